import { cellAddress } from '../base/cell-address.ts'
import { type Issue, issue, type Place } from '../base/issue.ts'
import type { Mapping, MappingTable } from '../generated/types.ts'
import type { Cell, Sheet, SheetRow } from './sheet.ts'
import { findMappedColumns, type TableColumns, type TableField } from './table-columns.ts'

/** A row of a table of an archive: its cells by field. */
export interface ArchiveRow {
  readonly row: SheetRow
  readonly text: (field: TableField) => string
  readonly cell: (field: TableField) => Cell | undefined
  readonly place: (field: TableField) => Place
}

export interface TablesReading {
  readonly tables: readonly TableColumns[]
  readonly issues: readonly Issue[]
}

/** The tables of a file that a mapping describes by a wanted field, and what of the file no mapping names. */
export function findArchiveTables(
  sheets: readonly Sheet[],
  mapping: Mapping,
  wanted: 'value' | 'text',
  file: string,
): TablesReading {
  const described = mapping.tables.filter(({ columns }) => columns.some(({ field }) => field === wanted))
  const tables: TableColumns[] = []
  const missing: string[] = []
  const unread: Sheet[] = []
  for (const sheet of sheets.filter(({ rowCount }) => rowCount > 0)) {
    const found = described.filter((each) => fits(each, sheet)).map((each) => findMappedColumns(sheet, each))
    const whole = found.find((each) => each.missing.length === 0)
    if (whole) tables.push(whole.table)
    else if (found[0]) missing.push(...found[0].missing)
    else unread.push(sheet)
  }
  const { code } = mapping
  const isNone = tables.length === 0 && missing.length === 0
  const absent = isNone ? described.map(({ sheet }) => sheet ?? wanted) : missing
  return {
    tables,
    issues: [
      ...(absent.length > 0 || isNone
        ? [issue('archive-columns-missing', { file, missing: absent, mapping: code }, { file })]
        : []),
      ...unread.map(({ name, rowCount }) =>
        issue('archive-sheet-unread', { sheet: name, rows: rowCount, mapping: code }, { file, sheet: name }),
      ),
      ...tables.flatMap((table) => unreadColumns(table, code, file)),
    ],
  }
}

/** The rows under the header that hold something: the records of a table. */
export function* archiveRows({ sheet, headRow, fields }: TableColumns, file: string): Generator<ArchiveRow> {
  for (const row of sheet.rows()) {
    if (row.row <= headRow || row.cells.length === 0) continue
    const cell = (field: TableField): Cell | undefined => {
      const column = fields.get(field)
      return column === undefined ? undefined : row.cells.find((each) => each.column === column)
    }
    yield {
      row,
      cell,
      text: (field) => textOf(cell(field)),
      place: (field) => ({ file, sheet: sheet.name, range: cellAddress(row.row, fields.get(field) ?? 1) }),
    }
  }
}

/** Only workbooks have sheets of their own names; a table in text is the only one of its file. */
function fits({ sheet: name }: MappingTable, sheet: Sheet): boolean {
  return name === null || name === sheet.name || sheet.head.origin !== 'xlsx'
}

function unreadColumns({ sheet, headRow, fields }: TableColumns, mapping: string, file: string): readonly Issue[] {
  const read = new Set(fields.values())
  const head = [...sheet.rows()].find(({ row }) => row === headRow)
  const columns = (head?.cells ?? []).filter(({ column }) => !read.has(column)).map(({ text }) => text.trim())
  const place = { file, sheet: sheet.name, row: headRow }
  return columns.length > 0 ? [issue('archive-columns-unread', { columns, mapping }, place)] : []
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : cell.kind === 'date' ? (cell.date ?? cell.text) : cell.text.trim()
}
