import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { RegisterRow } from '../model/register-rows.ts'
import { CsvFault, CsvScanner } from './csv-scanner.ts'
import { textFault } from './text-fault.ts'
import { TextTable } from './text-table.ts'

/** Reads a small CSV file whole, each row as cells by column. */
export function readRows(bytes: Uint8Array, file: string): Result<readonly RegisterRow[]> {
  const table = readTextTable(bytes, file)
  if (!table.ok) return table
  const rows: RegisterRow[] = []
  table.value.forEach((row) => void rows.push(row))
  return ok(rows)
}

/** Reads a CSV file whose rows are gone through once: none of them is kept. */
export function readTextTable(bytes: Uint8Array, file: string): Result<TextTable> {
  const offset = textFault(bytes)
  if (offset !== null) return failed(issue('encoding-invalid', { file, offset }, { file }))
  let header: readonly string[] | null = null
  let count = 0
  const scanner = new CsvScanner((record) => {
    if (header === null) {
      header = namesOf(record)
      return
    }
    if (record.count !== header.length)
      throw new CsvFault(record.row, issue('row-uneven', { cells: record.count, expected: header.length }))
    count += 1
  })
  try {
    scanner.whole(bytes)
  } catch (fault) {
    return failed(faultOf(fault, file, scanner.row))
  }
  return ok(new TextTable({ header: header ?? [], count, bytes, file }))
}

function namesOf(record: CsvScanner): readonly string[] {
  const names = Array.from({ length: record.count }, (_, cell) => record.text(cell))
  const seen = new Set<string>()
  const twice = names.find((column) => seen.size === seen.add(column).size)
  if (twice !== undefined) throw new CsvFault(1, issue('column-twice', { column: twice }))
  return names
}

/** The finding for what stopped a reading; anything unforeseen is our own mistake and goes on up. */
export function faultOf(fault: unknown, file: string, row: number): Issue {
  if (fault instanceof CsvFault) return { ...fault.finding, place: { file, row: fault.row } }
  if (fault instanceof TypeError && /encod|valid/i.test(fault.message))
    return issue('encoding-invalid', { file, offset: row }, { file, row })
  throw fault
}
