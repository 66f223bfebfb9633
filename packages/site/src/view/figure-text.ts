import { type ConsolidatedFigureRecord, writeNumber } from '@chitieu/indicators'
import type { Language } from './site-data.ts'
import { sayCode } from './words.ts'

/** A consolidated figure in a line: its number, its category, its bounds, or why there is none. */
export function figureText(figure: ConsolidatedFigureRecord, language: Language): string {
  const { value, text, lower, upper, state, reason } = figure
  if (value !== null) return writeNumber(value, language)
  if (text !== undefined) return text
  if (lower !== undefined && upper !== undefined)
    return [lower, upper].map((bound) => writeNumber(bound, language)).join('–')
  return reason === '' ? sayCode(language, 'state', state) : sayCode(language, 'reason', reason)
}
