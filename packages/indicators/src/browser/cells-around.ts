import { type CellRange, columnLetters, isInside, parseArea } from '../base/cell-address.ts'
import type { Place } from '../base/issue.ts'
import type { Sheet } from '../ingest/sheet.ts'

/** Rows and columns shown on each side of a finding. */
const BESIDE = 2
/** The most rows and columns of a finding itself that are shown. */
const MOST_ROWS = 6
const MOST_COLUMNS = 6
/** Characters of a cell that are shown. */
const MOST_TEXT = 120

/** A row of a sheet as it is shown: the text of each cell, and whether a finding is about it. */
export interface ShownRow {
  readonly row: number
  readonly cells: readonly { readonly text: string; readonly isFound: boolean }[]
}

/** The cells around a finding, with the letters of their columns. */
export interface CellsAround {
  readonly sheet: string
  readonly columns: readonly string[]
  readonly rows: readonly ShownRow[]
}

/** The cells of a finding and those beside it; `null` when the finding is about no cell of the sheet. */
export function cellsAround(sheet: Sheet, { range = '', row }: Place): CellsAround | null {
  const area = parseArea(range === '' && row !== undefined ? `${row}:${row}` : range)
  if (area === null) return null
  const isWholeRow = area.fromColumn === 1 && area.toColumn - area.fromColumn >= WHOLE
  const rows = span(area.fromRow, area.toRow, MOST_ROWS, BESIDE)
  const columns = isWholeRow
    ? span(1, Math.max(1, lastColumn(sheet, rows)), MOST_COLUMNS + 2 * BESIDE, 0)
    : span(area.fromColumn, area.toColumn, MOST_COLUMNS, BESIDE)
  return {
    sheet: sheet.name,
    columns: columns.map(columnLetters),
    rows: rows.map((each) => ({ row: each, cells: columns.map((column) => shown(sheet, each, column, area)) })),
  }
}

/** More columns than a finding about cells has. */
const WHOLE = 16_383

function span(from: number, to: number, most: number, beside: number): readonly number[] {
  const first = Math.max(1, from - beside)
  const last = Math.min(to, from + most - 1) + beside
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function lastColumn(sheet: Sheet, rows: readonly number[]): number {
  const wanted = new Set(rows)
  let last = 0
  for (const row of sheet.rows()) {
    if (row.row > (rows.at(-1) ?? 0)) break
    if (wanted.has(row.row)) last = Math.max(last, row.cells.at(-1)?.column ?? 0)
  }
  return last
}

function shown(sheet: Sheet, row: number, column: number, area: CellRange): ShownRow['cells'][number] {
  const cell = sheet.cell(row, column)
  const text = cell.date ?? cell.text
  return {
    text: text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text,
    isFound: isInside(area, row, column),
  }
}
