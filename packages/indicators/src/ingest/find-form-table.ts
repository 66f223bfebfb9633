import { columnNumber } from '../base/cell-address.ts'
import { type Issue, issue, type Place } from '../base/issue.ts'
import type { Form, FormColumn, MappingTable } from '../generated/types.ts'
import { leafColumns } from '../model/form.ts'
import { IDENTITY_SHEET } from '../model/form-layout.ts'
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
  readonly issues: readonly Issue[]
}

/** Finds the table of a form by its row of column numbers, wherever rows or columns were put in before it. */
export function findFormTable(form: Form, sheets: readonly Sheet[], file: string): FoundTable {
  const leaves = leafColumns(form.columns)
  const printed = new Map(leaves.map((column) => [plainIndex(column.printedIndex ?? column.index), column]))
  let best: { readonly table: FormTable; readonly extra: readonly Cell[] } | null = null
  for (const sheet of sheets) {
    if (sheet.name === IDENTITY_SHEET) continue
    for (const { row, cells } of sheet.rows()) {
      if (row > SEARCHED) break
      const found = matchIndexRow(cells, printed)
      if (found.columns.size > (best?.table.columns.size ?? 0)) {
        best = { table: { sheet, headRow: row, columns: found.columns }, extra: found.extra }
      }
    }
  }
  if (best === null || best.table.columns.size * 2 <= leaves.length)
    return { table: null, issues: [absent(form, leaves, file)] }
  const { table, extra } = best
  const missing = leaves.filter(({ index }) => !table.columns.has(index))
  const place: Place = { file, sheet: table.sheet.name, row: table.headRow }
  const changed = missing.length > 0 || extra.length > 0
  return { table, issues: changed ? [changedTemplate(missing, extra, place)] : [] }
}

/** Finds the table as a mapping describes it: columns by header or letter. */
export function findMappedTable(form: Form, mapped: MappingTable, sheets: readonly Sheet[], file: string): FoundTable {
  const sheet = sheets.find(({ name }) => mapped.sheet === null || name === mapped.sheet)
  if (!sheet) return { table: null, issues: [absent(form, leafColumns(form.columns), file)] }
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
  return { table: { sheet, headRow: (mapped.firstRow ?? headRow + 1) - 1, columns }, issues }
}

function matchIndexRow(
  cells: readonly Cell[],
  printed: ReadonlyMap<string, FormColumn>,
): { readonly columns: ReadonlyMap<string, number>; readonly extra: readonly Cell[] } {
  const columns = new Map<string, number>()
  const extra: Cell[] = []
  for (const cell of cells) {
    const column = printed.get(plainIndex(cell.text))
    if (column && !columns.has(column.index)) columns.set(column.index, cell.column)
    else if (cell.text.trim() !== '') extra.push(cell)
  }
  return { columns, extra }
}

function absent(form: Form, leaves: readonly FormColumn[], file: string): Issue {
  const expected = leaves.map((column) => column.printedIndex ?? column.index).join(' | ')
  return issue('form-table-missing', { form: form.head.number ?? form.id, expected }, { file })
}

function changedTemplate(missing: readonly FormColumn[], extra: readonly Cell[], place: Place): Issue {
  return issue(
    'template-changed',
    {
      missing: missing.map(({ heading, index, printedIndex }) => `${heading.vi} (${printedIndex ?? index})`),
      extra: extra.map(({ text, address }) => `${text} (${address})`),
    },
    place,
  )
}

function plainIndex(text: string): string {
  return text.replace(/\s+/g, '')
}

function plainHeader(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
