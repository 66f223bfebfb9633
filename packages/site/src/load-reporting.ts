import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  Catalog,
  CheckedFile,
  ConsolidatedReportRecord,
  HandoverRecord,
  ReportStatuses,
  Result,
} from '@chitieu/indicators'
import { readBodies, readForms, readOutlines } from '@chitieu/indicators/node'
import { lastUsed } from './last-used.ts'
import { readLineage } from './load-lineage.ts'
import type { ReportingFacts, RoundCheckFacts } from './view/reporting-data.ts'

/** Where the reports lie: the data folder, and the folder of what was made of it. */
export interface ReportingFolders {
  readonly data: string
  readonly out: string
}

/** Forms, bodies, texts and the records of all rounds; records and cells are read when a page asks for them. */
export function readReporting({ data, out }: ReportingFolders, catalog: Catalog): ReportingFacts {
  const world = { ...catalog, ...readable(readForms(data), data) }
  const file = (round: string, path: string): string => join(out, 'rounds', round, path)
  const record = lastUsed<ConsolidatedReportRecord>((name) => readJson(name))
  const recordOf = (round: string, path: string): ConsolidatedReportRecord => record(file(round, `${path}.json`))
  const lineage = lastUsed((name) => {
    const [round = '', form = ''] = name.split('/')
    return readLineage(round, form, recordOf, out)
  })
  const handover = lastUsed<HandoverRecord>((name) => readJson(name))
  const statuses = lastUsed((name) => (existsSync(name) ? readJson<ReportStatuses>(name).obligations : null))
  const check = lastUsed(readCheck)
  return {
    world,
    bodies: readable(readBodies(data, world), data).registry,
    outlines: readable(readOutlines(data), data),
    record: recordOf,
    lineage: (round, form) => lineage(`${round}/${form}`),
    handover: (round, path) => handover(file(round, `${path}/handover.json`)),
    statuses: (round) => statuses(file(round, 'obligations.json')),
    check: (round) => check(file(round, 'check.json')),
  }
}

interface WrittenCheck {
  readonly ruleSet: string
  readonly files: readonly (Pick<CheckedFile, 'file' | 'sha256' | 'totals'> & {
    readonly unit: string | null
    readonly form: string | null
  })[]
}

function readCheck(name: string): RoundCheckFacts | null {
  if (!existsSync(name)) return null
  const { ruleSet, files } = readJson<WrittenCheck>(name)
  return {
    ruleSet,
    files: new Map(
      files.map(({ file, sha256, form, unit, totals: { error, warning } }) => [
        sha256,
        { file, form, unit, errors: error, warnings: warning },
      ]),
    ),
  }
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(name, 'utf8'))
}

function readable<T>(read: Result<T>, folder: string): T {
  if (!read.ok) throw new Error(`the data in ${folder} cannot be read: ${JSON.stringify(read.issues.slice(0, 3))}`)
  return read.value
}
