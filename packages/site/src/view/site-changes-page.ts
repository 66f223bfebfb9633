import { writeDate } from '@chitieu/indicators'
import { address } from './address.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { sayCode } from './words.ts'

/** The changes of one day. */
export interface ChangeDay {
  readonly date: string
  readonly changes: readonly { readonly kind: string; readonly text: string }[]
}

/** Changes of the site, of definitions and of rules, the newest first. */
export function siteChangesPage(
  site: Site,
  language: Language,
): { readonly path: string; readonly days: readonly ChangeDay[] } {
  const all = site.facts.reference.siteChanges
  const dates = [...new Set(all.map(({ date }) => date))].sort().reverse()
  return {
    path: address.siteChanges(language),
    days: dates.map((date) => ({
      date: writeDate(date, language),
      changes: all
        .filter((change) => change.date === date)
        .map(({ kind, text }) => ({ kind: sayCode(language, 'siteChanges.kind', kind), text: text[language] })),
    })),
  }
}
