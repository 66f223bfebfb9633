import { columnNumber } from '../base/cell-address.ts'
import { type Issue, issue, type Place } from '../base/issue.ts'
import { plainHeader } from '../base/text.ts'
import type { Form, FormColumn, MappingTable } from '../generated/types.ts'
import { leafColumns } from '../model/form.ts'
import { IDENTITY_SHEET } from '../model/form-layout.ts'
import { headFaults } from './form-heads.ts'
import type { Cell, Sheet } from './sheet.ts'

/** Rows in which the index row of a form is looked for. */
const SEARCHED = 80

/** Where the table of a form stands in a file: its columns by index, and the row above its first line. */
export interface FormTable {
  readonly sheet: Sheet
  readonly headRow: number
  readonly columns: ReadonlyMap<string, number>
}

export interface FoundTable {
  readonly table: FormTable | null
  /** Tables of the same form on other sheets: a file is one report, so they are not read. */
  readonly others: readonly FormTable[]
  readonly issues: readonly Issue[]
}

/** Finds the table of a form by its row of column numbers, wherever rows or columns were put in before it; its headings must agree. */
export function findFormTable(form: Form, sheets: readonly Sheet[], file: string): FoundTable {
  const leaves = leafColumns(form.columns)
  const printed = new Map(leaves.map((column) => [plainIndex(column.printedIndex ?? column.index), column]))
  const found = sheets
    .filter(({ name }) => name !== IDENTITY_SHEET)
    .map((sheet) => numberedRow(sheet, printed))
    .filter(({ table }) => table.columns.size * 2 > leaves.length)
  const most = Math.max(0, ...found.map(({ table }) => table.columns.size))
  const best = found.find(({ table }) => table.columns.size === most)
  if (!best) return { table: null, others: [], issues: [absent(form, leaves, file)] }
  const { table, strays } = best
  const { missing, extra, range } = headFaults(form, table, strays)
  const place: Place = { file, sheet: table.sheet.name, ...(range === null ? { row: table.headRow } : { range }) }
  const isChanged = missing.length > 0 || extra.length > 0
  return {
    table,
    others: found.filter((each) => each !== best).map((each) => each.table),
    issues: isChanged ? [issue('template-changed', { missing, extra }, place)] : [],
  }
}

interface NumberedRow {
  readonly table: FormTable
  readonly strays: readonly Cell[]
}

/** The row of a sheet that holds most column numbers of a form. */
function numberedRow(sheet: Sheet, printed: ReadonlyMap<string, FormColumn>): NumberedRow {
  let best: NumberedRow = { table: { sheet, headRow: 0, columns: new Map() }, strays: [] }
  for (const { row, cells } of sheet.rows()) {
    if (row > SEARCHED) break
    const { columns, strays } = matchIndexRow(cells, printed)
    if (columns.size > best.table.columns.size) best = { table: { sheet, headRow: row, columns }, strays }
  }
  return best
}

/** Finds the table as a mapping describes it: columns by header or letter. */
export function findMappedTable(form: Form, mapped: MappingTable, sheets: readonly Sheet[], file: string): FoundTable {
  const sheet = sheets.find(({ name }) => mapped.sheet === null || name === mapped.sheet)
  if (!sheet) return { table: null, others: [], issues: [absent(form, leafColumns(form.columns), file)] }
  const headRow = mapped.headerRow ?? 0
  const headers = new Map<string, number>()
  for (const { row, cells } of sheet.rows()) {
    if (row > headRow) break
    if (row === headRow) for (const cell of cells) headers.set(plainHeader(cell.text), cell.column)
  }
  const columns = new Map<string, number>()
  const missing: string[] = []
  for (const { formColumn, header, letter } of mapped.columns) {
    if (formColumn === undefined) continue
    const column = header === undefined ? letter && columnNumber(letter) : headers.get(plainHeader(header))
    if (column) columns.set(formColumn, column)
    else missing.push(header ?? letter ?? formColumn)
  }
  const place: Place = { file, sheet: sheet.name, ...(headRow > 0 ? { row: headRow } : {}) }
  const issues = missing.length > 0 ? [issue('template-changed', { missing, extra: [] }, place)] : []
  return { table: { sheet, headRow: (mapped.firstRow ?? headRow + 1) - 1, columns }, others: [], issues }
}

function matchIndexRow(
  cells: readonly Cell[],
  printed: ReadonlyMap<string, FormColumn>,
): { readonly columns: ReadonlyMap<string, number>; readonly strays: readonly Cell[] } {
  const columns = new Map<string, number>()
  const strays: Cell[] = []
  for (const cell of cells) {
    const column = printed.get(plainIndex(cell.text))
    if (column && !columns.has(column.index)) columns.set(column.index, cell.column)
    else if (cell.text.trim() !== '') strays.push(cell)
  }
  return { columns, strays }
}

function absent(form: Form, leaves: readonly FormColumn[], file: string): Issue {
  const expected = leaves.map((column) => column.printedIndex ?? column.index).join(' | ')
  return issue('form-table-missing', { form: form.head.number ?? form.id, expected }, { file })
}

function plainIndex(text: string): string {
  return text.replace(/\s+/g, '')
}
