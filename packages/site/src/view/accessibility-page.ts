import { writeDate } from '@chitieu/indicators'
import { address } from './address.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** The statement on accessibility. */
export interface AccessibilityPage {
  readonly path: string
  readonly intro: string
  readonly tests: readonly { readonly name: string; readonly how: string }[]
  readonly limits: readonly string[]
  readonly report: readonly string[]
}

/** What was tested and when, what is known not to work, and whom to tell. */
export function accessibilityPage(site: Site, language: Language): AccessibilityPage {
  const facts = site.facts.reference.accessibility
  const contacts = site.facts.config.contacts.map(({ names, telephone, email }) =>
    [names[language], telephone, email].filter((part) => part !== undefined).join(', '),
  )
  return {
    path: address.accessibility(language),
    intro:
      facts === null
        ? say(language, 'access.notTested')
        : say(language, 'access.intro', { standard: facts.standard, date: writeDate(facts.date, language) }),
    tests: (facts?.tests ?? []).map(({ names, how }) => ({ name: names[language], how: how[language] })),
    limits: (facts?.limits ?? []).map((limit) => limit[language]),
    report: contacts.length > 0 ? contacts : [say(language, 'frame.noContact')],
  }
}
