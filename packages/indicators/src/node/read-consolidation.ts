import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { ConsolidatedReportRecord } from '../generated/types.ts'
import { validateConsolidation } from '../generated/validators.js'
import { readRows } from '../ingest/read-rows.ts'
import type { Catalog } from '../model/catalog.ts'
import type { CheckFacts, FileFacts, FindingFacts } from '../model/check-facts.ts'
import { placeKey } from '../model/consolidated.ts'
import type { FormLibrary } from '../model/form-library.ts'
import type { CellSource } from '../report/consolidation-lineage.ts'
import type { ChainSources } from '../report/figure-chain.ts'

const MANIFEST = 'manifest-sha256.txt'

/** The set of files that `chitieu consolidate --out` wrote into a folder; `null` where there is none. */
export function consolidationFolder(path: string): string | null {
  return [join(path, 'current'), path].find((folder) => existsSync(join(folder, MANIFEST))) ?? null
}

/** What chains are told from, for each report of a period in such a folder; a file changed since is a finding. */
export function readConsolidation(
  folder: string,
  period: string,
  { history, instruments, forms }: Catalog & FormLibrary,
  hash: (bytes: Uint8Array) => string,
): Result<readonly ChainSources[]> {
  const changed = changedFiles(folder, hash)
  if (changed.length > 0) return failed(...changed)
  const check = readCheckFacts(readFileSync(join(folder, 'check.json'), 'utf8'))
  const found: ChainSources[] = []
  for (const path of reportsOf(folder, period)) {
    const record: unknown = JSON.parse(readFileSync(join(folder, path), 'utf8'))
    if (!validateConsolidation(record)) return failed(issue('output-changed', { file: path }, { file: path }))
    const form = forms.get(record.form)
    if (!form) return failed(issue('form-unknown', { form: record.form, available: [...forms.keys()] }))
    const cells = readCells(folder, path, record)
    if (!cells.ok) return cells
    const cellsOf: ChainSources['cellsOf'] = (unit, place) => cells.value.get(`${unit} ${placeKey(place)}`) ?? []
    found.push({ history, instruments, form, record, check, cellsOf })
  }
  return ok(found)
}

function reportsOf(folder: string, period: string): readonly string[] {
  return readdirSync(folder)
    .filter((form) => existsSync(join(folder, form, period)))
    .flatMap((form) => readdirSync(join(folder, form, period)).map((name) => `${form}/${period}/${name}`))
    .filter((path) => path.endsWith('.json'))
    .sort()
}

/** The files of such a folder, by way, as its manifest lists them. */
export function listedFiles(folder: string): ReadonlySet<string> {
  return new Set(readManifest(folder).keys())
}

/** A finding for each file of such a folder that is not what its manifest says. */
export function changedFiles(folder: string, hash: (bytes: Uint8Array) => string): readonly Issue[] {
  return [...readManifest(folder)].flatMap(([file, wanted]) => {
    const full = join(folder, file)
    return existsSync(full) && hash(readFileSync(full)) === wanted ? [] : [issue('output-changed', { file }, { file })]
  })
}

function readManifest(folder: string): ReadonlyMap<string, string> {
  const lines = readFileSync(join(folder, MANIFEST), 'utf8').split('\n').filter(Boolean)
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]))
}

function readCells(
  folder: string,
  path: string,
  { units }: ConsolidatedReportRecord,
): Result<ReadonlyMap<string, readonly CellSource[]>> {
  const file = path.replace(/json$/, 'lineage.csv')
  // A round has its sources in other tables.
  if (!existsSync(join(folder, file))) return failed(issue('no-file-found', { paths: [join(folder, file)] }))
  const rows = readRows(readFileSync(join(folder, file)), file)
  if (!rows.ok) return rows
  const own = new Set(units.map(({ unit }) => unit))
  const found = new Map<string, CellSource[]>()
  for (const { cells } of rows.value) {
    const { unit = '', row = '', column = '', key = '', share = '', value = '' } = cells
    if (!own.has(unit)) continue
    const at = `${unit} ${placeKey({ row, column, key: key === '' ? null : key })}`
    const source: CellSource = {
      ...{ unit: cells.sourceUnit ?? '', share: share === '' ? null : share, period: cells.sourcePeriod ?? '' },
      ...{ state: cells.state ?? '', value: value === '' ? null : value, sha256: cells.submission ?? '' },
      ...{ file: cells.file ?? '', sheet: cells.sheet ?? '', range: cells.cell ?? '' },
    }
    const held = found.get(at)
    if (held) held.push(source)
    else found.set(at, [source])
  }
  return ok(found)
}

/** `check.json` as it was written; its hash was compared before. */
interface WrittenCheck {
  readonly ruleSet: string
  readonly files: readonly FileFacts[]
  readonly findings: readonly (Omit<FindingFacts, 'file' | 'sheet' | 'range'> & {
    readonly place: { readonly file?: string; readonly sheet?: string; readonly range?: string }
  })[]
}

function readCheckFacts(text: string): CheckFacts {
  const { ruleSet, files, findings }: WrittenCheck = JSON.parse(text)
  return {
    ruleSet,
    files: new Map(files.map((file) => [file.sha256, file])),
    findings: findings.map(({ code, severity, place: { file = '', sheet = null, range = null }, message, reason }) => ({
      ...{ code, severity, file, sheet, range, message, reason },
    })),
  }
}
