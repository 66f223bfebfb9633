import { writeNumber } from '@chitieu/indicators'
import type { ConfigFacts, Language } from './site-data.ts'
import { say } from './words.ts'

/** A threshold of an indicator in words, and whether a figure keeps it; `null` where there is no number to hold against it. */
export interface ThresholdVerdict {
  readonly text: string
  readonly source: string
  readonly isKept: boolean | null
}

/** The threshold that a document sets for an indicator, held against a figure. */
export function thresholdOf(
  { thresholds = [] }: ConfigFacts,
  indicator: string,
  value: string | null,
  language: Language,
): ThresholdVerdict | null {
  const found = thresholds.find((each) => each.indicator === indicator)
  if (!found) return null
  const { atLeast, atMost, source } = found
  const texts = [
    ...(atLeast === undefined ? [] : [say(language, 'home.atLeast', { value: writeNumber(atLeast, language) })]),
    ...(atMost === undefined ? [] : [say(language, 'home.atMost', { value: writeNumber(atMost, language) })]),
  ]
  const isKept =
    value === null
      ? null
      : Number(value) >= Number(atLeast ?? Number.NEGATIVE_INFINITY) &&
        Number(value) <= Number(atMost ?? Number.POSITIVE_INFINITY)
  return { text: texts.join('; '), source, isKept }
}
