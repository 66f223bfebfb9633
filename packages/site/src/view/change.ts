import { type GrowthEnd, growth, writeNumber } from '@chitieu/indicators'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** A figure as a comparison over time takes it. */
export interface Compared {
  readonly unit: string
  readonly basis: string
  readonly definition: string
  readonly value: string | null
  readonly method: string
}

/** How a figure changed, written out, and whether it fell; or why it does not compare. */
export interface Change {
  readonly text: string
  readonly obstacle: string
}

/** The change between two figures of one unit on one basis: in percent, or in points where they are percentages. */
export function changeBetween(now: Compared, then: Compared | null, measure: string, language: Language): Change {
  if (then === null) return { text: '', obstacle: say(language, 'change.none') }
  const told = growth(endOf(now), endOf(then), { code: measure })
  if (told.kind === 'none') return { text: '', obstacle: sayCode(language, 'change.because', told.because) }
  const written = writeNumber(told.value.replace(/^-/, ''), language, 1)
  const sign = Number(told.value) === 0 ? '' : told.value.startsWith('-') ? '−' : '+'
  return { text: say(language, `change.${told.kind}`, { value: `${sign}${written}` }), obstacle: '' }
}

function endOf({ unit, basis, definition, value, method }: Compared): GrowthEnd {
  const [whole = '', part = ''] = (value ?? '').split('.')
  return {
    figure: { unit, value: value === null ? null : BigInt(whole + part), decimals: part.length, method },
    ...{ basis, calendar: '', definition, priceBase: null },
  }
}
