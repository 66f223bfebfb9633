import { type HandoverPart, handoverParts, writeCount } from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { Anchor } from './frame.ts'
import { type HandoverPlace, handoverName } from './handover-place.ts'
import { ROWS_IN_PAGE, rowsIn, tablePages } from './long-tables.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** A part of a handover on its page; a long one stands on pages of its own, to which it leads. */
export interface ShownPart extends HandoverPart {
  readonly elsewhere: Anchor | null
}

/** One page of a long part of a handover. */
export interface HandoverSection {
  readonly page: string
  readonly title: string
  readonly html: string
  readonly handover: Anchor
  readonly parts: readonly (Anchor & { readonly isHere: boolean })[]
}

/** The parts that need pages of their own: the longest ones, until the rest has no more rows than a page may have. */
export function longParts(parts: readonly HandoverPart[]): ReadonlySet<string> {
  const counted = parts.map(({ id, html }) => ({ id, rows: rowsIn(html) })).sort((a, b) => b.rows - a.rows)
  let left = counted.reduce((sum, { rows }) => sum + rows, 0)
  const found = new Set<string>()
  for (const { id, rows } of counted) {
    if (left <= ROWS_IN_PAGE) break
    found.add(id)
    left -= rows
  }
  return found
}

/** The parts of a handover as its page shows them. */
export function shownParts(
  parts: readonly HandoverPart[],
  place: HandoverPlace,
  language: Language,
  page: string,
): readonly ShownPart[] {
  const long = longParts(parts)
  return parts.map((part) => {
    if (!long.has(part.id)) return { ...part, elsewhere: null }
    const text = say(language, 'handover.longPart', { n: writeCount(rowsIn(part.html), language) })
    return { ...part, html: '', elsewhere: { text, href: link(page, sectionAddress(place, part.id, 0, language)) } }
  })
}

/** The pages that long parts of a handover take, by part. */
export function sectionPages(site: Site, place: HandoverPlace): ReadonlyMap<string, number> {
  const parts = partsOf(site, place, 'vi')
  const long = longParts(parts)
  return new Map(parts.filter(({ id }) => long.has(id)).map(({ id, html }) => [id, tablePages(html).length]))
}

/** Segments of the address of a page of a long part, after that of the handover. */
export function sectionSegments(part: string, at: number): string {
  return `phan-${part}${at === 0 ? '' : `/${at + 1}`}`
}

function sectionAddress({ id }: HandoverPlace, part: string, at: number, language: Language): string {
  return `${address.handover(language, id)}${sectionSegments(part, at)}/`
}

/** One page of a long part. */
export function handoverSection(
  site: Site,
  place: HandoverPlace,
  part: string,
  at: number,
  language: Language,
): HandoverSection {
  const found = partsOf(site, place, language).find(({ id }) => id === part)
  const pages = tablePages(found?.html ?? '')
  const page = sectionAddress(place, part, at, language)
  const name = handoverName(place, language)
  return {
    page,
    title: `${found?.title ?? ''} – ${name}`,
    html: pages[at] ?? '',
    handover: { text: name, href: link(page, address.handover(language, place.id)) },
    parts: pages.map((_, each) => ({
      text: say(language, 'report.part', { n: writeCount(each + 1, language) }),
      href: link(page, sectionAddress(place, part, each, language)),
      isHere: each === at,
    })),
  }
}

/** The parts but the files, which have pages of their own, and the signatures, which stand on the first page. */
function partsOf(site: Site, { round, path }: HandoverPlace, language: Language): readonly HandoverPart[] {
  const { handover, world } = site.facts.reporting
  const { parts } = handoverParts(handover(round, path), world, language)
  return parts.filter(({ id, kind }) => id !== 'files' && kind !== 'signing')
}
