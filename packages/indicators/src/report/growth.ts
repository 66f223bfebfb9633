import {
  compare,
  divide,
  multiply,
  parseRational,
  printScaled,
  type Rational,
  rational,
  subtract,
  toScaled,
  ZERO,
} from '../base/rational.ts'
import type { Measure } from '../generated/types.ts'
import type { Basis } from '../model/consolidated.ts'
import type { Figure } from '../model/figure.ts'

/** One end of a comparison over time, and what must be the same at both. */
export interface GrowthEnd {
  readonly figure: Figure
  readonly basis: Basis
  readonly calendar: string
  readonly definition: string
  readonly priceBase: string | null
}

/** Why two figures do not compare. */
export type GrowthObstacle =
  | 'basis'
  | 'calendar'
  | 'definition'
  | 'price-base'
  | 'unit'
  | 'no-value'
  | 'base-not-positive'

/** A change in percent, or in points where the figures are percentages themselves; or why there is none. */
export type Growth =
  | { readonly kind: 'percent' | 'points'; readonly value: string }
  | { readonly kind: 'none'; readonly because: GrowthObstacle }

const HUNDRED = rational(100n)

/** How much a figure changed: both ends on one unit, basis, calendar, definition and price base, the base above zero. */
export function growth(now: GrowthEnd, then: GrowthEnd, measure: Pick<Measure, 'code'>, decimals = 1): Growth {
  const obstacle = obstacleTo(now, then)
  if (obstacle !== null) return { kind: 'none', because: obstacle }
  return growthOf(exact(now.figure), exact(then.figure), measure, decimals)
}

/** How much a value changed where both are known to compare: decimals as the report writes them. */
export function growthOfValues(now: string, then: string, measure: Pick<Measure, 'code'>, decimals = 1): Growth {
  return growthOf(parseRational(now), parseRational(then), measure, decimals)
}

function growthOf(a: Rational | null, b: Rational | null, { code }: Pick<Measure, 'code'>, decimals: number): Growth {
  if (a === null || b === null) return { kind: 'none', because: 'no-value' }
  if (code === 'percent') return { kind: 'points', value: printScaled(toScaled(subtract(a, b), decimals), decimals) }
  if (compare(b, ZERO) <= 0) return { kind: 'none', because: 'base-not-positive' }
  const change = multiply(divide(subtract(a, b), b), HUNDRED)
  return { kind: 'percent', value: printScaled(toScaled(change, decimals), decimals) }
}

function obstacleTo(now: GrowthEnd, then: GrowthEnd): GrowthObstacle | null {
  if (now.basis !== then.basis) return 'basis'
  if (now.calendar !== then.calendar) return 'calendar'
  if (now.definition !== then.definition) return 'definition'
  if (now.priceBase !== then.priceBase) return 'price-base'
  return now.figure.unit === then.figure.unit ? null : 'unit'
}

/** A figure that has a value of its own; bounds and marks have none. */
function exact({ value, decimals, method }: Figure): Rational | null {
  return value === null || method === 'bounded' || method === 'refused'
    ? null
    : rational(BigInt(value), 10n ** BigInt(decimals))
}
