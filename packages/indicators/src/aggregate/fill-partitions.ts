import { ExactSum } from '../base/exact-sum.ts'
import type { ReconciliationRule } from '../model/catalog.ts'
import { partKey } from '../model/indicator.ts'
import type { ObservedFigure } from '../model/observation.ts'
import { rowKey } from './figure-store.ts'

/**
 * Parts that a table leaves blank where the other parts of an exact partition already make up the whole: nothing occurred there.
 * A blank that the parts do not account for stays unknown.
 */
export function fillPartitions(
  figures: readonly ObservedFigure[],
  rules: readonly ReconciliationRule[],
): readonly ObservedFigure[] {
  return rules
    .filter(({ kind, tolerance }) => kind === 'partition' && tolerance === '0')
    .flatMap((rule) => fill(figures, rule))
}

function fill(figures: readonly ObservedFigure[], rule: ReconciliationRule): readonly ObservedFigure[] {
  const parts = rule.parts.map((key) => {
    const own = figures.filter(
      (each) => each.source === rule.partsSource && partKey(each.indicator, each.breakdown) === key,
    )
    return { key, byPlace: new Map(own.map((each) => [placeOf(each), each])) }
  })
  const whole = partKey(rule.indicator, rule.breakdown)
  return figures.flatMap((figure): readonly ObservedFigure[] => {
    if (
      figure.source !== rule.source ||
      figure.state !== 'number' ||
      partKey(figure.indicator, figure.breakdown) !== whole
    )
      return []
    const place = placeOf(figure)
    const absent = parts.filter(({ byPlace }) => !byPlace.has(place))
    if (absent.length === 0 || absent.length === parts.length) return []
    const rest = new ExactSum().addText(figure.value)
    for (const { byPlace } of parts) {
      const part = byPlace.get(place)
      if (part && part.state === 'number') rest.addSum(new ExactSum().addText(part.value), -1)
    }
    if (!rest.isZero) return []
    return absent.map(({ key }): ObservedFigure => {
      const [indicator = '', ...breakdown] = key.split(';')
      return { ...figure, indicator, breakdown: breakdown.join(';'), value: '', state: 'nil' }
    })
  })
}

function placeOf({ unit, listDate, period }: ObservedFigure): string {
  return rowKey({ unit: unit.id, listDate, period })
}
