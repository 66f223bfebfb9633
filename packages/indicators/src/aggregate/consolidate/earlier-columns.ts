import type { FormCellPart } from '../../generated/types.ts'
import { type ConsolidatedFigure, type ConsolidatedUnit, type PlaceName, placeKey } from '../../model/consolidated.ts'
import { previousPeriod, samePeriodLastYear } from '../../model/earlier-period.ts'

/** The figure of an earlier period that a column repeats: same row, line and part, as it was consolidated for that period. */
export function earlierFigure(
  then: ConsolidatedUnit | null,
  place: PlaceName,
  part: FormCellPart,
): ConsolidatedFigure | null {
  const wanted = seriesOf(part)
  const found = then?.figures.find(
    (each) =>
      lineOf(each.place) === lineOf(place) && (each.part.period ?? 'this') === 'this' && seriesOf(each.part) === wanted,
  )
  // What is confidential there is so here, and does not come from another report.
  const isTold = found?.figure.method !== 'refused' || found.figure.reason === 'confidential'
  return found && isTold ? found : null
}

function lineOf(place: PlaceName): string {
  return placeKey({ ...place, column: '' })
}

function seriesOf({ indicator, parts = [], scenario, cumulative, definition, bound }: FormCellPart): string {
  const pairs = parts.map(({ breakdown, value }) => `${breakdown}=${value}`).sort()
  const bare = bound === false ? null : indicator
  return JSON.stringify([bare, pairs, scenario ?? 'actual', cumulative ?? false, definition ?? null])
}

/** The period that a column of an earlier period speaks of; `null` where nobody names it. */
export function earlierPeriod(period: string, offset: 'previous' | 'samePeriodLastYear'): string | null {
  return offset === 'previous' ? previousPeriod(period) : samePeriodLastYear(period)
}
