import { padDate, periodHeading, writeBytes, writeCount, writeNumber } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { shortBasis } from './basis.ts'
import { differenceSentence } from './feed-entries.ts'
import type { Anchor, Crumb } from './frame.ts'
import { unitHref, unitName } from './label.ts'
import { formName } from './narrative.ts'
import type { ReleaseFacts, RevisedFigure, SideFacts } from './release-data.ts'
import { frozenAddress, reportPlaces } from './report-places.ts'
import { recordHash } from './report-versions.ts'
import { indicatorName, writeParts } from './series-rows.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { sourceName } from './source-name.ts'
import { say, sayCode } from './words.ts'

/** A release in the list of all. */
export interface ReleaseRow extends Anchor {
  readonly date: string
  readonly files: string
  readonly difference: string
}

/** A revised figure: what it is of, what it was and is. */
export interface RevisedRow {
  readonly subject: string
  readonly detail: string
  readonly unit: string
  readonly unitHref: string | null
  readonly period: string
  readonly basis: string
  readonly before: string
  readonly after: string
  readonly difference: string
  readonly measure: string
}

/** A file of the manifest. */
export interface ManifestRow extends Anchor {
  readonly size: string
  readonly sha256: string
}

/** Counts of one indicator or form. */
export interface CountRow {
  readonly name: string
  readonly counts: readonly string[]
}

/** The page of a release, or one of the pages of its further files. */
export interface ReleasePage {
  readonly page: string
  readonly title: string
  readonly crumbs: readonly Crumb[]
  /** Nothing but files stands on the pages after the first. */
  readonly isFirst: boolean
  readonly notNewest: Anchor | null
  readonly facts: readonly { readonly term: string; readonly text: string; readonly href: string | null }[]
  readonly difference: string
  readonly counts: readonly CountRow[]
  readonly revised: readonly RevisedRow[]
  /** Said when more were revised than are shown. */
  readonly moreRevised: string
  readonly table: Anchor | null
  readonly sources: readonly {
    readonly name: string
    readonly id: string
    readonly date: string
    readonly sha256: string
  }[]
  readonly packages: readonly ManifestRow[]
  /** The reports as this release has them. */
  readonly reports: readonly Anchor[]
  readonly manifest: Anchor
  readonly files: readonly ManifestRow[]
  readonly caption: string
  readonly parts: readonly (Anchor & { readonly isHere: boolean })[]
}

/** Files listed on one page. */
export const FILES_IN_PAGE = 500

const KINDS = ['new', 'revised', 'changed', 'removed'] as const

/** How many pages the files of a release take. */
export function manifestParts({ files }: ReleaseFacts): number {
  return Math.max(1, Math.ceil(files.size / FILES_IN_PAGE))
}

/** All releases, newest first. */
export function releaseRows(site: Site, language: Language, page: string): readonly ReleaseRow[] {
  return [...site.facts.frozen.releases].reverse().map(({ id, date, title, files, difference }) => ({
    ...{ text: title[language], href: link(page, address.release(language, id)), date: padDate(date, language) },
    files: writeCount(files.size, language),
    difference: differenceText(difference, language),
  }))
}

/** What a release holds, from what it was made, and how it differs from the one before; from part 2 only its further files. */
export function releasePage(site: Site, release: ReleaseFacts, part: number, language: Language): ReleasePage {
  const { id, title, difference, files } = release
  const page = part === 1 ? address.release(language, id) : address.releasePart(language, id, part)
  const newest = site.facts.frozen.releases.at(-1)
  const listed = [...files].slice((part - 1) * FILES_IN_PAGE, part * FILES_IN_PAGE)
  return {
    ...{ page, title: title[language], isFirst: part === 1, crumbs: crumbsOf(release, part, language) },
    notNewest:
      newest === undefined || newest.id === id
        ? null
        : {
            text: say(language, 'release.notNewest', { release: newest.title[language] }),
            href: link(page, address.release(language, newest.id)),
          },
    facts: factsOf(site, release, language, page),
    difference: differenceText(difference, language),
    counts: difference.against === null ? [] : countRows(site, release, language),
    revised: difference.shown.map((figure) => revisedRow(site, figure, language, page)),
    moreRevised:
      difference.counts.revised > difference.shown.length
        ? say(language, 'release.moreRevised', {
            shown: writeCount(difference.shown.length, language),
            all: writeCount(difference.counts.revised, language),
          })
        : '',
    table: difference.against === null ? null : objectLink(release, difference.path, 'release.table', language, page),
    sources: release.sources.map(({ id: source, name, date, sha256 }) => ({
      name: sourceName(site, source, name, language),
      ...{ id: source, sha256, date: date === null ? say(language, 'unknown') : padDate(date, language) },
    })),
    packages: packageRows(site, release, language, page),
    reports: part === 1 ? reportLinks(site, id, language, page) : [],
    manifest: {
      text: say(language, 'release.manifest'),
      href: link(page, address.download(`ban/${id}.sha256`)),
    },
    files: listed.map(([path, { sha256, bytes }]) => ({
      ...{ text: path, href: link(page, address.releaseObject(sha256)), sha256, size: writeBytes(bytes, language) },
    })),
    caption: say(language, 'release.filesCaption', { n: writeCount(files.size, language) }),
    parts: partLinks(release, part, language, page),
  }
}

function reportLinks(site: Site, release: string, language: Language, page: string): readonly Anchor[] {
  return reportPlaces(site)
    .filter((place) => recordHash(site, place, release) !== null)
    .map((place) => ({
      text: [
        formName(site, place.form, language),
        periodHeading(place.period, language),
        unitName(site, site.unit(place.unit), language),
        shortBasis(site, place.basis, language),
      ].join(' · '),
      href: link(page, frozenAddress(site, place, release, language)),
    }))
}

function crumbsOf({ id, title }: ReleaseFacts, part: number, language: Language): readonly Crumb[] {
  const list = { text: say(language, 'release.list'), to: address.releases(language) }
  if (part === 1) return [list, { text: title[language], to: null }]
  return [
    list,
    { text: title[language], to: address.release(language, id) },
    { text: say(language, 'release.part', { n: String(part) }), to: null },
  ]
}

function factsOf(site: Site, { id, date, files, difference }: ReleaseFacts, language: Language, page: string) {
  const { releases } = site.facts.frozen
  const at = releases.findIndex((each) => each.id === id)
  const [before, next] = [releases[at - 1], releases[at + 1]]
  const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes, 0)
  const neighbour = (key: 'release.before' | 'release.next', other: ReleaseFacts | undefined) =>
    other
      ? [
          {
            term: say(language, key),
            text: other.title[language],
            href: link(page, address.release(language, other.id)),
          },
        ]
      : []
  return [
    { term: say(language, 'release.id'), text: id, href: null },
    { term: say(language, 'release.date'), text: padDate(date, language), href: null },
    {
      term: say(language, 'release.files'),
      text: `${writeCount(files.size, language)} · ${writeBytes(bytes, language)}`,
      href: null,
    },
    ...(difference.against === null ? [] : neighbour('release.before', before)),
    ...neighbour('release.next', next),
  ]
}

/** Of the first release every figure is new, which is no news. */
function differenceText({ against, counts }: ReleaseFacts['difference'], language: Language): string {
  if (against === null) return say(language, 'release.first', { n: writeCount(counts.new, language) })
  return differenceSentence(counts, language)
}

function countRows(site: Site, { difference }: ReleaseFacts, language: Language): readonly CountRow[] {
  const row = (name: string, counts: Readonly<Record<(typeof KINDS)[number], number>>): CountRow => ({
    name,
    counts: KINDS.map((kind) => writeCount(counts[kind], language)),
  })
  return [
    ...difference.indicators.map(({ indicator, ...counts }) => row(nameOf(site, indicator, language), counts)),
    ...difference.forms.map(({ form, ...counts }) => row(say(language, 'release.form', { form }), counts)),
  ]
}

function nameOf(site: Site, indicator: string, language: Language): string {
  return site.indicatorsByCode.has(indicator) ? indicatorName(site, indicator, language) : indicator
}

function revisedRow(site: Site, figure: RevisedFigure, language: Language, page: string): RevisedRow {
  const { form, indicator, breakdown, unit, period, basis, place, before, after, difference } = figure
  const known = site.unitsById.get(unit)
  const facts = site.indicatorsByCode.get(indicator)
  const inForm = form === '' ? '' : say(language, 'release.place', { form, place })
  const parts = breakdown === '' ? '' : writeParts(site, breakdown, language)
  return {
    subject: indicator === '' ? inForm : nameOf(site, indicator, language),
    detail: [parts, indicator === '' ? '' : inForm].filter((text) => text !== '').join(' · '),
    unit: known ? unitName(site, known, language) : groupText(site, unit, language),
    unitHref: known ? unitHref(site, known, language, page) : null,
    period: periodHeading(period, language),
    basis: shortBasis(site, basis, language),
    before: sideText(before, language),
    after: sideText(after, language),
    difference: difference === '' ? '–' : signed(difference, language),
    measure: site.facts.measures.get(facts?.measure ?? '')?.[language] ?? '',
  }
}

/** Members of a closed group by name, as they stand in its one figure. */
function groupText(site: Site, members: string, language: Language): string {
  const names = members.split('+').map((id) => {
    const unit = site.unitsById.get(id)
    return unit ? unitName(site, unit, language) : id
  })
  return `${say(language, 'figure.group', { n: writeCount(names.length, language) })}: ${names.join(', ')}`
}

function sideText({ state, value, lower, upper }: SideFacts, language: Language): string {
  const write = (text: string): string => writeNumber(text, language, decimalsOf(text))
  if (isDecimal(value)) return write(value)
  if (value !== '') return value
  if (lower !== '' && upper !== '') return `${write(lower)}–${write(upper)}`
  return sayCode(language, 'state', state)
}

function signed(text: string, language: Language): string {
  const written = writeNumber(text, language, decimalsOf(text))
  return text.startsWith('-') ? written : `+${written}`
}

function isDecimal(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text)
}

function decimalsOf(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

function objectLink(
  { files }: ReleaseFacts,
  path: string,
  key: 'release.table',
  language: Language,
  page: string,
): Anchor | null {
  const file = files.get(path)
  if (!file) return null
  return {
    text: say(language, key, { size: writeBytes(file.bytes, language) }),
    href: link(page, address.releaseObject(file.sha256)),
  }
}

/** Packages of the release; those of today stand with the downloads, of earlier ones the name and hash are told. */
function packageRows(site: Site, { packages }: ReleaseFacts, language: Language, page: string): readonly ManifestRow[] {
  const offered = new Set(site.facts.downloads.packages.map(({ name }) => name))
  return packages.map(({ path, sha256, bytes }) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    const href = offered.has(name) ? link(page, address.download(name)) : ''
    return { text: name, href, sha256, size: writeBytes(bytes, language) }
  })
}

function partLinks(release: ReleaseFacts, part: number, language: Language, page: string) {
  const count = manifestParts(release)
  if (count === 1) return []
  return Array.from({ length: count }, (_, at) => ({
    text: String(at + 1),
    href: link(
      page,
      at === 0 ? address.release(language, release.id) : address.releasePart(language, release.id, at + 1),
    ),
    isHere: at + 1 === part,
  }))
}
