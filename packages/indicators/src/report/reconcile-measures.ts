import type { Catalog, ReconciliationRule } from '../model/catalog.ts'

/** How parts are brought to the measure of their whole. */
export interface MeasureStep {
  /** Parts times ten to this power are in the measure of the whole; `null` where no power of ten leads there. */
  readonly tens: number | null
  /** The measure of the parts, where it is not that of the whole. */
  readonly partsMeasure: string | null
}

/** Parts and whole in one measure. */
export const SAME_MEASURE: MeasureStep = { tens: 0, partsMeasure: null }

/** The step from the measure of a rule's parts to that of its whole. */
export function measureStep(
  { indicator, parts }: ReconciliationRule,
  { indicators, measures }: Pick<Catalog, 'indicators' | 'measures'>,
): MeasureStep {
  const whole = indicators.get(indicator)?.measure ?? null
  const found = [...new Set(parts.map((key) => indicators.get(key.split(';')[0] ?? '')?.measure ?? null))]
  const [own = null] = found
  if (found.length > 1) return { tens: null, partsMeasure: null }
  if (own === whole) return SAME_MEASURE
  if (own === null || whole === null) return { tens: null, partsMeasure: own }
  const [from, to] = [measures.get(own), measures.get(whole)]
  const isOneQuantity = (from?.base ?? own) === (to?.base ?? whole)
  const [low, high] = [tensOf(from?.factor), tensOf(to?.factor)]
  return { tens: isOneQuantity && low !== null && high !== null ? low - high : null, partsMeasure: own }
}

/** The power of ten that a factor is: 1000 is 3, 0.01 is -2, 60 is none. */
function tensOf(factor = '1'): number | null {
  const whole = /^1(0*)$/.exec(factor)
  if (whole) return whole[1]?.length ?? 0
  const fraction = /^0\.(0*)1$/.exec(factor)
  return fraction ? -((fraction[1]?.length ?? 0) + 1) : null
}
