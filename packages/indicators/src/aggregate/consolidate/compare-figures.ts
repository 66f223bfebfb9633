import { byText } from '../../base/order.ts'
import { compare, multiply, printRational, type Rational, rational, subtract, ZERO } from '../../base/rational.ts'
import type { FigureComparison } from '../../model/consolidated.ts'
import type { Figure } from '../../model/figure.ts'
import type { Place } from './form-places.ts'
import type { FigureGrid } from './restate-places.ts'

/** Compares what was sent with what other figures come to, wherever both are there. */
export function compareGrids(
  kind: FigureComparison['kind'],
  sent: FigureGrid,
  ours: FigureGrid,
  places: readonly Place[],
  period: string,
): readonly FigureComparison[] {
  return [...sent.keys()].sort(byText).flatMap((unit) =>
    places.flatMap((place) => {
      const a = sent.get(unit)?.get(place.key)
      const b = ours.get(unit)?.get(place.key)
      return a && b ? compareFigures(kind, a, b, place, period) : []
    }),
  )
}

/** One comparison of two figures that have values; a sum of rounded figures may be off by half a unit of each. */
export function compareFigures(
  kind: FigureComparison['kind'],
  sent: Figure,
  ours: Figure,
  { name: place }: Place,
  period: string,
): readonly FigureComparison[] {
  if (sent.value === null || ours.value === null) return []
  const [a, b] = [exact(sent), exact(ours)]
  const difference = subtract(b, a)
  const off = difference.n < 0n ? subtract(ZERO, difference) : difference
  const coarse = Math.min(sent.decimals, ours.decimals)
  const rounded = sent.received + ours.received
  const tolerance =
    coarse === 0 && sent.decimals === ours.decimals
      ? ZERO
      : multiply(rational(BigInt(rounded)), rational(1n, 2n * 10n ** BigInt(coarse)))
  const verdict = off.n === 0n ? 'equal' : compare(off, tolerance) <= 0 ? 'withinTolerance' : 'differs'
  const [text, own, gap] = [a, b, difference].map(printRational) as [string, string, string]
  return [{ kind, unit: sent.unit, period, place, sent: text, ours: own, difference: gap, verdict }]
}

function exact({ value, decimals }: Figure): Rational {
  return rational(BigInt(value ?? 0), 10n ** BigInt(decimals))
}
