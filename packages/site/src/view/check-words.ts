import { writeNumber } from '@chitieu/indicators'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** Limits in words, where one or both are given. */
export function writeRange(minimum: string | undefined, maximum: string | undefined, language: Language): string {
  const slots = {
    minimum: minimum === undefined ? '' : writeNumber(minimum, language),
    maximum: maximum === undefined ? '' : writeNumber(maximum, language),
  }
  const key = maximum === undefined ? 'from' : minimum === undefined ? 'to' : 'between'
  return say(language, `catalogue.range.${key}`, slots)
}

/** A check with what follows when it fails. */
export function withSeverity(text: string, severity: string, language: Language): string {
  return say(language, 'catalogue.severity', { check: text, severity: sayCode(language, 'severity', severity) })
}
