import type { ConsolidatedReportRecord } from '@chitieu/indicators'
import { mappingJson } from '@chitieu/indicators'
import { validateConsolidation } from '@chitieu/indicators/validators'
import { hashOf } from './hash.ts'
import { load, readPackage, readRoundFile } from './load.ts'
import { loadRedirects } from './load-redirects.ts'
import { address } from './view/address.ts'
import { countFigures, figureCsv } from './view/figure-csv.ts'
import { formCsv } from './view/form-csv.ts'
import type { DownloadGroup, OfferedFile } from './view/offered-file.ts'
import { answersOf } from './view/redirects.ts'
import { changesCsv, lineageCsv, transfersCsv, unitsCsv } from './view/registry-csv.ts'
import { releaseManifest } from './view/release-manifest.ts'
import { redirectsJson } from './view/server-files.ts'
import { group, type Site } from './view/site.ts'
import type { RoundFacts, Texts } from './view/site-data.ts'
import { languages, type MessageKey, say } from './view/words.ts'

/** A file that is offered, with what makes its bytes. */
export interface DownloadFile extends OfferedFile {
  readonly read: () => Uint8Array<ArrayBuffer>
}

let made: readonly DownloadFile[] | null = null

/** Every file of the page of downloads but those of units, made once to be measured; its bytes are made again when it is written. */
export function downloadFiles(): readonly DownloadFile[] {
  const site = load()
  made ??= [
    ...packageFiles(site),
    ...site.facts.rounds.flatMap(formFiles),
    ...figureFiles(site),
    ...registryFiles(site),
    ...releaseFiles(site),
    ...schemaFiles(site),
  ]
  return made
}

interface Making {
  readonly group: DownloadGroup
  readonly to: string
  readonly content: Texts
  readonly updated: string
  readonly rows?: number
}

/** A file of text that is made from the facts. */
function textFile(facts: Making, text: () => Iterable<string>): DownloadFile {
  const read = (): Uint8Array<ArrayBuffer> => new TextEncoder().encode([...text()].join(''))
  const bytes = read()
  const isTable = facts.to.endsWith('.csv')
  return {
    ...facts,
    rows: facts.rows ?? (isTable ? linesOf(bytes) - 1 : null),
    format: facts.to.slice(facts.to.lastIndexOf('.') + 1).toUpperCase(),
    ...{ bytes: bytes.length, sha256: hashOf(bytes), read },
  }
}

function linesOf(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte === NEWLINE) count += 1
  return count
}

const NEWLINE = 0x0a

function content(key: MessageKey, slots: Readonly<Record<string, string | Texts>> = {}): Texts {
  const [vi, en] = languages.map((language) => {
    const own = Object.entries(slots).map(([name, text]) => [name, typeof text === 'string' ? text : text[language]])
    return say(language, key, Object.fromEntries(own))
  })
  return { vi: vi ?? '', en: en ?? '' }
}

/** The day of the data of a publication: that of the newest release, else that of the list it stands on. */
function dayOf(site: Site): string {
  return site.facts.frozen.releases.at(-1)?.date ?? site.releaseDate
}

/** Packages as they are sent, the checksum of each beside it, and how the names of each receiver answer ours. */
function packageFiles(site: Site): readonly DownloadFile[] {
  const updated = dayOf(site)
  return site.facts.downloads.packages.flatMap(({ name, bytes, sha256, mappings }): DownloadFile[] => [
    {
      ...{ group: 'package', to: address.download(name), content: content('download.content.package'), rows: null },
      ...{ format: 'ZIP', updated, bytes, sha256, read: () => readPackage(name) },
    },
    textFile(
      {
        group: 'package',
        to: address.download(`${name}.sha256`),
        content: content('download.content.checksum'),
        updated,
      },
      () => [`${sha256}  ${name}\n`],
    ),
    ...mappings.map(({ receiver, mapping }) =>
      textFile(
        {
          ...{
            group: 'mapping' as const,
            to: address.download(`${name.replace(/\.zip$/, '')}.${receiver}.json`),
            updated,
          },
          content: content('download.content.mapping', { receiver }),
        },
        () => [mappingJson(mapping)],
      ),
    ),
  ])
}

/** A table for each form of a round. */
function formFiles({ report }: RoundFacts): readonly DownloadFile[] {
  const { code, names, asOf, forms, consolidated } = report
  return [...group(consolidated, ({ form }) => form)].map(([form, own]) => {
    const { number = null, names: formNames = { vi: form, en: form } } = forms.find((each) => each.form === form) ?? {}
    return textFile(
      {
        ...{ group: 'form', to: address.download(`bieu/${code}/${form}.csv`), updated: asOf },
        content: content('download.content.form', {
          form: number === null ? formNames : { vi: `${number} – ${formNames.vi}`, en: `${number} – ${formNames.en}` },
          round: names,
        }),
      },
      () => formCsv(own.flatMap(({ path }) => readRecord(code, path))),
    )
  })
}

/** A consolidated record of a round; what does not follow its schema is none. */
function readRecord(round: string, path: string): readonly ConsolidatedReportRecord[] {
  const record: unknown = JSON.parse(new TextDecoder().decode(readRoundFile(round, `${path}.json`)))
  return validateConsolidation(record) ? [record] : []
}

/** All figures in one table, and a table for each indicator. */
function figureFiles(site: Site): readonly DownloadFile[] {
  const { series } = site.facts.report
  const updated = dayOf(site)
  const all = textFile(
    {
      ...{ group: 'figures', to: address.download('so-lieu.csv'), updated, rows: countFigures(series) },
      content: content('download.content.figures'),
    },
    () => figureCsv(site, series),
  )
  const each = site.facts.indicators.flatMap(({ code, names }) => {
    const own = site.seriesByIndicator.get(code) ?? []
    if (own.length === 0) return []
    const to = address.api(`indicators/${code}.csv`)
    const facts = { group: 'figures', to, updated, rows: countFigures(own), content: names } as const
    return [textFile(facts, () => figureCsv(site, own))]
  })
  return [all, ...each]
}

/** The register in tables. */
function registryFiles(site: Site): readonly DownloadFile[] {
  const updated = [...site.changesByDate.keys()].sort().at(-1) ?? site.releaseDate
  const tables = [
    ['units', 'download.content.units', unitsCsv],
    ['changes', 'download.content.changes', changesCsv],
    ['transfers', 'download.content.transfers', transfersCsv],
    ['lineage', 'download.content.lineage', lineageCsv],
  ] as const
  const files = tables.map(([name, key, table]) =>
    textFile({ group: 'registry', to: address.download(`danh-muc/${name}.csv`), content: content(key), updated }, () =>
      table(site),
    ),
  )
  return [...files, redirectsFile(site)]
}

/** Old addresses and where they lead, for programs. */
function redirectsFile(site: Site): DownloadFile {
  const facts = { group: 'registry', to: address.download('danh-muc/redirects.json'), updated: '' } as const
  const answers = answersOf(site, loadRedirects())
  return textFile({ ...facts, content: content('download.content.redirects') }, () => [redirectsJson(answers)])
}

/** The manifest of each release, newest first. */
function releaseFiles(site: Site): readonly DownloadFile[] {
  return [...site.facts.frozen.releases].reverse().map((release) =>
    textFile(
      {
        ...{ group: 'release', to: address.download(`ban/${release.id}.sha256`), updated: release.date },
        content: content('download.content.manifest', { release: release.title }),
      },
      () => releaseManifest(release),
    ),
  )
}

function schemaFiles(site: Site): readonly DownloadFile[] {
  return site.facts.downloads.schemas.map(({ name, text }) => {
    const { 'x-titleVi': vi = name, 'x-titleEn': en = name }: SchemaTitles = JSON.parse(text)
    return textFile(
      { group: 'schemas', to: address.download(`schemas/${name}.schema.json`), content: { vi, en }, updated: '' },
      () => [text],
    )
  })
}

interface SchemaTitles {
  readonly 'x-titleVi'?: string
  readonly 'x-titleEn'?: string
}
