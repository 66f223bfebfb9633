import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { RegisterRow } from '../model/register-rows.ts'
import { CsvFault, CsvScanner } from './csv-scanner.ts'
import { textFault } from './text-fault.ts'

/** Reads a small CSV file whole, each row as cells by column. */
export function readRows(bytes: Uint8Array, file: string): Result<readonly RegisterRow[]> {
  let header: readonly string[] | null = null
  const rows: RegisterRow[] = []
  const issues: Issue[] = []
  const scanner = new CsvScanner((record) => {
    const cells = Array.from({ length: record.count }, (_, cell) => record.text(cell))
    if (!header) {
      const twice = cells.find((column, at) => cells.indexOf(column) !== at)
      if (twice !== undefined) throw new CsvFault(1, issue('column-twice', { column: twice }))
      header = cells
      return
    }
    if (cells.length !== header.length)
      throw new CsvFault(record.row, issue('row-uneven', { cells: cells.length, expected: header.length }))
    rows.push({
      cells: Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])),
      file,
      row: record.row,
    })
  })
  const offset = textFault(bytes)
  if (offset !== null) return failed(issue('encoding-invalid', { file, offset }, { file }))
  try {
    scanner.push(bytes.slice())
    scanner.end()
  } catch (fault) {
    issues.push(faultOf(fault, file, scanner.row))
  }
  return issues.length > 0 ? failed(...issues) : ok(rows)
}

/** The finding for what stopped a reading; anything unforeseen is our own mistake and goes on up. */
export function faultOf(fault: unknown, file: string, row: number): Issue {
  if (fault instanceof CsvFault) return { ...fault.finding, place: { file, row: fault.row } }
  if (fault instanceof TypeError && /encod|valid/i.test(fault.message))
    return issue('encoding-invalid', { file, offset: row }, { file, row })
  throw fault
}
