import { writeDate } from '@chitieu/indicators'
import { link } from './address.ts'
import type { Anchor } from './frame.ts'
import { fill, type Tombstone } from './redirects.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** What stands where a page was withdrawn: why, when, by whom, where its copy is, what comes nearest. */
export interface TombstonePage {
  readonly title: string
  readonly address: string
  readonly reason: string
  readonly date: string
  readonly decidedBy: string
  readonly archived: { readonly text: string; readonly href: string | null }
  readonly related: Anchor | null
}

/** The page of a withdrawn address. */
export function tombstonePage({ from, facts }: Tombstone, language: Language): TombstonePage {
  const { archived, related } = facts
  const relatedPage = fill(related, { language })
  return {
    title: say(language, 'build.withdrawn'),
    address: from,
    reason: facts.reason[language],
    date: writeDate(facts.date, language),
    decidedBy: facts.decidedBy,
    archived: archived.startsWith('/')
      ? { text: archived, href: link(from, archived) }
      : { text: archived === '' ? say(language, 'none') : archived, href: null },
    related: related === '' ? null : { text: relatedPage, href: link(from, relatedPage) },
  }
}
