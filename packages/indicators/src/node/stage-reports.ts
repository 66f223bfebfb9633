import { issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { ConsolidatedReportRecord, Form, Names } from '../generated/types.ts'
import { validateConsolidation } from '../generated/validators.js'
import { keepLineage } from '../keep-lineage.ts'
import type { Files } from '../load-register.ts'
import type { Catalog } from '../model/catalog.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { PACKAGE_PATHS } from '../model/package-contents.ts'
import type { ReleasedTable } from '../model/released-figure.ts'
import { figuresOfRecord } from '../report/release/figures-of-record.ts'
import { packageNames } from '../report/release/package-names.ts'
import { submissionsCsv } from '../report/release/submissions-csv.ts'
import { toldCheck } from '../report/release/told-check.ts'
import type { PackageStage } from './package-stage.ts'
import { changedFiles, consolidationFolder, listedFiles } from './read-consolidation.ts'
import { readFiles } from './read-files.ts'
import { sha256 } from './sha256.ts'

/** Which of the reports of a folder go into a package; empty: all. */
export interface ReportChoice {
  readonly forms: readonly string[]
  readonly periods: readonly string[]
}

/** What a package holds of consolidated reports. */
export interface StagedReports {
  readonly records: readonly ConsolidatedReportRecord[]
  readonly tables: readonly ReleasedTable[]
  /** What the tables beside the figures are called, by way. */
  readonly names: ReadonlyMap<string, Names>
}

type World = Catalog & FormLibrary

const REPORT = /^(?!handover\/|lineage\/)([^/]+)\/([^/]+)\/[^/]+\.(json|xlsx)$/

/** Files of the folder that speak of all its reports, and where they go when all of them go. */
const WHOLE: readonly (readonly [name: RegExp, to: string])[] = [
  [/^(?:round|obligations)\.json$/, 'reports/'],
  [/^generic\.json$/, 'validation/'],
  [/^handover\//, ''],
]

/** Of these each hides for itself: what one withholds another could give away. */
const TELLING = /^(?:generic\.json$|handover\/)/

/** Puts the reports that a folder holds – what `consolidate --out` wrote, or a round – into a package, with their forms, sources and checks. */
export function stageReports(
  stage: PackageStage,
  folder: string,
  world: World,
  choice: ReportChoice,
): Result<StagedReports> {
  const from = consolidationFolder(folder)
  if (from === null) return failed(issue('package-nothing-consolidated', { folder }))
  const changed = changedFiles(from, sha256)
  if (changed.length > 0) return failed(...changed)
  const listed = listedFiles(from)
  const files = readFiles(from, (path) => listed.has(path))
  const records = putReports(stage, files, choice)
  if (!records.ok) return records
  if (records.value.length === 0) return failed(issue('package-nothing-consolidated', { folder }))
  putWhole(stage, files, records.value, choice)
  stage.put(PACKAGE_PATHS.submissions, submissionsCsv(records.value))
  const forms = [...new Set(records.value.map(({ form }) => form))].sort(byText).map((id) => formOf(world, id))
  const names = new Map<string, Names>([[PACKAGE_PATHS.submissions, packageNames('packageName.submissions')]])
  for (const form of forms) {
    const lineage = putLineage(stage, files, form, choice.periods)
    if (!lineage.ok) return lineage
    for (const [path, called] of lineage.value) names.set(path, called)
  }
  const tables = forms.map((form) => tableOf(form, records.value, world))
  return ok({ records: records.value, tables, names })
}

/** Puts what speaks of all reports; of some of them, or where something is withheld, only what may be told. */
function putWhole(
  stage: PackageStage,
  files: Files,
  records: readonly ConsolidatedReportRecord[],
  { forms, periods }: ReportChoice,
): void {
  const isWhole = forms.length === 0 && periods.length === 0
  const isSecret = records.some(withholds)
  for (const [path, bytes] of isWhole ? files : []) {
    const [, to] = WHOLE.find(([name]) => name.test(path)) ?? []
    if (to !== undefined && !(isSecret && TELLING.test(path))) stage.put(`${to}${path}`, bytes)
  }
  const check = files.get('check.json')
  if (!check) return
  const used = new Set(records.flatMap(({ submissions }) => submissions.map(({ file }) => file)))
  const scope = { files: isWhole ? null : used, isSecret }
  stage.put(PACKAGE_PATHS.check, toldCheck(new TextDecoder().decode(check), scope))
}

/** A figure is withheld, or a source is confidential. */
function withholds({ units }: ConsolidatedReportRecord): boolean {
  return units.some(({ figures }) =>
    figures.some(({ reason, state }) => reason === 'confidential' || state === 'confidential'),
  )
}

function putReports(
  stage: PackageStage,
  files: Files,
  { forms, periods }: ReportChoice,
): Result<readonly ConsolidatedReportRecord[]> {
  const records: ConsolidatedReportRecord[] = []
  for (const [path, bytes] of files) {
    const [, form = '', period = '', kind] = REPORT.exec(path) ?? []
    if (kind === undefined || (forms.length > 0 && !forms.includes(form))) continue
    if (periods.length > 0 && !periods.includes(period)) continue
    stage.put(`${kind === 'xlsx' ? 'forms' : 'reports'}/${path}`, bytes)
    if (kind === 'xlsx') continue
    const record: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (!validateConsolidation(record)) return failed(issue('output-changed', { file: path }, { file: path }))
    records.push(record)
  }
  return ok(records)
}

function putLineage(
  stage: PackageStage,
  files: Files,
  { code, names }: Form,
  periods: readonly string[],
): Result<readonly (readonly [path: string, names: Names])[]> {
  const [figures, cells] = [`lineage/${code}/figures.csv`, `lineage/${code}/cells.csv`]
  const whole = { figures: files.get(figures), cells: files.get(cells) }
  if (!whole.figures || !whole.cells) return failed(issue('no-file-found', { paths: [figures] }))
  const kept = periods.length === 0 ? null : keepLineage({ figures: whole.figures, cells: whole.cells }, periods)
  if (kept && !kept.ok) return kept
  stage.put(figures, kept ? kept.value.figures : whole.figures)
  stage.put(cells, kept ? kept.value.cells : whole.cells)
  return ok([
    [cells, packageNames('packageName.cells', { form: names })],
    [figures, packageNames('packageName.figures', { form: names })],
  ])
}

function tableOf(form: Form, records: readonly ConsolidatedReportRecord[], catalog: World): ReleasedTable {
  const own = records.filter((record) => record.form === form.id)
  return {
    ...{ code: form.id, names: form.names, form: form.id },
    sample: own.some(({ sample }) => sample),
    figures: own.flatMap((record) => [...figuresOfRecord(record, { form, catalog })]),
  }
}

function formOf({ forms }: World, id: string): Form {
  const form = forms.get(id)
  if (!form) throw new Error(`no form ${id} in the library`)
  return form
}
