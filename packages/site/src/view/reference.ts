import { padDate, writeDate } from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { Site } from './site.ts'
import type { ChangeFacts, Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** The legal ground of a change with its two dates, each in words when it is not known. */
export interface Reference {
  readonly text: string
  readonly href: string
  readonly inForce: string
  readonly operating: string
  readonly kinds: string
}

/** What decided a change and when; "chưa rõ" for what no source tells. */
export function referenceOf(site: Site, change: ChangeFacts, language: Language, from: string): Reference {
  const instrument = change.instrument === null ? null : (site.instrumentsById.get(change.instrument) ?? null)
  const page =
    change.instrument === null ? address.day(language, change.operating) : address.event(language, change.instrument)
  const clause = instrument?.clause ? `, ${instrument.clause}` : ''
  return {
    text: instrument ? `${instrument.number}${clause}` : say(language, 'unknown'),
    href: link(from, page),
    inForce: change.inForce === null ? say(language, 'unknown') : padDate(change.inForce, language),
    operating:
      change.dateKind === 'observed'
        ? say(language, 'date.observed', { date: writeDate(change.operating, language) })
        : padDate(change.operating, language),
    kinds: kindsOf(change, language),
  }
}

/** The kinds of a change in words: "nhập, đổi tên". */
export function kindsOf(change: ChangeFacts, language: Language): string {
  return change.kinds.map((kind) => sayCode(language, 'kind', kind)).join(', ')
}
