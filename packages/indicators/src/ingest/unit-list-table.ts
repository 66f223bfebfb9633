import { cellAddress } from '../base/cell-address.ts'
import { type Issue, issue, type Place } from '../base/issue.ts'
import { plainHeader } from '../base/text.ts'
import type { UnitListColumn, UnitListTable } from '../generated/types.ts'
import { columnNumber } from './cell-address.ts'
import type { Cell, Sheet, SheetRow } from './sheet.ts'

export type UnitListField = UnitListColumn['field']

/** A row of a list: what stands in its fields, blank cells of merged blocks filled. */
export interface UnitListRow {
  readonly text: (field: UnitListField) => string
  readonly cell: (field: UnitListField) => Cell | undefined
  readonly place: (field?: UnitListField) => Place
}

/** The rows below the header of a table that a mapping describes, or the findings that say what the sheet lacks. */
export function unitListRows(
  sheets: readonly Sheet[],
  table: UnitListTable,
  file: string,
): { readonly rows: readonly UnitListRow[]; readonly issues: readonly Issue[] } {
  const sheet = sheetOf(sheets, table)
  if (!sheet) {
    const available = sheets.map(({ name }) => name)
    return { rows: [], issues: [issue('column-missing', { column: table.sheet ?? '', available }, { file })] }
  }
  const headers = headersOf(sheet, table.headerRow)
  const columns = new Map<UnitListField, Placed>()
  const issues: Issue[] = []
  for (const column of table.columns) {
    const { header, letter, field, fillDown = false } = column
    const at = header === undefined ? columnNumber(letter ?? '') : headers.get(plainHeader(header))
    if (at !== undefined && at !== null && at > 0) columns.set(field, { at, fillDown })
    else {
      const place = { file, sheet: sheet.name, row: table.headerRow }
      issues.push(issue('column-missing', { column: header ?? letter ?? field, available: [...headers.keys()] }, place))
    }
  }
  return { rows: issues.length > 0 ? [] : [...rowsOf(sheet, table, columns, file)], issues }
}

interface Placed {
  readonly at: number
  readonly fillDown: boolean
}

function sheetOf(sheets: readonly Sheet[], { sheet: name, headerRow, columns }: UnitListTable): Sheet | undefined {
  const named = sheets.filter((sheet) => name === null || sheet.name === name || sheet.head.origin === 'csv')
  const wanted = columns.flatMap(({ header }) => (header === undefined ? [] : [plainHeader(header)]))
  return named.find((sheet) => wanted.every((header) => headersOf(sheet, headerRow).has(header))) ?? named[0]
}

function headersOf(sheet: Sheet, headerRow: number): ReadonlyMap<string, number> {
  for (const { row, cells } of sheet.rows()) {
    if (row === headerRow) return new Map(cells.map(({ text, column }) => [plainHeader(text), column]))
    if (row > headerRow) break
  }
  return new Map()
}

function* rowsOf(
  sheet: Sheet,
  { headerRow, firstRow = headerRow + 1 }: UnitListTable,
  columns: ReadonlyMap<UnitListField, Placed>,
  file: string,
): Generator<UnitListRow> {
  const above = new Map<UnitListField, Cell>()
  const blocks = sheet.head.merges.filter(({ fromRow, toRow }) => toRow > fromRow)
  for (const row of sheet.rows()) {
    if (row.row < firstRow || isEmptyRow(row, columns)) continue
    const cells = new Map<UnitListField, Cell>()
    for (const [field, { at, fillDown }] of columns) {
      const merged = blocks.find(
        (block) => block.fromColumn <= at && at <= block.toColumn && block.fromRow <= row.row && row.row <= block.toRow,
      )
      const own = merged ? sheet.cell(merged.fromRow, merged.fromColumn) : row.cell(at)
      const isBlank = own === undefined || own.text.trim() === ''
      const cell = isBlank && fillDown ? above.get(field) : own
      if (cell && cell.kind !== 'blank') cells.set(field, cell)
      if (!isBlank && own) above.set(field, own)
    }
    yield rowOf(row.row, cells, columns, { file, sheet: sheet.name })
  }
}

function isEmptyRow(row: SheetRow, columns: ReadonlyMap<UnitListField, Placed>): boolean {
  return [...columns.values()].every(({ at }) => row.text(at) === '')
}

function rowOf(
  row: number,
  cells: ReadonlyMap<UnitListField, Cell>,
  columns: ReadonlyMap<UnitListField, Placed>,
  where: { readonly file: string; readonly sheet: string },
): UnitListRow {
  return {
    text: (field) => cells.get(field)?.text.normalize('NFC').trim() ?? '',
    cell: (field) => cells.get(field),
    place: (field) => {
      const column = field === undefined ? undefined : columns.get(field)?.at
      return { ...where, row, ...(column !== undefined && { range: cellAddress(row, column) }) }
    },
  }
}
