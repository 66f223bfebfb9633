import { type ArchiveEntry, periodHeading, writeCount, writeDate, writeSpan } from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { Anchor } from './frame.ts'
import { indicatorName } from './series-rows.ts'
import { group, type Site } from './site.ts'
import type { ArchiveFacts, ConfigFacts, Language, UnitFacts } from './site-data.ts'
import { say, sayCode } from './words.ts'

const MOST_FIGURES = 500
const SHORT_HASH = 12

/** Where a record stands: its original, linked, the cell in it, and the hash. */
export interface ArchiveSource {
  readonly file: Anchor
  /** Empty for a whole file. */
  readonly cell: string
  readonly hash: string
  readonly shortHash: string
}

/** A report, narrative or attachment. */
export interface ArchiveDocument extends ArchiveSource {
  readonly title: string
  readonly kind: string
  readonly period: string
  /** Paragraphs of a narrative. */
  readonly text: readonly string[]
}

/** The figures of one code of the old system, period by period. */
export interface ArchiveSeries {
  readonly title: string
  /** Empty where the old system had no other name for it. */
  readonly code: string
  readonly measure: string
  /** The indicator it is here. */
  readonly indicator: Anchor | null
  /** Said of a code that is no indicator here; else empty. */
  readonly note: string
  readonly figures: readonly (ArchiveSource & { readonly period: string; readonly value: string })[]
}

/** What one closed system left of a unit. */
export interface ArchiveSection {
  readonly name: string
  /** Empty unless the archive is a sample. */
  readonly sample: string
  readonly about: string
  readonly documents: readonly ArchiveDocument[]
  readonly caption: string
  readonly series: readonly ArchiveSeries[]
  /** How many more there are than a page lists; empty when it lists all. */
  readonly more: string
}

type Figure = Extract<ArchiveEntry, { readonly kind: 'figure' }>
type Document = Exclude<ArchiveEntry, Figure>

/** Whether an archive of a sharing class stands in a build: public ones in every build, internal ones in the internal one. */
export function isArchiveShown(sharing: ArchiveFacts['sharing'], { audience }: ConfigFacts): boolean {
  return sharing === 'public' || (sharing === 'internal' && audience === 'internal')
}

/** What closed systems left of a unit, each system by itself; empty when there is nothing. */
export function archiveSections(
  site: Site,
  unit: UnitFacts,
  name: string,
  language: Language,
  page: string,
): readonly ArchiveSection[] {
  return site.facts.archives.flatMap((archive): ArchiveSection[] => {
    const entries = entriesOf(archive).get(unit.id) ?? []
    if (entries.length === 0) return []
    const source = (entry: ArchiveEntry): ArchiveSource => sourceOf(archive, entry, page)
    const documents = entries.filter((entry): entry is Document => entry.kind !== 'figure')
    const figures = entries.filter((entry): entry is Figure => entry.kind === 'figure')
    const shown = byTitle(figures).slice(0, MOST_FIGURES)
    const left = figures.length - shown.length
    const system = archive.names[language]
    return [
      {
        name: system,
        sample: archive.sample ? say(language, 'archive.sample') : '',
        about: aboutOf(archive, entries, language),
        documents: newestFirst(documents).map((entry) => ({ ...documentOf(entry, language), ...source(entry) })),
        caption: say(language, 'archive.caption', { system, unit: name }),
        series: [...group(shown, seriesKey).values()].map((its) => seriesOf(site, its, language, page, source)),
        more: left > 0 ? say(language, 'archive.more', { n: writeCount(left, language) }) : '',
      },
    ]
  })
}

/** Where the site serves an original. */
export function archivePath(system: string, { path, sha256 }: ArchiveFacts['files'][number]): string {
  return address.archived(system, sha256, path)
}

const known = new WeakMap<ArchiveFacts, ReadonlyMap<string, readonly ArchiveEntry[]>>()

function entriesOf(archive: ArchiveFacts): ReadonlyMap<string, readonly ArchiveEntry[]> {
  const held = known.get(archive)
  if (held) return held
  const made = new Map<string, ArchiveEntry[]>()
  for (const entry of archive.entries) {
    if (entry.unit === null) continue
    const own = made.get(entry.unit)
    if (own) own.push(entry)
    else made.set(entry.unit, [entry])
  }
  known.set(archive, made)
  return made
}

const periodOf = ({ period, periodWritten }: ArchiveEntry): string => period ?? periodWritten

function byPeriod(a: ArchiveEntry, b: ArchiveEntry): number {
  return periodOf(a) === periodOf(b) ? 0 : periodOf(a) < periodOf(b) ? -1 : 1
}

function newestFirst(documents: readonly Document[]): readonly Document[] {
  return [...documents].sort((a, b) => byPeriod(b, a))
}

function byTitle(figures: readonly Figure[]): readonly Figure[] {
  const collator = new Intl.Collator('vi', { numeric: true })
  return [...figures].sort((a, b) => collator.compare(a.title, b.title) || byPeriod(a, b))
}

function seriesKey({ title, code, measureWritten, indicator }: Figure): string {
  return JSON.stringify([title, code, measureWritten, indicator])
}

function aboutOf({ inUse, by }: ArchiveFacts, entries: readonly ArchiveEntry[], language: Language): string {
  const codes = new Map(
    entries
      .filter(({ unitCode }) => unitCode !== '')
      .map(({ unitCode, listDate }) => [`${unitCode} ${listDate}`, { unitCode, listDate }]),
  )
  const lists = [...codes.values()].map(({ unitCode: code, listDate }) =>
    say(language, 'archive.code', { code, date: writeDate(listDate, language) }),
  )
  return say(language, 'archive.about', {
    span: writeSpan(inUse.from, inUse.to, language),
    by: by[language],
    codes: lists.join('; '),
  })
}

function sourceOf({ system }: ArchiveFacts, { place, sha256 }: ArchiveEntry, page: string): ArchiveSource {
  const path = place.file ?? ''
  return {
    file: { text: path.slice(path.lastIndexOf('/') + 1), href: link(page, archivePath(system, { path, sha256 })) },
    cell: place.range ?? '',
    hash: sha256,
    shortHash: sha256.slice(0, SHORT_HASH),
  }
}

function documentOf(entry: Document, language: Language): Omit<ArchiveDocument, keyof ArchiveSource> {
  return {
    title: entry.title,
    kind: sayCode(language, 'archive.kind', entry.kind),
    period: periodText(entry, language),
    text: (entry.text ?? '').split('\n').filter((line) => line.trim() !== ''),
  }
}

function seriesOf(
  site: Site,
  figures: readonly Figure[],
  language: Language,
  page: string,
  source: (entry: ArchiveEntry) => ArchiveSource,
): ArchiveSeries {
  const { title, code, measureWritten, indicator } = figures[0] as Figure
  const isKnown = indicator !== null && site.indicatorsByCode.has(indicator)
  return {
    title,
    code: code === title ? '' : code,
    measure: measureWritten,
    indicator: isKnown
      ? { text: indicatorName(site, indicator, language), href: link(page, address.indicator(language, indicator)) }
      : null,
    note: indicator === null ? say(language, 'archive.unmapped') : '',
    figures: figures.map((figure) => ({
      period: periodText(figure, language),
      value: figure.written === '' ? say(language, 'archive.blank') : figure.written,
      ...source(figure),
    })),
  }
}

function periodText({ period, periodWritten }: ArchiveEntry, language: Language): string {
  return period === null ? periodWritten : periodHeading(period, language)
}
