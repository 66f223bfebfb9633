import { ok, type Result } from './base/result.ts'
import { readTextTable } from './ingest/read-rows.ts'
import { cell } from './report/figures-csv.ts'
import { CELL_COLUMNS, FIGURE_CELL_COLUMNS } from './report/release/lineage-book.ts'

/** The tables of the sources of a form. */
export interface LineageTables {
  readonly figures: Uint8Array
  readonly cells: Uint8Array
}

/** The same tables for some periods only: their figures, and the cells that entered these. */
export function keepLineage(
  { figures, cells }: LineageTables,
  periods: readonly string[],
): Result<{ readonly figures: readonly string[]; readonly cells: readonly string[] }> {
  const used = new Set<string>()
  const keptFigures = keepRows(figures, FIGURE_CELL_COLUMNS, (row) => {
    const isKept = periods.includes(row.reportPeriod ?? '')
    if (isKept) for (const source of (row.cells ?? '').split('|')) used.add(source.slice(0, source.indexOf('@')))
    return isKept
  })
  if (!keptFigures.ok) return keptFigures
  const keptCells = keepRows(cells, CELL_COLUMNS, (row) => used.has(row.cell ?? ''))
  return keptCells.ok ? ok({ figures: keptFigures.value, cells: keptCells.value }) : keptCells
}

function keepRows(
  bytes: Uint8Array,
  columns: readonly string[],
  isKept: (cells: Readonly<Record<string, string>>) => boolean,
): Result<readonly string[]> {
  const table = readTextTable(bytes, 'lineage')
  if (!table.ok) return table
  const lines = [`${columns.join(',')}\n`]
  table.value.forEach(({ cells }) => {
    if (isKept(cells)) lines.push(`${columns.map((column) => cell(cells[column] ?? '')).join(',')}\n`)
  })
  return ok(lines)
}
