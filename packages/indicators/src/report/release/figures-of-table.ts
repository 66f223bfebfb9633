import type { Catalog } from '../../model/catalog.ts'
import { indicatorOf } from '../../model/catalog.ts'
import type { Figure } from '../../model/figure.ts'
import { periodWindow } from '../../model/period.ts'
import type { ReleasedFigure } from '../../model/released-figure.ts'
import type { RestatedTable } from '../../model/restated.ts'
import { printFigure } from '../figures-csv.ts'

/** Published figures are named by the calendar of everybody: their sources print years, months and days. */
const CALENDAR = 'gregorian'

/** The figures of a restated table as they leave. */
export function* figuresOfTable({ series, to, figures }: RestatedTable, catalog: Catalog): Generator<ReleasedFigure> {
  const { measure } = indicatorOf(catalog, series.indicator)
  for (const { figure } of figures) {
    const { period, unit, method, decimals, state, text, status, reason, expected, received, missingWeight } = figure
    const window = periodWindow(period)
    if (window === null) throw new Error(`a figure of ${series.indicator} is of no period: "${period}"`)
    const isGroup = method === 'group'
    yield {
      ...{ indicator: series.indicator, definition: series.definition, breakdown: series.breakdown },
      ...{ unit, members: isGroup ? figure.sources : '' },
      ...{ calendar: CALENDAR, period, window, basis: `at:${to}`, listDate: to, scenario: 'actual' },
      ...{ source: series.source, form: '', reportPeriod: '', row: '', column: '', key: '' },
      ...{ state, value: number(figure, 'value'), text: text ?? '', decimals, measure: measure ?? '' },
      ...{ method, status, reason },
      ...{ known: number(figure, 'known'), lower: number(figure, 'lower'), upper: number(figure, 'upper') },
      ...{ expected, received, missingWeight, sources: isGroup ? '' : figure.sources },
    }
  }
}

function number(figure: Figure, side: 'value' | 'known' | 'lower' | 'upper'): string {
  return printFigure(figure[side], figure.decimals)
}
