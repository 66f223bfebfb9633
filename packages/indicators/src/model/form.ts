import type {
  BreakdownValue,
  Form,
  FormCellPart,
  FormColumn,
  FormColumnNode,
  FormFixedRow,
  FormRepeatRow,
  FormRow,
  Indicator,
  Measure,
} from '../generated/types.ts'
import type { IsoDate } from './iso-date.ts'
import { contains } from './span.ts'

/** A row that holds figures: fixed, or repeated for each item of a list. */
export type FigureRow = FormFixedRow | FormRepeatRow

/** The version of a form in force on a day; `null` when there is none. Of several the later one wins. */
export function formAt(forms: Iterable<Form>, code: string, date: IsoDate): Form | null {
  const found = [...forms].filter((form) => form.code === code && contains(form.validity, date))
  return found.sort((a, b) => ((a.validity.from ?? '') < (b.validity.from ?? '') ? -1 : 1)).at(-1) ?? null
}

/** The columns under the merged headings, left to right. */
export function leafColumns(nodes: readonly FormColumnNode[]): readonly FormColumn[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? leafColumns(node.columns) : [node]))
}

/** The columns that hold figures. */
export function valueColumns(form: Form): readonly FormColumn[] {
  return leafColumns(form.columns).filter(({ role }) => role === 'value')
}

/** The rows that are on the form on a day. */
export function rowsAt(form: Form, date: IsoDate): readonly FormRow[] {
  return form.rows.filter(({ validity }) => validity === undefined || contains(validity, date))
}

/** The rows that hold figures. */
export function figureRows(rows: readonly FormRow[]): readonly FigureRow[] {
  return rows.filter((row) => row.kind !== 'heading')
}

/** What a cell holds: defaults, column, row and its own part laid over each other, breakdown values joined by axis. */
export function cellPart(form: Form, row: FigureRow, column: FormColumn): FormCellPart {
  const own = row.kind === 'fixed' ? row.cells?.find((cell) => cell.column === column.index)?.cell : undefined
  if ((own?.bound ?? column.cell?.bound) === false) return { ...column.cell, ...own }
  const layers = [form.defaults, column.cell, row.cell, own].filter((layer) => layer !== undefined)
  const parts = joinParts(layers.flatMap((layer) => layer.parts ?? []))
  return { ...Object.assign({}, ...layers), ...(parts.length > 0 ? { parts } : {}) }
}

function joinParts(parts: readonly BreakdownValue[]): readonly BreakdownValue[] {
  return [...new Map(parts.map((part) => [part.breakdown, part])).values()]
}

/** The measure that a row prints: that of its first figure that is bound; `null` when nobody declared one. */
export function rowMeasure(
  form: Form,
  row: FigureRow,
  catalog: {
    readonly indicators: ReadonlyMap<string, Indicator>
    readonly measures: ReadonlyMap<string, Measure>
  },
): Measure | null {
  const column = valueColumns(form).find(({ cell }) => cell?.bound !== false)
  return column ? partMeasure(cellPart(form, row, column), catalog) : null
}

/** The measure of a cell: its own, else that of its indicator. */
export function partMeasure(
  part: FormCellPart,
  { indicators, measures }: Parameters<typeof rowMeasure>[2],
): Measure | null {
  return measures.get(part.measure ?? indicators.get(part.indicator ?? '')?.measure ?? '') ?? null
}

/** The cell at a row code and a column index; `null` when the form has no such place for figures. */
export function cellAt(form: Form, rowCode: string, columnIndex: string): FormCellPart | null {
  const row = figureRows(form.rows).find(({ code }) => code === rowCode)
  const column = valueColumns(form).find(({ index }) => index === columnIndex)
  return row && column ? cellPart(form, row, column) : null
}

/** One heading of the printed head: where it starts and how many rows and columns it covers, counted from 0. */
export interface HeadCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly node: FormColumnNode
}

/** How many rows the headings take. */
export function headDepth(nodes: readonly FormColumnNode[]): number {
  return Math.max(0, ...nodes.map((node) => (node.kind === 'group' ? 1 + headDepth(node.columns) : 1)))
}

/** The headings as merged cells; a column without sub-headings reaches down to the index row. */
export function headCells(
  nodes: readonly FormColumnNode[],
  depth: number = headDepth(nodes),
  row = 0,
  column = 0,
): readonly HeadCell[] {
  const cells: HeadCell[] = []
  let at = column
  for (const node of nodes) {
    const columnSpan = leafColumns([node]).length
    const rowSpan = node.kind === 'group' ? 1 : depth - row
    cells.push({ row, column: at, rowSpan, columnSpan, node })
    if (node.kind === 'group') cells.push(...headCells(node.columns, depth, row + 1, at))
    at += columnSpan
  }
  return cells
}

/** One term of the arithmetic in an index row. */
export interface IndexTerm {
  readonly operator: '+' | '-' | '/'
  readonly index: string
}

const TERM = /([+/-]?)([0-9A-Z]+)/y

/** The arithmetic that an index row prints: `(3)=(4)+(5)` is column 3 and the terms 4 and 5; `null` when it is not readable. */
export function indexFormula(
  printed: string,
): { readonly index: string; readonly sides: readonly (readonly IndexTerm[])[] } | null {
  const [index = '', ...sides] = printed.replace(/[()]/g, '').split('=')
  const terms = sides.map(indexTerms)
  if (!/^[0-9A-Z]+$/.test(index) || terms.some((side) => side === null)) return null
  return { index, sides: terms.filter((side) => side !== null) }
}

function indexTerms(side: string): readonly IndexTerm[] | null {
  const terms: IndexTerm[] = []
  TERM.lastIndex = 0
  while (TERM.lastIndex < side.length) {
    const start = TERM.lastIndex
    const [, operator, index] = TERM.exec(side) ?? []
    if (index === undefined || start > 0 !== (operator !== '')) return null
    terms.push({ operator: operator === '-' || operator === '/' ? operator : '+', index })
  }
  return terms.length > 0 ? terms : null
}
