import { byText } from '../base/order.ts'
import type { Indicator, IndicatorDefinition, Operand } from '../generated/types.ts'
import type { IsoDate } from './iso-date.ts'

/** Name of one part of an indicator, `pupils;education-level=primary`; without a breakdown the code itself. */
export function partKey(indicator: string, breakdown: string): string {
  return breakdown === '' ? indicator : `${indicator};${breakdown}`
}

/** `axis=value` pairs of two breakdowns as one, in the order of the axes. */
export function joinBreakdowns(a: string, b: string): string {
  const pairs = new Set([...a.split(';'), ...b.split(';')].filter(Boolean))
  return [...pairs].sort(byText).join(';')
}

/** The pairs of a breakdown: `sex=male` is `[{ breakdown: 'sex', value: 'male' }]`. */
export function breakdownValues(breakdown: string): readonly { readonly breakdown: string; readonly value: string }[] {
  return breakdown
    .split(';')
    .filter(Boolean)
    .map((pair) => {
      const [axis = '', value = ''] = pair.split('=')
      return { breakdown: axis, value }
    })
}

/** The figure that an operand names when it is read for one part; `null` when no series can hold it. */
export function operandKey(operand: Operand, breakdown: string): string | null {
  if (typeof operand === 'string') return partKey(operand, breakdown)
  if ('part' in operand) {
    return partKey(operand.indicator, joinBreakdowns(`${operand.part.breakdown}=${operand.part.value}`, breakdown))
  }
  if ('along' in operand) {
    const isCut = breakdownValues(breakdown).some((pair) => pair.breakdown === operand.along)
    return isCut ? partKey(operand.indicator, breakdown) : null
  }
  if ('scenario' in operand) return operand.scenario === 'actual' ? partKey(operand.indicator, breakdown) : null
  return null
}

/** The definition that a figure of a day follows: the first that holds on it, else the last. */
export function definitionOn(indicator: Indicator, date: IsoDate): IndicatorDefinition {
  const { definitions } = indicator
  const found = definitions.find(
    ({ validity: { from, to } }) => (from === null || from <= date) && (to === null || date < to),
  )
  return found ?? (definitions.at(-1) as IndicatorDefinition)
}
