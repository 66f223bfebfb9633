import { byText } from '../base/order.ts'
import { compare, type Rational, rational } from '../base/rational.ts'
import type { ConsolidatedUnit, PlaceName } from '../model/consolidated.ts'
import { placeKey } from '../model/consolidated.ts'
import type { Figure } from '../model/figure.ts'
import type { UnitId } from '../model/unit.ts'

/** Why a unit stands in no rank: its territory changed inside the period, or its figure is not a number that can be trusted. */
export type Unranked = 'territory-changed' | 'no-value' | 'estimated'

/** A unit in an order; equal figures share a rank, and the next rank counts them all. */
export interface RankedUnit {
  readonly unit: UnitId
  readonly figure: Figure
  /** From 1; `null` for units that are not ranked. */
  readonly rank: number | null
  readonly because: Unranked | null
}

/** Units of one level by a figure, the largest first; those that may not be compared come last, each with its reason. */
export function rankUnits(
  units: readonly ConsolidatedUnit[],
  place: PlaceName,
  changed: ReadonlySet<UnitId>,
  order: 'largest' | 'smallest' = 'largest',
): readonly RankedUnit[] {
  const figures = units.flatMap(({ unit, figures: all }) => {
    const found = all.find((each) => placeKey(each.place) === placeKey(place))
    return found ? [{ unit, figure: found.figure, because: reasonFor(unit, found.figure, changed) }] : []
  })
  const sign = order === 'largest' ? -1 : 1
  const ranked = figures
    .filter(({ because }) => because === null)
    .map((each) => ({ ...each, exact: exact(each.figure) }))
    .sort((a, b) => sign * compare(a.exact, b.exact) || byText(a.unit, b.unit))
  const first = new Map<string, number>()
  const inOrder = ranked.map(({ unit, figure, exact: { n, d } }, at): RankedUnit => {
    const rank = first.get(`${n}/${d}`) ?? at + 1
    first.set(`${n}/${d}`, rank)
    return { unit, figure, rank, because: null }
  })
  const left = figures.filter(({ because }) => because !== null).sort((a, b) => byText(a.unit, b.unit))
  return [...inOrder, ...left.map((each) => ({ ...each, rank: null }))]
}

function reasonFor(unit: UnitId, { value, method, status }: Figure, changed: ReadonlySet<UnitId>): Unranked | null {
  if (changed.has(unit)) return 'territory-changed'
  if (value === null) return 'no-value'
  return method === 'apportioned' || method === 'weighted' || /[EI]/.test(status) ? 'estimated' : null
}

function exact({ value, decimals }: Figure): Rational {
  return rational(BigInt(value ?? 0), 10n ** BigInt(decimals))
}
