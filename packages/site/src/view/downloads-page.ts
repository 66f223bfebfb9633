import { padDate, writeBytes, writeCount } from '@chitieu/indicators'
import { address, link } from './address.ts'
import type { Anchor, Crumb } from './frame.ts'
import { DOWNLOAD_GROUPS, type DownloadGroup, type OfferedFile } from './offered-file.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { type MessageKey, say } from './words.ts'

/** A file as the table shows it. */
export interface DownloadRow extends Anchor {
  readonly content: string
  readonly rows: string
  readonly size: string
  readonly format: string
  readonly sha256: string
  readonly updated: string
}

/** Files of one kind. */
export interface DownloadSection {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly rows: readonly DownloadRow[]
  /** Further files of a long list, of which few need all. */
  readonly folded: readonly DownloadRow[]
}

/** How the names of a receiver answer ours. */
export interface MappingRow {
  readonly receiver: string
  readonly statement: string
  readonly counts: readonly string[]
}

/** An example of use: the words before it and the text to type. */
export interface Example {
  readonly title: string
  readonly code: string
}

/** The page of downloads. */
export interface DownloadsPage {
  readonly page: string
  readonly title: string
  readonly crumbs: readonly Crumb[]
  readonly contents: readonly Anchor[]
  readonly sections: readonly DownloadSection[]
  readonly mappings: readonly MappingRow[]
  readonly verify: readonly Example[]
  readonly examples: readonly Example[]
  readonly links: readonly Anchor[]
}

const TITLES: Readonly<Record<DownloadGroup, readonly [title: MessageKey, about: MessageKey]>> = {
  package: ['download.group.package', 'download.about.package'],
  mapping: ['download.group.mapping', 'download.about.mapping'],
  form: ['download.group.form', 'download.about.form'],
  figures: ['download.group.figures', 'download.about.figures'],
  registry: ['download.group.registry', 'download.about.registry'],
  checker: ['download.group.checker', 'download.about.checker'],
  release: ['download.group.release', 'download.about.release'],
  schemas: ['download.group.schemas', 'download.about.schemas'],
}

/** Rows up to which a list is shown as a whole. */
const LONG = 20

/** Of a longer list: how many files stand before those that are folded. */
const SHOWN: Readonly<Record<DownloadGroup, number>> = {
  ...{ package: LONG, mapping: LONG, form: LONG, figures: 1, registry: LONG, checker: LONG, release: LONG, schemas: 0 },
}

/** What there is to download, in groups, with how to check and to use it. */
export function downloadsPage(site: Site, files: readonly OfferedFile[], language: Language): DownloadsPage {
  const page = address.downloads(language)
  const sections = DOWNLOAD_GROUPS.flatMap((group): readonly DownloadSection[] => {
    const own = files.filter((file) => file.group === group)
    if (own.length === 0) return []
    const [title, about] = TITLES[group]
    const rows = own.map((file) => rowOf(file, language, page))
    const shown = rows.length <= LONG ? rows.length : SHOWN[group]
    const parts = { rows: rows.slice(0, shown), folded: rows.slice(shown) }
    return [{ id: group, title: say(language, title), about: say(language, about), ...parts }]
  })
  const [zip] = files.filter(({ format }) => format === 'ZIP')
  return {
    ...{ page, title: say(language, 'download.title'), sections },
    crumbs: [{ text: say(language, 'download.title'), to: null }],
    contents: [
      ...sections.map(({ id, title }) => ({ text: title, href: `#${id}` })),
      { text: say(language, 'api.title'), href: '#api' },
    ],
    mappings: mappingRows(site, language),
    verify: zip ? verifying(zip.to, language) : [],
    examples: examples(site, language),
    links: [
      { text: say(language, 'release.list'), href: link(page, address.releases(language)) },
      { text: say(language, 'release.feedAtom'), href: link(page, address.feed(`${language}.xml`)) },
      { text: say(language, 'release.feedJson'), href: link(page, address.feed('changes.json')) },
      { text: say(language, 'api.index'), href: link(page, address.api('index.json')) },
      { text: say(language, 'statusPage.title'), href: link(page, address.status(language)) },
    ],
  }
}

function rowOf(
  { to, content, rows, format, updated, bytes, sha256 }: OfferedFile,
  language: Language,
  page: string,
): DownloadRow {
  return {
    ...{
      text: to.replace(/^\/(?:tai-ve|api\/v1)\//, ''),
      href: link(page, to),
      content: content[language],
      format,
      sha256,
    },
    rows: rows === null ? '–' : writeCount(rows, language),
    size: writeBytes(bytes, language),
    updated: updated === '' ? '–' : padDate(updated, language),
  }
}

function mappingRows(site: Site, language: Language): readonly MappingRow[] {
  return site.facts.downloads.packages.flatMap(({ mappings }) =>
    mappings.map(({ receiver, mapping: { counts, statement } }) => ({
      receiver,
      statement: statement[language],
      counts: [counts.matched, counts.missing, counts.notSent].map((count) => writeCount(count, language)),
    })),
  )
}

function verifying(zip: string, language: Language): readonly Example[] {
  const name = zip.slice(zip.lastIndexOf('/') + 1)
  return [
    { title: say(language, 'download.verifySum'), code: `sha256sum -c ${name}.sha256` },
    { title: say(language, 'download.verifyCommand'), code: `chitieu verify ${name}` },
  ]
}

/** How to read the figures of an indicator with what people have; the Python lines need nothing but Python. */
function examples(site: Site, language: Language): readonly Example[] {
  const code = site.facts.indicators.find((each) => site.seriesByIndicator.has(each.code))?.code
  if (code === undefined) return []
  const { baseAddress = '/' } = site.facts.config
  const base = baseAddress === '/' ? '$SITE/' : baseAddress
  return [
    {
      title: baseAddress === '/' ? say(language, 'download.curl') : 'curl',
      code: `curl -O "${base}api/v1/indicators/${code}.csv"`,
    },
    { title: 'Python', code: pythonExample(code) },
    {
      title: 'R',
      code: `figures <- read.csv("${code}.csv", colClasses = "character", encoding = "UTF-8")\nsubset(figures, basis == "reported" & state == "number")[, c("unit", "period", "value")]`,
    },
    { title: 'Excel', code: say(language, 'download.excel', { file: `${code}.csv` }) },
  ]
}

/** Codes stay texts and values exact decimals. */
export function pythonExample(code: string): string {
  return [
    'import csv',
    'from decimal import Decimal',
    `with open("${code}.csv", encoding="utf-8", newline="") as file:`,
    '    for row in csv.DictReader(file):',
    '        if row["basis"] == "reported" and row["state"] == "number":',
    '            print(row["unit"], row["period"], Decimal(row["value"]))',
  ].join('\n')
}
