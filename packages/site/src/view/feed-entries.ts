import { padDate, writeCount } from '@chitieu/indicators'
import { address } from './address.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** What changed, on one day. */
export interface FeedEntry {
  readonly kind: 'release' | 'change' | 'definition'
  /** The address of its page in the language of the feed. */
  readonly to: string
  /** The same in every language; what the entry is known by. */
  readonly key: string
  readonly title: string
  readonly summary: string
  readonly date: string
}

/** Entries of each kind that a feed has: the newest. */
export const FEED_LIMIT = 50

/** What changed, newest first: releases, days on which units changed, definitions of indicators. */
export function feedEntries(site: Site, language: Language): readonly FeedEntry[] {
  const kinds = [releaseEntries(site, language), changeEntries(site, language), definitionEntries(site, language)]
  return kinds.flatMap((entries) => [...entries].sort(newestFirst).slice(0, FEED_LIMIT)).sort(newestFirst)
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  return a.date === b.date ? (a.key < b.key ? -1 : 1) : a.date < b.date ? 1 : -1
}

function releaseEntries(site: Site, language: Language): readonly FeedEntry[] {
  return site.facts.frozen.releases.map(({ id, date, title, difference }) => ({
    ...{ kind: 'release', key: `release/${id}`, date, to: address.release(language, id), title: title[language] },
    summary: differenceSentence(difference.counts, language),
  }))
}

/** "412 số mới · 18 số sửa · 0 số xoá". */
export function differenceSentence(
  counts: Readonly<Record<'new' | 'revised' | 'changed' | 'removed', number>>,
  language: Language,
): string {
  const write = (count: number): string => writeCount(count, language)
  const { new: added, revised, changed, removed } = counts
  const slots = { added: write(added), revised: write(revised), removed: write(removed) }
  const told = say(language, 'release.counts', slots)
  return changed === 0 ? told : say(language, 'release.countsChanged', { counts: told, changed: write(changed) })
}

function changeEntries(site: Site, language: Language): readonly FeedEntry[] {
  return [...site.changesByDate].map(([date, changes]) => {
    const kinds = [...new Set(changes.flatMap((change) => change.kinds))].sort()
    const ids = [...new Set(changes.flatMap(({ instrument }) => instrument ?? []))].sort()
    const numbers = ids.map((id) => site.instrumentsById.get(id)?.number ?? id)
    return {
      ...{ kind: 'change', key: `change/${date}`, date, to: address.day(language, date) },
      title: say(language, 'release.feedChange', {
        date: padDate(date, language),
        n: writeCount(changes.length, language),
      }),
      summary: [kinds.map((kind) => sayCode(language, 'kind', kind)).join(', '), shortList(numbers)]
        .filter((text) => text !== '')
        .join('. '),
    }
  })
}

/** Documents named in one summary. */
const NAMED = 6

function shortList(texts: readonly string[]): string {
  const rest = texts.length - NAMED
  return [...texts.slice(0, NAMED), ...(rest > 0 ? [`… +${rest}`] : [])].join('; ')
}

function definitionEntries(site: Site, language: Language): readonly FeedEntry[] {
  return site.facts.indicators.flatMap(({ code, names, definitions }) =>
    definitions.flatMap(({ version, validity, concept }): readonly FeedEntry[] => {
      const date = validity.from
      if (date === null) return []
      const title = say(language, 'release.feedDefinition', { indicator: names[language], version })
      const key = `definition/${code}/${version}`
      return [
        { kind: 'definition', key, date, to: address.indicator(language, code), title, summary: concept[language] },
      ]
    }),
  )
}
