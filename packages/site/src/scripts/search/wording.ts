import en from '../../i18n/en/search.json' with { type: 'json' }
import vi from '../../i18n/vi/search.json' with { type: 'json' }
import type { Language } from '../../view/site-data.ts'

/** A key of what the search says. */
export type SearchKey = keyof typeof vi

/** The language of the page. */
export const language: Language = document.documentElement.lang === 'en' ? 'en' : 'vi'

const texts: Readonly<Record<SearchKey, string>> = { vi, en }[language]
const numbers = new Intl.NumberFormat(language)

/** The wording of a key with its slots filled; numbers are written as the language writes them. */
export function say(key: SearchKey, slots: Readonly<Record<string, string | number>> = {}): string {
  return texts[key].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = slots[name]
    return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value
  })
}
