import type { ConsolidatedReportRecord } from '@chitieu/indicators'
import { mappingJson } from '@chitieu/indicators'
import { validateConsolidation } from '@chitieu/indicators/validators'
import { hashOf } from './hash.ts'
import { keptJson } from './kept-text.ts'
import { load, readPackage, readRoundFile } from './load.ts'
import { loadRedirects } from './load-redirects.ts'
import { roundFileHash, stateOf } from './load-sources.ts'
import { address } from './view/address.ts'
import { countFigures, figureCsv } from './view/figure-csv.ts'
import { formCsv } from './view/form-csv.ts'
import type { DownloadGroup, OfferedFile } from './view/offered-file.ts'
import { answersOf } from './view/redirects.ts'
import { changesCsv, lineageCsv, transfersCsv, unitsCsv } from './view/registry-csv.ts'
import { releaseManifest } from './view/release-manifest.ts'
import { redirectsJson } from './view/server-files.ts'
import { group, type Site } from './view/site.ts'
import type { RoundFacts, SeriesFacts, Texts } from './view/site-data.ts'
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
  readonly text: () => Iterable<string>
}

/**
 * Files of text that are made from the facts. How large they are is kept between builds, so that a file whose sources, `state`, are
 * as they were is not made only to be measured.
 */
function textFiles(name: string, state: readonly string[], files: readonly Making[]): readonly DownloadFile[] {
  const sizes = keptJson(`downloads-${name}`, state, () => files.map(measure))
  return files.map(({ text, ...facts }, at) => {
    const size = sizes[at]
    if (!size) throw new Error(`expected ${facts.to} to be measured`)
    const format = facts.to.slice(facts.to.lastIndexOf('.') + 1).toUpperCase()
    return { ...facts, ...size, rows: facts.rows ?? size.rows, format, read: () => bytesOf(text) }
  })
}

function measure({ to, text }: Making): Pick<OfferedFile, 'bytes' | 'sha256' | 'rows'> {
  const bytes = bytesOf(text)
  return { bytes: bytes.length, sha256: hashOf(bytes), rows: to.endsWith('.csv') ? linesOf(bytes) - 1 : null }
}

function bytesOf(text: Making['text']): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode([...text()].join(''))
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
  return site.facts.downloads.packages.flatMap(({ name, bytes, sha256, mappings }): readonly DownloadFile[] => [
    {
      ...{ group: 'package', to: address.download(name), content: content('download.content.package'), rows: null },
      ...{ format: 'ZIP', updated, bytes, sha256, read: () => readPackage(name) },
    },
    ...textFiles(`package-${name}`, stateOf('packages'), [
      {
        ...{ group: 'package', to: address.download(`${name}.sha256`), updated },
        ...{ content: content('download.content.checksum'), text: () => [`${sha256}  ${name}\n`] },
      },
      ...mappings.map(
        ({ receiver, mapping }): Making => ({
          ...{ group: 'mapping', to: address.download(`${name.replace(/\.zip$/, '')}.${receiver}.json`), updated },
          ...{ content: content('download.content.mapping', { receiver }), text: () => [mappingJson(mapping)] },
        }),
      ),
    ]),
  ])
}

/** A table for each form of a round. */
function formFiles({ report }: RoundFacts): readonly DownloadFile[] {
  const { code, names, asOf, forms, consolidated } = report
  return [...group(consolidated, ({ form }) => form)].flatMap(([form, own]) => {
    const { number = null, names: formNames = { vi: form, en: form } } = forms.find((each) => each.form === form) ?? {}
    const said = number === null ? formNames : { vi: `${number} – ${formNames.vi}`, en: `${number} – ${formNames.en}` }
    const records = own.map(({ path }) => `${path} ${roundFileHash(code, `${path}.json`)}`)
    return textFiles(`form-${code}-${form}`, records, [
      {
        ...{ group: 'form', to: address.download(`bieu/${code}/${form}.csv`), updated: asOf },
        content: content('download.content.form', { form: said, round: names }),
        text: () => formCsv(own.flatMap(({ path }) => readRecord(code, path))),
      },
    ])
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
  const table = (to: string, content: Texts, own: readonly SeriesFacts[]): Making => ({
    ...{ group: 'figures', to, content, updated: dayOf(site), rows: countFigures(own) },
    text: () => figureCsv(site, own),
  })
  const each = site.facts.indicators.flatMap(({ code, names }) => {
    const own = site.seriesByIndicator.get(code) ?? []
    return own.length === 0 ? [] : [table(address.api(`indicators/${code}.csv`), names, own)]
  })
  const all = table(address.download('so-lieu.csv'), content('download.content.figures'), series)
  return textFiles('figures', stateOf('register', 'catalogue', 'figures'), [all, ...each])
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
  const files = tables.map(
    ([name, key, table]): Making => ({
      ...{ group: 'registry', to: address.download(`danh-muc/${name}.csv`), content: content(key), updated },
      text: () => table(site),
    }),
  )
  return [...textFiles('registry', stateOf('register'), files), ...redirectsFile(site)]
}

/** Old addresses and where they lead, for programs. */
function redirectsFile(site: Site): readonly DownloadFile[] {
  const to = address.download('danh-muc/redirects.json')
  const text = (): readonly string[] => [redirectsJson(answersOf(site, loadRedirects()))]
  return textFiles('redirects', stateOf('register', 'reference'), [
    { group: 'registry', to, updated: '', content: content('download.content.redirects'), text },
  ])
}

/** The manifest of each release, newest first. */
function releaseFiles(site: Site): readonly DownloadFile[] {
  const files = [...site.facts.frozen.releases].reverse().map(
    (release): Making => ({
      ...{ group: 'release', to: address.download(`ban/${release.id}.sha256`), updated: release.date },
      content: content('download.content.manifest', { release: release.title }),
      text: () => releaseManifest(release),
    }),
  )
  return textFiles('releases', stateOf('releases'), files)
}

function schemaFiles(site: Site): readonly DownloadFile[] {
  const files = site.facts.downloads.schemas.map(({ name, text }): Making => {
    const { 'x-titleVi': vi = name, 'x-titleEn': en = name }: SchemaTitles = JSON.parse(text)
    const to = address.download(`schemas/${name}.schema.json`)
    return { group: 'schemas', to, content: { vi, en }, updated: '', text: () => [text] }
  })
  return textFiles('schemas', [], files)
}

interface SchemaTitles {
  readonly 'x-titleVi'?: string
  readonly 'x-titleEn'?: string
}
