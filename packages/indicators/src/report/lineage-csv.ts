import type { RestatedTable } from '../model/restated.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { cell } from './figures-csv.ts'

/** The columns of the sources of restated figures. */
export const LINEAGE_COLUMNS = [
  'indicator',
  'breakdown',
  'definition',
  'source',
  'period',
  'unit',
  'method',
  'sourceUnit',
  'share',
  'part',
  'observation',
  'changes',
  'instruments',
]

/** The sources of restated figures, one a line; a unit's own published figure is its only source and is left out. */
export function* lineageCsv(tables: readonly RestatedTable[], history: UnitHistory): Generator<string> {
  yield `${LINEAGE_COLUMNS.join(',')}\n`
  for (const { series, figures } of tables) {
    for (const { figure, lineage } of figures) {
      if (figure.method === 'reported') continue
      const instruments = new Set(figure.changes.map((id) => history.changes.get(id)?.instrument ?? '').filter(Boolean))
      const name = [series.indicator, series.breakdown, series.definition, series.source, figure.period]
      const unit = figure.method === 'group' ? figure.sources : figure.unit
      const end = [figure.changes.join('|'), [...instruments].join('|')]
      for (const { unit: source, share, part, place } of lineage) {
        const line = [...name, unit, figure.method, source, share ?? '', part, place ?? '', ...end]
        yield `${line.map(cell).join(',')}\n`
      }
    }
  }
}
