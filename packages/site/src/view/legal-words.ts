import type { Form } from '@chitieu/indicators'
import { writeDate } from '@chitieu/indicators'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** A legal document with its clause. */
export function writeLegal({ number, clause }: { readonly number: string; readonly clause?: string }): string {
  return clause === undefined ? number : `${number}, ${clause}`
}

/** A date in words, or that it is not known. */
export function writeKnownDate(date: string | null, language: Language): string {
  return date === null ? say(language, 'unknown') : writeDate(date, language)
}

/** What sources say of the force of an instrument, with the later documents they name. */
export function writeStanding(instrument: NonNullable<Form['head']['instrument']>, language: Language): string {
  const later = (instrument.later ?? []).map(({ number, from }) =>
    say(language, 'catalogue.later', { number, from: writeKnownDate(from, language) }),
  )
  return [sayCode(language, 'catalogue.force', instrument.standing), ...later].join('; ')
}
