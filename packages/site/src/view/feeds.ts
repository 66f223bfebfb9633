import { address, link } from './address.ts'
import { FEED_LIMIT, type FeedEntry, feedEntries } from './feed-entries.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** Where no address of the site is set: the namespace of our schemas. */
const NAMESPACE = 'chitieu.example'
/** When the namespace of tags began (RFC 4151). */
const SINCE = '2025'

/** A feed of changes as Atom (RFC 4287): the same bytes for the same data. */
export function atomFeed(site: Site, language: Language): string {
  const { title, agency } = site.facts.config
  const self = address.feed(`${language}.xml`)
  const entries = feedEntries(site, language)
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<id>${escaped(tag(site, `feed/${language}`))}</id>`,
    `<title>${escaped(say(language, 'release.feedTitle', { site: title[language] }))}</title>`,
    `<subtitle>${escaped(say(language, 'release.feedLimits', { n: String(FEED_LIMIT) }))}</subtitle>`,
    `<updated>${moment(entries[0]?.date ?? site.releaseDate)}</updated>`,
    `<author><name>${escaped(agency[language])}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(href(site, self, self))}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(href(site, self, address.releases(language)))}"/>`,
    ...entries.flatMap((entry) => atomEntry(site, self, entry)),
    '</feed>',
  ]
  return `${lines.join('\n')}\n`
}

function atomEntry(site: Site, self: string, { kind, key, to, title, summary, date }: FeedEntry): readonly string[] {
  return [
    '<entry>',
    `<id>${escaped(tag(site, key))}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${moment(date)}</updated>`,
    `<category term="${kind}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(href(site, self, to))}"/>`,
    `<summary>${escaped(summary)}</summary>`,
    '</entry>',
  ]
}

/** The same feed in Vietnamese as JSON Feed 1.1. */
export function jsonFeed(site: Site): string {
  const self = address.feed('changes.json')
  const language = 'vi'
  const feed = {
    ...{ version: 'https://jsonfeed.org/version/1.1', language },
    title: say(language, 'release.feedTitle', { site: site.facts.config.title[language] }),
    description: say(language, 'release.feedLimits', { n: String(FEED_LIMIT) }),
    ...{ home_page_url: href(site, self, address.releases(language)), feed_url: href(site, self, self) },
    authors: [{ name: site.facts.config.agency[language] }],
    items: feedEntries(site, language).map(({ kind, key, to, title, summary, date }) => ({
      ...{ id: tag(site, key), url: href(site, self, to), title, content_text: summary },
      ...{ date_published: moment(date), tags: [kind] },
    })),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}

/** A whole address where the site has one, else one relative to the feed. */
function href(site: Site, self: string, to: string): string {
  const { baseAddress = '/' } = site.facts.config
  return isWhole(baseAddress) ? new URL(to.slice(1), baseAddress).href : link(self, to)
}

/** A name that never changes (RFC 4151): `tag:chitieu.example,2025:release/r1`. */
function tag(site: Site, key: string): string {
  const { baseAddress = '/' } = site.facts.config
  return `tag:${isWhole(baseAddress) ? new URL(baseAddress).hostname : NAMESPACE},${SINCE}:${encodeURI(key)}`
}

function isWhole(base: string): boolean {
  return /^https?:\/\//.test(base)
}

/** Data have days, not moments: the first one of the day in Viet Nam. */
function moment(date: string): string {
  return `${date}T00:00:00+07:00`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
