import type { ConsolidatedReportRecord, ReportSeries } from '../../generated/types.ts'
import type { ComparedFigure } from './compare-releases.ts'

/** The figures of a series of published statistics, as they are compared. */
export function* figuresOfSeries(file: string, series: ReportSeries): Generator<ComparedFigure> {
  const { indicator, definition, role, unit, members, breakdown, basis, scenario } = series
  const name = {
    ...{ file, form: '', indicator, basis, unit: unit ?? (members ?? []).join('+') },
    breakdown: breakdown.map((each) => `${each.breakdown}=${each.value}`).join(';'),
    place: `${role} ${scenario} ${definition}`,
  }
  for (const { period, listDate, state, value, lower, upper, method, status } of series.points) {
    yield {
      name: { ...name, period, place: `${name.place} ${listDate}` },
      says: { state, value: value ?? '', lower: lower ?? '', upper: upper ?? '', method, status },
    }
  }
}

/** The figures of a consolidated form, as they are compared. */
export function* figuresOfConsolidation(file: string, record: ConsolidatedReportRecord): Generator<ComparedFigure> {
  const { form, period, basis } = record
  for (const { unit, figures } of record.units) {
    for (const figure of figures) {
      const { row, column, key, state, value, lower, upper, method, status, text } = figure
      const place = [row, column, ...(key === undefined ? [] : [key])].join(' ')
      const { indicator = '', breakdown = '' } = figure
      yield {
        name: { file, form, indicator, breakdown, unit, period, basis, place },
        says: { state, value: text ?? value ?? '', lower: lower ?? '', upper: upper ?? '', method, status },
      }
    }
  }
}
