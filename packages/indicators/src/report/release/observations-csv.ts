import { type ReleasedColumn, releasedColumns } from '../../model/released-columns.ts'
import type { ReleasedFigure, ReleasedTable } from '../../model/released-figure.ts'
import { cell } from '../figures-csv.ts'

/** Released figures as a table, a figure a line, every text as it is. */
export function* observationsCsv(table: ReleasedTable): Generator<string> {
  const columns = releasedColumns(table)
  yield `${columns.join(',')}\n`
  for (const figure of table.figures) yield `${columns.map((column) => cell(textOf(figure, column))).join(',')}\n`
}

/** What a figure has in a column. */
export function textOf({ window, ...figure }: ReleasedFigure, column: ReleasedColumn): string {
  return column === 'from' || column === 'to' ? window[column] : `${figure[column]}`
}
