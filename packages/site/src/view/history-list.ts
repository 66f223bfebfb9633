import { padDate, writeCount } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { type KindMark, kindMarks } from './change-rows.ts'
import type { Anchor } from './frame.ts'
import type { Site } from './site.ts'
import type { ChangeFacts, Language } from './site-data.ts'
import { say } from './words.ts'

/** A day on which units changed, in the list of all changes. */
export interface DayRow {
  readonly date: string
  readonly href: string
  readonly certainty: string
  readonly count: string
  readonly kinds: readonly KindMark[]
  readonly instruments: readonly Anchor[]
  readonly moreInstruments: string
}

const LISTED = 6

/** The days of some changes, newest first. */
export function dayRows(
  site: Site,
  byDate: ReadonlyMap<string, readonly ChangeFacts[]>,
  language: Language,
  page: string,
): readonly DayRow[] {
  return [...byDate]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([date, changes]) => {
      const ids = instrumentsOf(changes)
      return {
        date: padDate(date, language),
        href: link(page, address.day(language, date)),
        certainty: certaintyOf(changes, language),
        count: writeCount(changes.length, language),
        kinds: kindMarks(
          changes.flatMap((change) => change.kinds),
          language,
        ),
        instruments: ids.slice(0, LISTED).map((id) => instrumentLink(site, id, language, page)),
        moreInstruments:
          ids.length > LISTED
            ? say(language, 'history.moreInstruments', { n: writeCount(ids.length - LISTED, language) })
            : '',
      }
    })
}

/** Whether the dates are those of documents or of lists. */
export function certaintyOf(changes: readonly ChangeFacts[], language: Language): string {
  const kinds = new Set(changes.map(({ dateKind }) => dateKind))
  return [...kinds]
    .sort()
    .map((kind) => say(language, `history.${kind}`))
    .join(', ')
}

/** The documents behind some changes, by id. */
export function instrumentsOf(changes: readonly ChangeFacts[]): readonly string[] {
  return [...new Set(changes.flatMap(({ instrument }) => (instrument === null ? [] : [instrument])))].sort()
}

/** A document, linked to its page. */
export function instrumentLink(site: Site, id: string, language: Language, page: string): Anchor {
  return { text: site.instrumentsById.get(id)?.number ?? id, href: link(page, address.event(language, id)) }
}
