import { decimalText } from '../../base/decimal.ts'
import { append } from '../../base/grouped.ts'
import { byText } from '../../base/order.ts'
import type { ConsolidatedGroup, PlaceName } from '../../model/consolidated.ts'
import type { Figure } from '../../model/figure.ts'
import { plus } from '../tally.ts'
import type { Place } from './form-places.ts'
import type { FigureGrid } from './restate-places.ts'

/** Totals of closed groups: what is known of each member, and what of the group is known of none. */
export function groupTotals(
  groups: readonly Figure[],
  grid: FigureGrid,
  places: readonly Place[],
): readonly Pick<ConsolidatedGroup, 'members' | 'totals'>[] {
  const names = new Map(places.map(({ key, name }) => [key, name]))
  const found = new Map<string, { place: PlaceName; value: string }[]>()
  for (const { sources, indicator, value, decimals } of groups) {
    const members = sources.split('|').map((unit) => grid.get(unit)?.get(indicator))
    const place = names.get(indicator)
    if (value === null || !place || !members.every((member) => member && isKnown(member))) continue
    const total = members.reduce((sum, member) => plus(sum, member?.known ?? 0), value)
    const text = decimalText({ integer: BigInt(total), decimals })
    append(found, sources, { place, value: text })
  }
  return [...found]
    .sort(([a], [b]) => byText(a, b))
    .map(([members, totals]) => ({ members: members.split('|'), totals }))
}

function isKnown({ method, reason }: Figure): boolean {
  return method !== 'refused' || (reason !== 'coverage' && reason !== 'confidential' && reason !== 'reported-twice')
}
