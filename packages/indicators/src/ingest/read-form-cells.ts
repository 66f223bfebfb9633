import { type CellRange, cellAddress, parseRange } from '../base/cell-address.ts'
import { type Issue, issue } from '../base/issue.ts'
import type { Form, FormCellPart } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { cellPart, valueColumns } from '../model/form.ts'
import type { SubmittedCell } from '../model/submission.ts'
import { pointed } from './decimal-text.ts'
import type { FormLine } from './find-form-rows.ts'
import type { FormTable } from './find-form-table.ts'
import { inspectSheet } from './inspect-sheet.ts'
import type { NumberLocale } from './number.ts'
import { readNumberCell } from './number-cell.ts'
import type { Cell } from './sheet.ts'

const YES_NO = new Map([
  ['có', '1'],
  ['yes', '1'],
  ['không', '0'],
  ['no', '0'],
])

export interface CellReading {
  readonly cells: readonly SubmittedCell[]
  readonly unread: number
  readonly issues: readonly Issue[]
}

/** Reads the cells for figures of the lines of a form; a cell that cannot be read is a finding and no cell. */
export function readFormCells(
  form: Form,
  table: FormTable,
  lines: readonly FormLine[],
  { world, file, locale }: { readonly world: CheckWorld; readonly file: string; readonly locale: NumberLocale | null },
): CellReading {
  const cells: SubmittedCell[] = []
  const issues: Issue[] = []
  let unread = 0
  const columns = valueColumns(form).flatMap((column) => {
    const at = table.columns.get(column.index)
    return at === undefined ? [] : [{ column, at }]
  })
  for (const { row, sheetRow, key } of lines) {
    const held = new Map(sheetRow.cells.map((cell) => [cell.column, cell]))
    for (const { column, at } of columns) {
      const part = cellPart(form, row, column)
      const place = { file, sheet: table.sheet.name, range: cellAddress(sheetRow.row, at) }
      const read = readPart(held.get(at), part, { decimals: decimalsOf(part, world), locale, place })
      if (read === null) continue
      if ('code' in read) {
        issues.push(read)
        if ((part.entry ?? 'input') === 'input' && part.bound !== false) unread += 1
      } else if (read.state === 'number' && isTypedAsText(held.get(at), part, table)) {
        issues.push(issue('number-as-text', { value: read.written }, place))
      }
      if (!('code' in read)) cells.push({ row: row.code, column: column.index, key, ...read, place, part })
    }
  }
  return { cells, unread, issues: [...issues, ...inspectTable(table, lines, file)] }
}

/** A number that a workbook holds as text: read, yet no program adds it. */
function isTypedAsText(cell: Cell | undefined, { type }: FormCellPart, { sheet }: FormTable): boolean {
  return cell?.kind === 'text' && type !== 'yesNo' && sheet.head.origin !== 'csv'
}

type ReadPart = Pick<SubmittedCell, 'state' | 'value' | 'written'>

/** Reads one cell; `null` for what is no figure. */
export function readPart(
  cell: Cell | undefined,
  part: FormCellPart,
  options: Parameters<typeof readNumberCell>[1],
): ReadPart | Issue | null {
  if (part.type === 'text' || part.type === 'date' || part.entry === 'note') return null
  if (cell === undefined || cell.kind === 'blank') return BLANK
  // A program that never calculated left no result: what is computed from other cells is then not there, which is no fault.
  if (part.entry === 'computed' && cell.kind === 'formula-without-value') return BLANK
  if (part.type === 'yesNo') return readYesNo(cell, options.place)
  const read = readNumberCell(cell, options)
  if (read.kind === 'fault') return read.finding
  if (read.kind !== 'number') return { state: read.kind, value: null, written: cell.text }
  return { state: 'number', value: pointed(read.number), written: cell.text }
}

const BLANK: ReadPart = { state: 'blank', value: null, written: '' }

function readYesNo(cell: Cell, place: SubmittedCell['place']): ReadPart | Issue {
  const text = cell.text.trim().toLowerCase()
  const value = YES_NO.get(text) ?? (text === '0' || text === '1' ? text : null)
  if (text === '') return BLANK
  if (value === null) return issue('answer-invalid', { value: cell.text, expected: ['yes', 'no'] }, place)
  return { state: 'number', value, written: cell.text }
}

/** Decimals that a cell may have, `null` when nobody declared them. */
export function decimalsOf(part: FormCellPart, { indicators }: CheckWorld): number | null {
  return part.decimals ?? indicators.get(part.indicator ?? '')?.decimals ?? null
}

/** Hidden rows and columns with data, merged cells, legacy and decomposed text in the table; errors and formulas are told by the cells. */
function inspectTable({ sheet, columns }: FormTable, lines: readonly FormLine[], file: string): readonly Issue[] {
  const rows = lines.map(({ sheetRow }) => sheetRow.row)
  const [first] = rows
  if (first === undefined) return []
  const all = [...columns.values()]
  const area: CellRange = {
    fromRow: first,
    toRow: rows.reduce((last, row) => Math.max(last, row), first),
    fromColumn: Math.min(...all),
    toColumn: Math.max(...all),
  }
  const held = new Set(rows)
  return inspectSheet(sheet, { file, area }).filter((found) => {
    if (found.code === 'cell-error' || found.code === 'formula-without-value') return false
    return found.code !== 'cells-merged' || touches(found.args.range, held)
  })
}

function touches(range: string, rows: ReadonlySet<number>): boolean {
  const block = parseRange(range)
  return block !== null && [...rows].some((row) => row >= block.fromRow && row <= block.toRow)
}
