import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type Instrument, periodWindow, type UnitHistory } from '@chitieu/indicators'
import { ArchiveFolder, readCatalog } from '@chitieu/indicators/node'
import { readAlerts } from './load-alerts.ts'
import { readBrand } from './load-brand.ts'
import { readDownloads, readPackage as readPackageOf } from './load-downloads.ts'
import { readDrawings } from './load-drawings.ts'
import { places } from './load-places.ts'
import { readReference } from './load-reference.ts'
import { readFrozen, readReleaseObject as readObjectOf, readReleaseFile as readReleaseFileOf } from './load-releases.ts'
import { readReporting } from './load-reporting.ts'
import { readCsv } from './read-csv.ts'
import { isArchiveShown } from './view/archive-section.ts'
import { keyCellsOf } from './view/key-cells.ts'
import { newestRound } from './view/newest-round.ts'
import { unitsInScope } from './view/scope.ts'
import { scopeFault } from './view/scope-fault.ts'
import { type Scope, scopedFacts, scopedRounds } from './view/scoped-facts.ts'
import { Site } from './view/site.ts'
import type {
  ArchiveFacts,
  ConfigFacts,
  PointFacts,
  RegisterFacts,
  ReportFacts,
  RoundFacts,
  SeriesFacts,
  SiteFacts,
  TermFacts,
} from './view/site-data.ts'
import { writeFault } from './view/write-fault.ts'

const { data, out, config } = places

const archive = new ArchiveFolder(places.archive)

let loaded: Site | null = null

/** Everything the pages are made from; read and indexed once for a build. */
export function load(): Site {
  loaded ??= new Site(readFacts())
  return loaded
}

/** The bytes of an original that a closed system left; one that is no longer what was kept is never served. */
export function readOriginal(system: string, sha256: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(archive.object(system, sha256)))
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== sha256) throw new Error(`an original of ${system} is damaged: expected ${sha256}, found ${found}`)
  return bytes
}

function readArchives(config: ConfigFacts): readonly ArchiveFacts[] {
  return archive.systems().flatMap((system): ArchiveFacts[] => {
    const fault = archive.fault(system)
    if (fault) throw new Error(`the archive of ${system} is damaged: ${JSON.stringify(fault.args)}`)
    const { names, sample, sharing, inUse, handover, files } = archive.summary(system)
    if (!isArchiveShown(sharing, config)) return []
    return [{ system, names, sample, sharing, inUse, by: handover.by, files, entries: [...archive.entries(system)] }]
  })
}

/** Reporting rounds, each a folder beside the report. */
function readRounds(): readonly RoundFacts[] {
  const folder = join(out, 'rounds')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((code) => ({
      report: JSON.parse(readFileSync(join(folder, code, 'round.json'), 'utf8')),
      files: readdirSync(join(folder, code), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(join(folder, code), join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort(),
    }))
}

/** The bytes of a file of a round. */
export function readRoundFile(code: string, path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(out, 'rounds', code, path)))
}

/** The bytes of a file of a frozen release. */
export function readReleaseFile(release: string, path: string): Uint8Array<ArrayBuffer> {
  return readReleaseFileOf(out, release, path)
}

/** A kept file of a release by the hash of its content, packed. */
export function readReleaseObject(sha256: string): Uint8Array<ArrayBuffer> {
  return readObjectOf(out, sha256)
}

/** The bytes of a package. */
export function readPackage(name: string): Uint8Array<ArrayBuffer> {
  return readPackageOf(out, name)
}

/** The configuration; the audience of one build may be named from outside, since both are made from one release. */
function readConfig(): ConfigFacts {
  const chosen = JSON.parse(readFileSync(config, 'utf8')) as ConfigFacts
  const audience = process.env.CHITIEU_AUDIENCE
  if (audience === undefined) return chosen
  if (audience !== 'public' && audience !== 'internal')
    throw new Error(`expected CHITIEU_AUDIENCE to be public or internal, found ${audience}`)
  return { ...chosen, audience }
}

function readFacts(): SiteFacts {
  const catalog = readCatalog(data)
  if (!catalog.ok) throw new Error(`the data in ${data} cannot be read: ${JSON.stringify(catalog.issues.slice(0, 3))}`)
  const { history, instruments, indicators, measures, breakdowns, sources } = catalog.value
  const bytes = readFileSync(join(out, 'report.json'))
  const report = JSON.parse(bytes.toString('utf8')) as WrittenReport
  const chosen = readConfig()
  const register = registerFacts(history, instruments)
  const scope = scopeOf(register, chosen)
  const rounds = scopedRounds(readRounds(), scope)
  const reporting = readReporting({ data, out }, catalog.value)
  const facts = {
    config: chosen,
    register,
    indicators: [...indicators.values()],
    measures: new Map([...measures].map(([code, { names, symbols }]) => [code, symbols ?? names])),
    breakdowns: new Map(
      [...breakdowns].map(([code, axis]) => [
        code,
        { names: axis.names, values: new Map(axis.values.map((value) => [value.code, value.names])) },
      ]),
    ),
    sources,
    glossary: readGlossary(join(data, 'glossary.csv')),
    reference: readReference(data, catalog.value),
    archives: readArchives(chosen),
    rounds,
    keyCells: keyCellsOf(chosen, newestRound(rounds), reporting, report.release.basis),
    alerts: readAlerts(
      rounds.map(({ report: each }) => each),
      { out, data },
    ),
    frozen: readFrozen({ out }),
    downloads: readDownloads({ out }),
    brand: readBrand(config, chosen),
    drawings: readDrawings(data, config, chosen.map),
    reporting,
    report: { ...report, series: report.series.map(fullSeries) },
    reportHash: createHash('sha256').update(bytes).digest('hex'),
  }
  return scopedFacts(facts, scope)
}

/** The units of the site; a configuration that names none that can have one ends the build with what is wrong in it. */
function scopeOf(register: RegisterFacts, { scope }: ConfigFacts): Scope {
  if (scope.unit === null) return null
  const fault = scopeFault(register, scope.unit)
  if (fault) throw new Error(`the scope in ${config} cannot be served:\n${writeFault(fault)}`)
  return unitsInScope(register, scope.unit)
}

/** A point as the report writes it: what follows from the rest is left out. */
type WrittenPoint = Omit<PointFacts, 'window' | 'lower' | 'upper'> &
  Partial<Pick<PointFacts, 'window' | 'lower' | 'upper'>>
type WrittenReport = Omit<ReportFacts, 'series'> & {
  readonly series: readonly (Omit<SeriesFacts, 'points'> & { readonly points: readonly WrittenPoint[] })[]
}

function fullSeries(series: WrittenReport['series'][number]): SeriesFacts {
  return {
    ...series,
    points: series.points.map((point) => ({
      ...point,
      window: point.window ?? windowOf(point.period),
      lower: point.lower ?? null,
      upper: point.upper ?? null,
    })),
  }
}

const windows = new Map<string, PointFacts['window']>()

/** The days of a period; all figures of a period share them, of which there are hundreds of thousands. */
function windowOf(period: string): PointFacts['window'] {
  const known = windows.get(period)
  if (known) return known
  const window = periodWindow(period)
  if (!window) throw new Error(`expected a period, found ${period}`)
  windows.set(period, window)
  return window
}

function registerFacts(history: UnitHistory, instruments: ReadonlyMap<string, Instrument>): RegisterFacts {
  const { head } = history
  return {
    name: head.name,
    levels: head.levels,
    sources: [head.source ?? []].flat().map(String),
    bases: new Map(Object.entries(head.bases ?? {})),
    units: history.units,
    changes: [...history.changes.values()],
    transfers: history.transfers.map((transfer) => ({
      ...transfer,
      amounts: history.weights(transfer).map(({ basis, amount, share }) => ({
        basis,
        amount: amount && writeFraction(amount),
        share: share && writeFraction(share),
      })),
    })),
    instruments: [...instruments.values()].map(({ id, number, date, clause, inForce }) => ({
      id,
      number,
      date: date ?? '',
      clause: clause ?? '',
      inForce: inForce ?? '',
    })),
    beyond: { units: [], transfers: [], changes: [] },
  }
}

/** A fraction as a decimal: exact where it ends within four places, else cut there. */
function writeFraction({ n, d }: { readonly n: bigint; readonly d: bigint }): string {
  const digits = String((n * 10000n) / d).padStart(5, '0')
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/(?:\.|(?<![.0]))0+$/, '')
}

function readGlossary(file: string): readonly TermFacts[] {
  if (!existsSync(file)) return []
  return readCsv(readFileSync(file, 'utf8')).map((row) => ({
    identifier: row.identifier ?? '',
    term: { vi: row.termVi ?? '', en: row.termEn ?? '' },
    meaning: { vi: row.meaningVi ?? '', en: row.meaningEn ?? '' },
  }))
}
