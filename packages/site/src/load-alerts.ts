import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RoundReport } from '@chitieu/indicators'
import { readCsv } from './read-csv.ts'
import { type AlertFacts, type AlertKind, alertKinds } from './view/alert-data.ts'
import type { FindingFacts, Texts } from './view/site-data.ts'

interface CheckFinding {
  readonly code: string
  readonly severity: FindingFacts['severity']
  readonly place?: { readonly file?: string; readonly sheet?: string; readonly range?: string; readonly row?: number }
  readonly args: Readonly<Record<string, unknown>>
  /** As the argument of the finding is: of `report-missing` what is expected is a count. */
  readonly value?: string | number | null
  readonly expected?: string | number | null
  readonly message?: Texts
  readonly remedy?: Texts
}

interface CheckedFile {
  readonly file: string
  readonly form: string | null
  readonly unit: string | null
  readonly period: string | null
}

interface CheckReport {
  readonly files: readonly CheckedFile[]
  readonly findings: readonly CheckFinding[]
}

/** Records hold no words; they are made from the code and its arguments. */
const none: Texts = { vi: '', en: '' }

/** The findings of all rounds that are alerts: those `data/alerts.csv` names, and every error, for which a report is sent back. */
export function readAlerts(
  rounds: readonly {
    readonly code: string
    readonly consolidated: readonly Pick<RoundReport['consolidated'][number], 'path' | 'form' | 'period' | 'basis'>[]
  }[],
  { out, data }: { readonly out: string; readonly data: string },
): readonly AlertFacts[] {
  const kinds = readKinds(join(data, 'alerts.csv'))
  return rounds.flatMap(({ code: round, consolidated }) => {
    const folder = join(out, 'rounds', round)
    const check = readJson<CheckReport>(join(folder, 'check.json'), { files: [], findings: [] })
    const files = new Map(check.files.map((each) => [each.file, each]))
    const ofRecords = consolidated
      .filter(({ basis }) => basis !== 'reported')
      .flatMap(({ path, form, period }) =>
        readJson<Pick<CheckReport, 'findings'>>(join(folder, `${path}.json`), { findings: [] }).findings.map(
          (finding) => alertOf(kinds, round, finding, { file: '', form, unit: null, period }),
        ),
      )
    const all = [
      ...check.findings.map((finding) => alertOf(kinds, round, finding, files.get(finding.place?.file ?? ''))),
      ...once(ofRecords.filter((alert) => alert?.kind === 'notComparable')),
    ]
    return all.filter((alert) => alert !== null)
  })
}

/** Alerts of records on two bases say the same thing: each is told once. */
function once(alerts: readonly (AlertFacts | null)[]): readonly (AlertFacts | null)[] {
  return [
    ...new Map(alerts.map((alert) => [JSON.stringify([alert?.finding.code, alert?.finding.args]), alert])).values(),
  ]
}

function alertOf(
  kinds: ReadonlyMap<string, AlertKind>,
  round: string,
  { code, severity, place = {}, args, value = null, expected = null, message = none, remedy = none }: CheckFinding,
  file: CheckedFile | undefined,
): AlertFacts | null {
  const kind = kinds.get(code) ?? (severity === 'error' ? 'sentBack' : null)
  if (kind === null) return null
  return {
    ...{ kind, round },
    finding: { code, severity, args, message, remedy },
    form: file?.form ?? textOf(args.form),
    unit: file?.unit ?? null,
    period: file?.period ?? textOf(args.period),
    file: place.file ?? null,
    place: [place.sheet, place.range ?? (place.row === undefined ? undefined : String(place.row))]
      .filter((part) => part !== undefined)
      .join(' '),
    ...{ value: written(value), expected: written(expected) },
  }
}

function written(value: string | number | null): string | null {
  return value === null ? null : String(value)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function readKinds(file: string): ReadonlyMap<string, AlertKind> {
  if (!existsSync(file)) return new Map()
  return new Map(
    readCsv(readFileSync(file, 'utf8')).map(({ alert = '', code = '' }) => {
      const kind = alertKinds.find((each) => each === alert)
      if (kind === undefined) throw new Error(`expected a kind of alert in ${file}, found ${alert}`)
      return [code, kind] as const
    }),
  )
}

function readJson<T>(file: string, otherwise: T): T {
  if (!existsSync(file)) return otherwise
  return { ...otherwise, ...(JSON.parse(readFileSync(file, 'utf8')) as T) }
}
