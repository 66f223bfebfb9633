import { plainHeader } from '../base/text.ts'
import type { MappingTable } from '../generated/types.ts'
import type { Cell, Sheet, SheetRow } from './sheet.ts'

/** Fields of a row of figures, by the names of columns of our own tables. */
const FIELDS = [
  'unit',
  'unitName',
  'period',
  'listDate',
  'form',
  'row',
  'column',
  'key',
  'value',
  'indicator',
  'breakdown',
  'measure',
  'scenario',
  'edition',
  'covers',
  'reporter',
] as const

/** A field of a row; `title` and `text` stand only in tables that a mapping describes. */
export type TableField = (typeof FIELDS)[number] | 'title' | 'text'

/** Columns of figures among those of one of our own tables: `value`, else all that say nothing of their row. */
export function figureColumns(names: readonly string[]): readonly string[] {
  const fieldOf = (name: string): string | undefined =>
    FIELDS.find((field) => field.toLowerCase() === plainHeader(name))
  const values = names.filter((name) => fieldOf(name) === 'value')
  return values.length > 0 ? values : names.filter((name) => fieldOf(name) === undefined)
}

/** Where the fields of a table stand, and the columns that are none of them. */
export interface TableColumns {
  readonly sheet: Sheet
  readonly headRow: number
  readonly fields: ReadonlyMap<TableField, number>
  readonly others: readonly Cell[]
}

/** Rows in which the header of a table is looked for. */
const SEARCHED = 20

/** The table of a sheet whose header names the unit or, where the unit is declared, figures; `null` when it has none. */
export function findTable(sheet: Sheet, isUnitDeclared: boolean): TableColumns | null {
  for (const row of sheet.rows()) {
    if (row.row > SEARCHED) return null
    const columns = ownColumns(sheet, row)
    const { fields } = columns
    const hasFigures = fields.has('value') || columns.others.length > 0
    if (fields.has('unit') && hasFigures) return columns
    if (isUnitDeclared && fields.has('value') && (fields.has('row') || fields.has('indicator'))) return columns
  }
  return null
}

function ownColumns(sheet: Sheet, { row, cells }: SheetRow): TableColumns {
  const fields = new Map<TableField, number>()
  const others: Cell[] = []
  for (const cell of cells) {
    const name = FIELDS.find((field) => field.toLowerCase() === plainHeader(cell.text))
    if (name !== undefined && !fields.has(name)) fields.set(name, cell.column)
    else if (cell.text.trim() !== '') others.push(cell)
  }
  return { sheet, headRow: row, fields, others }
}

/** What a row has in a field: the day of a date, else the text; `''` where the table has no such column. */
export function fieldText({ fields }: TableColumns, row: SheetRow, field: TableField): string {
  const column = fields.get(field)
  return column === undefined ? '' : row.text(column)
}

/** The table that a mapping describes; `missing` are the columns it names and the sheet has not. */
export function findMappedColumns(
  sheet: Sheet,
  mapped: MappingTable,
): { readonly table: TableColumns; readonly missing: readonly string[] } {
  const headRow = mapped.headerRow ?? 0
  const headers = new Map<string, number>()
  for (const { row, cells } of sheet.rows()) {
    if (row > headRow) break
    if (row === headRow) for (const cell of cells) headers.set(plainHeader(cell.text), cell.column)
  }
  const fields = new Map<TableField, number>()
  const missing: string[] = []
  for (const { field, header, letter } of mapped.columns) {
    if (field === undefined) continue
    const column = header === undefined ? letterNumber(letter ?? '') : headers.get(plainHeader(header))
    if (column === undefined || column === 0) missing.push(header ?? letter ?? field)
    else fields.set(field === 'unitCode' ? 'unit' : field, column)
  }
  return { table: { sheet, headRow: (mapped.firstRow ?? headRow + 1) - 1, fields, others: [] }, missing }
}

function letterNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
