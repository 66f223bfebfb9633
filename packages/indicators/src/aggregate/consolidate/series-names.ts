import { fold } from '../../base/text.ts'
import type { Form } from '../../generated/types.ts'
import type { ConsolidatedFigure, OverTime, PlaceName } from '../../model/consolidated.ts'
import { placeKey } from '../../model/consolidated.ts'

/** What a place tells of: places of one series tell of the same quantity, for the same or other days. */
export interface SeriesPlace {
  readonly place: PlaceName
  readonly series: string
  readonly offset: 'this' | 'previous' | 'samePeriodLastYear'
  readonly overTime: OverTime
}

/** The series of the places of a form, by place; those that tell of no days that are known are left out. */
export function seriesPlaces(form: Form, figures: Iterable<ConsolidatedFigure>): ReadonlyMap<string, SeriesPlace> {
  const found = new Map<string, SeriesPlace>()
  for (const { place, part, overTime } of figures) {
    const { period = 'this' } = part
    if (period === 'yearOfThis' || period === 'yearBefore' || overTime === 'recomputed') continue
    const series = nameOf(place, part)
    found.set(placeKey(place), { place, series, offset: period, overTime })
  }
  const own = new Map([...found.values()].flatMap((each) => (each.offset === 'this' ? [[each.series, each]] : [])))
  const aliases = carriedOver(form, found)
  for (const [key, each] of found) {
    const overTime = each.offset === 'this' ? each.overTime : (own.get(each.series)?.overTime ?? each.overTime)
    found.set(key, { ...each, overTime, series: aliases.get(each.series) ?? each.series })
  }
  return found
}

function nameOf({ row, column, key }: PlaceName, part: ConsolidatedFigure['part']): string {
  const { indicator, parts = [], scenario = 'actual', definition = null, edition = null, bound } = part
  const line = key === null ? '' : `${row} ${fold(key)}`
  if (bound === false || indicator === undefined) return JSON.stringify([row, column, line])
  const pairs = parts.map((each) => `${each.breakdown}=${each.value}`).sort()
  return JSON.stringify([indicator, pairs, scenario, definition, edition, line])
}

/** What a period opens with is what the one before closed with: the opening series by the name of the closing one. */
function carriedOver(form: Form, places: ReadonlyMap<string, SeriesPlace>): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const relation of form.relations) {
    if (relation.kind !== 'carryOver') continue
    const isRows = relation.axis === 'rows'
    for (const { place, series } of places.values()) {
      if ((isRows ? place.row : place.column) !== relation.opening) continue
      const closing = isRows ? { ...place, row: relation.closing } : { ...place, column: relation.closing }
      const other = places.get(placeKey(closing))
      if (other) found.set(series, other.series)
    }
  }
  return found
}
