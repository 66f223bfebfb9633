import { type CellRange, cellAddress, parseRange } from '../base/cell-address.ts'
import type { Language } from '../base/issue.ts'
import type { Form, FormColumn, FormColumnNode, FormRow } from '../generated/types.ts'
import { type FigureRow, headCells, headDepth, leafColumns, rowsAt } from './form.ts'
import { cutBands } from './form-bands.ts'
import type { IsoDate } from './iso-date.ts'

/** Name of the hidden sheet that says what a workbook is, as rows of key and value. */
export const IDENTITY_SHEET = '_chitieu'

/** Sheet for reasons of warnings, by the language of a workbook: from row 4 a line each of place, code and reason. */
export const REASONS_SHEETS = { vi: 'Giải trình', en: 'Reasons' } as const
export const FIRST_REASON = 4

/** Lines of a repeating row when nobody says how many. */
const BLANK_LINES = 5
const FIRST_HEAD_ROW = 10
const LONGEST_SHEET_NAME = 31
const WIDTHS = { number: 6, label: 40, code: 9, measure: 14, due: 16, value: 12, note: 24 } as const

/** The lines above the table: labels and what stands beside them. */
export type HeadField =
  | 'number'
  | 'instrument'
  | 'receivedOn'
  | 'reporterLabel'
  | 'reporter'
  | 'unitCodeLabel'
  | 'unitCode'
  | 'receiversLabel'
  | 'receivers'
  | 'notice'
  | 'title'
  | 'period'
  | 'fromTo'
  | 'covers'
  | 'measure'

export interface LayoutOptions {
  /** The unit list of the file: rows of the form that are not on it have no line. */
  readonly date: IsoDate
  readonly language: Language
  /** How many lines a repeating row has, by row code. */
  readonly repeats?: ReadonlyMap<string, number>
  /** The rows laid out where they are not those on the list: of a period in which rows ended or began. */
  readonly rows?: readonly FormRow[]
}

/** One line of the table; `repeat` counts the lines of a repeating row from 1. */
export interface LayoutLine {
  readonly sheetRow: number
  readonly row: FormRow
  readonly repeat: number | null
}

/** A leaf column of the form in the sheet. */
export interface LayoutColumn {
  readonly sheetColumn: number
  readonly column: FormColumn
  readonly width: number
}

/** A place in the table: the cell of a figure or note, or the cell in which a repeating row is named. */
export interface LayoutPlace {
  readonly kind: 'cell' | 'key'
  readonly row: FigureRow
  readonly column: FormColumn
  readonly repeat: number | null
}

/** Where everything of a form stands in a workbook: writer, reader and marker go by this alone. */
export interface FormLayout {
  readonly sheet: string
  readonly fields: ReadonlyMap<HeadField, CellRange>
  readonly heads: readonly { readonly range: CellRange; readonly node: FormColumnNode }[]
  readonly indexRow: number
  readonly columns: readonly LayoutColumn[]
  readonly lines: readonly LayoutLine[]
  readonly dateLine: CellRange
  /** One block for each place to sign, in the order of the form. */
  readonly signatures: readonly CellRange[]
  readonly lastRow: number
  readonly lastColumn: number
  /** How many lines each repeating row has. */
  readonly repeats: ReadonlyMap<string, number>
  /** Address of a cell: `cellOf('01', '2')`; of the third line of a repeating row: `cellOf('fields', '3', 3)`. */
  readonly cellOf: (rowCode: string, columnIndex: string, repeat?: number) => string | null
  /** What stands at an address of the table; `null` for headings, printed text and places outside. */
  readonly at: (address: string) => LayoutPlace | null
}

/** Lays a form out on a sheet: the same form, list and lines give the same places everywhere. */
export function formLayout(form: Form, { date, language, repeats, rows }: LayoutOptions): FormLayout {
  const columns = layoutColumns(form)
  const depth = headDepth(form.columns)
  const indexRow = FIRST_HEAD_ROW + depth
  const lines = layoutLines(rows ?? rowsAt(form, date), indexRow + 1, repeats ?? new Map())
  const lastLine = lines.at(-1)?.sheetRow ?? indexRow
  const widths = columns.map(({ width }) => width)
  const signed = lastLine + 3
  return {
    sheet: sheetName(form, language),
    fields: headFields(widths),
    heads: headCells(form.columns).map(({ row, column, rowSpan, columnSpan, node }) => ({
      node,
      range: block(FIRST_HEAD_ROW + row, column + 1, FIRST_HEAD_ROW + row + rowSpan - 1, column + columnSpan),
    })),
    indexRow,
    columns,
    lines,
    dateLine: lastBand(widths, lastLine + 2),
    signatures: signatureBlocks(widths, form.signatures.length, signed),
    lastRow: signed,
    lastColumn: columns.length,
    repeats: linesOfRows(lines),
    ...finders(columns, lines),
  }
}

function layoutColumns(form: Form): readonly LayoutColumn[] {
  return leafColumns(form.columns).map((column, index) => ({
    sheetColumn: index + 1,
    column,
    width: column.width ?? WIDTHS[column.role],
  }))
}

function layoutLines(
  rows: readonly FormRow[],
  first: number,
  repeats: ReadonlyMap<string, number>,
): readonly LayoutLine[] {
  const lines: LayoutLine[] = []
  for (const row of rows) {
    const count = row.kind === 'repeat' ? Math.max(row.minimum, repeats.get(row.code) ?? BLANK_LINES) : 1
    for (let at = 1; at <= count; at += 1) {
      lines.push({ sheetRow: first + lines.length, row, repeat: row.kind === 'repeat' ? at : null })
    }
  }
  return lines
}

function linesOfRows(lines: readonly LayoutLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { row, repeat } of lines) if (row.kind === 'repeat' && repeat !== null) counts.set(row.code, repeat)
  return counts
}

function headFields(widths: readonly number[]): ReadonlyMap<HeadField, CellRange> {
  const [left, label, right] = cutBands(widths, [0.45, 0.2, 0.35]).map(
    ({ fromColumn, toColumn }) =>
      (row: number) =>
        block(row, fromColumn, row, toColumn),
  ) as [Place, Place, Place]
  const whole = (row: number): CellRange => block(row, 1, row, widths.length)
  return new Map<HeadField, CellRange>([
    ['number', left(1)],
    ['instrument', left(2)],
    ['receivedOn', left(3)],
    ['reporterLabel', label(1)],
    ['reporter', right(1)],
    ['unitCodeLabel', label(2)],
    ['unitCode', right(2)],
    ['receiversLabel', label(3)],
    ['receivers', right(3)],
    ['notice', whole(4)],
    ['title', whole(5)],
    ['period', whole(6)],
    ['fromTo', whole(7)],
    ['covers', whole(8)],
    ['measure', whole(9)],
  ])
}

type Place = (row: number) => CellRange

function lastBand(widths: readonly number[], row: number): CellRange {
  const [, right] = cutBands(widths, [0.55, 0.45])
  return block(row, right?.fromColumn ?? 1, row, right?.toColumn ?? widths.length)
}

function signatureBlocks(widths: readonly number[], count: number, row: number): readonly CellRange[] {
  if (count === 0) return []
  const shares = Array.from({ length: count }, () => 1 / count)
  return cutBands(widths, shares).map(({ fromColumn, toColumn }) => block(row, fromColumn, row, toColumn))
}

function finders(columns: readonly LayoutColumn[], lines: readonly LayoutLine[]): Pick<FormLayout, 'cellOf' | 'at'> {
  const byIndex = new Map(columns.map(({ column, sheetColumn }) => [column.index, sheetColumn]))
  const byColumn = new Map(columns.map(({ column, sheetColumn }) => [sheetColumn, column]))
  const byRow = new Map(lines.map((line) => [line.sheetRow, line]))
  const byCode = new Map(
    lines.flatMap(({ row, repeat, sheetRow }) =>
      row.kind === 'heading' ? [] : [[lineKey(row.code, repeat), sheetRow]],
    ),
  )
  return {
    cellOf: (rowCode, columnIndex, repeat) => {
      const row = byCode.get(lineKey(rowCode, repeat ?? null))
      const column = byIndex.get(columnIndex)
      return row === undefined || column === undefined ? null : cellAddress(row, column)
    },
    at: (address) => {
      const place = parseRange(address)
      const line = place && byRow.get(place.fromRow)
      const column = place && byColumn.get(place.fromColumn)
      if (!line || !column || line.row.kind === 'heading') return null
      if (column.role === 'value' || column.role === 'note') {
        return { kind: 'cell', row: line.row, column, repeat: line.repeat }
      }
      return column.role === 'label' && line.repeat !== null
        ? { kind: 'key', row: line.row, column, repeat: line.repeat }
        : null
    },
  }
}

function lineKey(code: string, repeat: number | null): string {
  return repeat === null ? code : `${code} ${repeat}`
}

function sheetName(form: Form, language: Language): string {
  const wanted = (form.head.number ?? form.names[language]).replace(/[[\]:*?/\\]/g, '-')
  if (wanted.length <= LONGEST_SHEET_NAME) return wanted
  const cut = wanted.slice(0, LONGEST_SHEET_NAME + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/(?<![\s,;–-])[\s,;–-]+$/, '')
}

function block(fromRow: number, fromColumn: number, toRow: number, toColumn: number): CellRange {
  return { fromRow, toRow, fromColumn, toColumn }
}

/** The places of a layout as a text: two layouts are the same when their texts are. */
export function layoutText({ sheet, lines, columns, indexRow }: FormLayout): string {
  const rows = lines.map(
    ({ row, repeat, sheetRow }) => `${sheetRow} ${row.kind === 'heading' ? '' : row.code} ${repeat ?? ''}`,
  )
  const heads = columns.map(({ column, sheetColumn }) => `${sheetColumn} ${column.index} ${column.role}`)
  return [sheet, String(indexRow), ...heads, ...rows].map((line) => `${line.trimEnd()}\n`).join('')
}
