import type { RestatedTable } from '../model/restated.ts'
import { figureHeader, figureLine } from './figures-csv.ts'

const KEYS = ['breakdown', 'definition', 'source']

/** Restated figures as a table, series by series. */
export function* restatedCsv(tables: readonly RestatedTable[]): Generator<string> {
  const layout = { keyColumns: KEYS, indicatorKey: -1, decimals: new Map<string, number>() }
  yield figureHeader(layout)
  for (const { series, figures } of tables) {
    const keys = [series.breakdown, series.definition, series.source]
    for (const { figure } of figures) yield figureLine({ ...figure, indicator: series.indicator, keys }, layout)
  }
}
