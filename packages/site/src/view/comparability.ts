import { METHODS, REASONS, writeDate } from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { Anchor } from './frame.ts'
import { methodAnchor, reasonAnchor, sentenceOf } from './method-anchors.ts'
import type { Site } from './site.ts'
import type { IndicatorFacts, Language, SeriesFacts } from './site-data.ts'
import { capital, say } from './words.ts'

/** Something a reader must know before comparing figures of a table, with where to read more. */
export interface ComparabilityNote {
  readonly text: string
  readonly links: readonly Anchor[]
}

/** What changes between the figures of an indicator: territory, definition, and how figures were made. */
export function comparabilityNotes(
  site: Site,
  indicator: IndicatorFacts,
  all: readonly SeriesFacts[],
  breakDates: readonly string[],
  language: Language,
  page: string,
): readonly ComparabilityNote[] {
  const methods = new Set(all.flatMap(({ points }) => points.map(({ method }) => method)))
  const reasons = new Set(all.flatMap(({ points }) => points.map(({ reason }) => reason)))
  const methodsPage = address.methods(language)
  return [
    ...(breakDates.length === 0
      ? []
      : [
          {
            text: sentenceOf(site, 'break', 'territory', language),
            links: breakDates.map((date) => ({
              text: writeDate(date, language),
              href: link(page, address.day(language, date)),
            })),
          },
        ]),
    ...(indicator.definitions.length < 2
      ? []
      : [
          {
            text: sentenceOf(site, 'break', 'definition', language),
            links: [
              {
                text: say(language, 'entry.definitions', { n: String(indicator.definitions.length) }),
                href: link(page, address.entry(language, indicator.code)),
              },
            ],
          },
        ]),
    ...METHODS.filter((method) => method !== 'reported' && methods.has(method)).map((method) => ({
      text: sentenceOf(site, 'method', method, language),
      links: [
        {
          text: capital(say(language, `method.${method}`)),
          href: link(page, `${methodsPage}#${methodAnchor(method)}`),
        },
      ],
    })),
    ...REASONS.filter((reason) => reasons.has(reason)).map((reason) => ({
      text: sentenceOf(site, 'reason', reason, language),
      links: [
        {
          text: capital(say(language, `reason.${reason}`)),
          href: link(page, `${methodsPage}#${reasonAnchor(reason)}`),
        },
      ],
    })),
  ]
}
