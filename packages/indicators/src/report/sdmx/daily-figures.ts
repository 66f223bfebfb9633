import type { Catalog } from '../../model/catalog.ts'
import { addDays, type IsoDate } from '../../model/iso-date.ts'
import type { ReleasedFigure, ReleasedTable } from '../../model/released-figure.ts'

/** Which figures of one day are of daily reporting: by the periodicity of their indicator, else where the tables hold a day next to theirs. */
export function dailyFigures(
  tables: readonly ReleasedTable[],
  indicators: Catalog['indicators'],
): (figure: ReleasedFigure) => boolean {
  const days = new Map<string, Set<IsoDate>>()
  for (const figure of tables.flatMap(({ figures }) => figures)) {
    if (!isOneDay(figure)) continue
    const known = days.get(subjectOf(figure)) ?? new Set<IsoDate>()
    days.set(subjectOf(figure), known.add(figure.window.from))
  }
  return (figure) => {
    if (!isOneDay(figure)) return false
    const periodicity = indicators.get(figure.indicator)?.periodicity ?? []
    if (periodicity.length > 0) return periodicity.includes('day')
    const held = days.get(subjectOf(figure))
    return [-1, 1].some((step) => held?.has(addDays(figure.window.from, step)))
  }
}

function isOneDay({ period, window }: ReleasedFigure): boolean {
  return period === window.from && addDays(window.from, 1) === window.to
}

function subjectOf({ indicator, form, row, column }: ReleasedFigure): string {
  return indicator === '' ? [form, row, column].join(' ') : indicator
}
