import { growthOfValues, writeNumber } from '@chitieu/indicators'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** How a figure changed, written out; or why it does not compare. */
export interface Change {
  readonly text: string
  readonly obstacle: string
}

/** The change between two figures of one series, which are of one unit, basis and definition: in percent, or in points where they are percentages. */
export function changeBetween(
  now: string | null,
  then: string | null | undefined,
  measure: string,
  language: Language,
): Change {
  if (now === null || then === null || then === undefined) return { text: '', obstacle: say(language, 'change.none') }
  const told = growthOfValues(now, then, { code: measure })
  if (told.kind === 'none') return { text: '', obstacle: say(language, 'change.baseNotPositive') }
  const written = writeNumber(told.value.replace(/^-/, ''), language, 1)
  const sign = Number(told.value) === 0 ? '' : told.value.startsWith('-') ? '−' : '+'
  return { text: say(language, `change.${told.kind}`, { value: `${sign}${written}` }), obstacle: '' }
}
