import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** A field that names a list by its day: a known list to pick, or the day itself. */
export interface ListField {
  readonly id: string
  readonly label: string
  readonly known: string
}

/** What the converter asks for before any script runs. */
export function converterPage(language: Language): { readonly lists: readonly ListField[] } {
  return {
    lists: [
      { id: 'convert-from', label: say(language, 'convert.from'), known: say(language, 'convert.fromKnown') },
      { id: 'convert-to', label: say(language, 'convert.to'), known: say(language, 'convert.toKnown') },
    ],
  }
}
