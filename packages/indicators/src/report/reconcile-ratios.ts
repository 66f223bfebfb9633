import { decimalsOf, scaledText } from '../base/exact-sum.ts'
import {
  add,
  compare,
  divide,
  multiply,
  printScaled,
  type Rational,
  rational,
  subtract,
  toScaled,
} from '../base/rational.ts'
import type { ObservedFigure } from '../model/observation.ts'
import type { Comparison } from './reconcile.ts'

/** Published ratios of one series, with the parts that its definition names. */
export interface RatioRows {
  readonly indicator: string
  readonly breakdown: string
  readonly behaviour: { readonly numerator: string; readonly denominator: string; readonly factor: Rational }
  readonly rows: readonly ObservedFigure[]
}

type FindPart = (key: string, beside: ObservedFigure) => ObservedFigure | null

/** Compares published ratios with their published parts; rounding of all three numbers is allowed for, and nothing else. */
export function reconcileRatios(ratios: readonly RatioRows[], find: FindPart): readonly Comparison[] {
  return ratios.flatMap(({ indicator, breakdown, behaviour, rows }) =>
    rows.flatMap((row): readonly Comparison[] => {
      const over = find(behaviour.numerator, row)
      const under = find(behaviour.denominator, row)
      if (row.state !== 'number' || over?.state !== 'number' || under?.state !== 'number') return []
      const n = exact(over.value)
      const d = exact(under.value)
      if (d.n <= 0n || n.n < 0n) return []
      const ours = multiply(divide(n, d), behaviour.factor)
      const half = { n: halfUnit(over.value), d: halfUnit(under.value), own: halfUnit(row.value) }
      const low = multiply(divide(subtract(n, half.n), add(d, half.d)), behaviour.factor)
      const high = multiply(divide(add(n, half.n), compare(d, half.d) > 0 ? subtract(d, half.d) : d), behaviour.factor)
      const published = exact(row.value)
      const isWithin = compare(published, subtract(low, half.own)) >= 0 && compare(published, add(high, half.own)) <= 0
      const places = decimalsOf(row.value) + 2
      const widest = compare(subtract(high, ours), subtract(ours, low)) > 0 ? subtract(high, ours) : subtract(ours, low)
      return [
        {
          kind: 'ratio',
          relation: `ratio-${indicator}`,
          indicator,
          breakdown,
          period: row.period,
          unit: row.unit.id,
          ours: print(ours, places),
          published: row.value,
          difference: print(subtract(ours, published), places),
          tolerance: print(add(widest, half.own), places),
          verdict: compare(ours, published) === 0 ? 'equal' : isWithin ? 'withinTolerance' : 'differs',
          source: row.place,
        },
      ]
    }),
  )
}

function exact(text: string): Rational {
  const decimals = decimalsOf(text)
  return rational(scaledText(text, decimals), 10n ** BigInt(decimals))
}

/** Half of the last printed unit. */
function halfUnit(text: string): Rational {
  return rational(1n, 2n * 10n ** BigInt(decimalsOf(text)))
}

function print(value: Rational, places: number): string {
  return printScaled(toScaled(value, places), places)
}
