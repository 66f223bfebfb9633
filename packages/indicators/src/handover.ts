import { formIn, type SentReports } from './aggregate/consolidate/reports-of.ts'
import { carriedOver } from './aggregate/handover/carried-over.ts'
import { findGround } from './aggregate/handover/ground.ts'
import { UnitGroups } from './aggregate/handover/groups.ts'
import { handedForm, owedReports } from './aggregate/handover/owed-reports.ts'
import { placeTotals } from './aggregate/handover/place-totals.ts'
import { ReportUses } from './aggregate/handover/report-uses.ts'
import type { Issue } from './base/issue.ts'
import { by, byText } from './base/order.ts'
import { failed, ok, type Result } from './base/result.ts'
import { type CheckFile, type CheckOptions, checkSubmissions } from './check-files.ts'
import { type ConsolidatedReport, Consolidation } from './consolidate.ts'
import type { Form, HandoverRecord, SignoffRecord } from './generated/types.ts'
import type { Catalog } from './model/catalog.ts'
import type { CheckResult } from './model/check-result.ts'
import { type CheckWorld, windowOf } from './model/check-world.ts'
import { previousPeriod, samePeriodLastYear } from './model/earlier-period.ts'
import { cellAt } from './model/form.ts'
import type {
  CarriedFacts,
  HandedReport,
  HandoverFormFacts,
  HandoverGround,
  HandoverPeriodFacts,
  RefusedReport,
} from './model/handover.ts'
import type { IsoDate } from './model/iso-date.ts'
import type { Window } from './model/period.ts'
import { overlaps } from './model/span.ts'
import type { Submission } from './model/submission.ts'
import type { Unit, UnitId } from './model/unit.ts'
import { consolidationJson, consolidationRecord } from './report/consolidation-json.ts'
import { manifestText } from './report/dossier.ts'
import { handoverRecord } from './report/handover.ts'

/** What is handed over, and by which papers. */
export interface HandoverOptions {
  readonly world: CheckWorld & Pick<Catalog, 'instruments'>
  /** A change, an instrument or a date. */
  readonly change: string
  /** Only what lies in this unit. */
  readonly within: Unit | null
  readonly submissions: readonly Submission[]
  readonly refused: readonly RefusedReport[]
  readonly signoff: { readonly file: string; readonly record: SignoffRecord } | null
  /** SHA-256, hexadecimal. */
  readonly hash: (text: string) => string
}

/** A handover with the texts its hashes are of. */
export interface Handover {
  readonly record: HandoverRecord
  /** Consolidated records, by their way in the folder of the handover. */
  readonly consolidated: readonly { readonly path: string; readonly text: string }[]
  /** The list of files as `sha256sum` writes it. */
  readonly manifest: string
}

/** Proves for a change that nothing was lost: who sent what, totals before and after, balances carried over, hashes. */
export function handover(options: HandoverOptions): Result<Handover> {
  const { world, change, within, submissions, refused, signoff, hash } = options
  const found = findGround(world.history, { change, within, instruments: world.instruments })
  if (!found.ok) return found
  const maker = new HandoverMaker(options, found.value)
  const codes = [...new Set([...world.forms.values()].map(({ code }) => code))].sort(byText)
  const forms = codes.flatMap((code) => maker.form(code))
  const { carried, groups, consolidated, issues, uses } = maker
  const { files, others } = handed(world, found.value, submissions, uses)
  const facts = {
    ground: found.value,
    forms,
    carriedOver: carried,
    groups: groups.list(),
    files,
    refused,
    others,
    issues,
  }
  const record = handoverRecord(facts, { history: world.history, instruments: world.instruments, signoff, hash })
  return ok({ record, consolidated, manifest: manifestText(files) })
}

/** The same from files: they are checked first, and those with errors are not handed over. */
export function handoverFiles(
  files: readonly CheckFile[],
  options: Omit<HandoverOptions, 'submissions' | 'refused'> & Pick<CheckOptions, 'onProgress'>,
): Result<Handover> {
  const { world, change, within, onProgress } = options
  // A change that is not there is said before files are read for minutes.
  const ground = findGround(world.history, { change, within, instruments: world.instruments })
  if (!ground.ok) return failed(...ground.issues)
  const { result, submissions } = checkSubmissions(files, { world, ...(onProgress && { onProgress }) })
  const refused = refusedFiles(result)
  const faulty = new Set(refused.map(({ file }) => file.file))
  return handover({ ...options, refused, submissions: submissions.filter(({ file }) => !faulty.has(file)) })
}

/** Of a report sent twice neither file is at fault: a handover lists it among those that came twice. */
const NO_FAULT_OF_A_FILE = 'submission-twice'

/** Files with errors of their own, each with the codes of what is wrong. */
export function refusedFiles({ files, findings }: CheckResult): readonly RefusedReport[] {
  const codes = new Map<string, Set<string>>()
  for (const { issue } of findings) {
    const file = issue.place?.file
    if (issue.severity !== 'error' || file === undefined || issue.code === NO_FAULT_OF_A_FILE) continue
    codes.set(file, (codes.get(file) ?? new Set<string>()).add(issue.code))
  }
  return files.flatMap((file) => {
    const own = codes.get(file.file)
    return own ? [{ file, codes: [...own].sort(byText) }] : []
  })
}

function handed(
  world: CheckWorld,
  { day, isFormer }: HandoverGround,
  submissions: readonly Submission[],
  uses: ReportUses,
): { readonly files: readonly HandedReport[]; readonly others: number } {
  const files = submissions.flatMap((submission): readonly HandedReport[] => {
    const { file, sha256, form, head, isSample } = submission
    const unit = world.history.find(head.subject)
    const window = windowOf(world, form, head.period)
    if (!unit || !window || !isFormer(unit) || !isHanded(unit, window, day)) return []
    const { reporter, period, edition } = head
    const use = uses.of(submission)
    return [{ file, sha256, form: form.code, unit: unit.id, reporter, period, edition, use, isSample }]
  })
  return {
    files: [...files].sort(by(({ file, unit }) => `${file}\n${unit}`)),
    others: submissions.length - files.length,
  }
}

/** Reports of days before the change; a unit that goes on hands over only periods that ended by then. */
function isHanded({ to }: Pick<Unit, 'to'>, window: Window, day: IsoDate): boolean {
  return window.to <= day || (window.from < day && to !== null && to <= day)
}

class HandoverMaker {
  readonly carried: CarriedFacts[] = []
  readonly consolidated: { readonly path: string; readonly text: string }[] = []
  readonly issues: Issue[] = []
  readonly groups: UnitGroups
  readonly uses = new ReportUses()
  readonly #options: HandoverOptions
  readonly #ground: HandoverGround
  readonly #consolidation: Consolidation
  readonly #current: ReadonlySet<UnitId>

  constructor(options: HandoverOptions, ground: HandoverGround) {
    const { world, submissions } = options
    this.#options = options
    this.#ground = ground
    this.groups = new UnitGroups(world.history, ground)
    this.#consolidation = new Consolidation({ catalog: world, submissions, unit: ground.scope.id })
    this.#current = new Set(ground.current.map(({ id }) => id))
  }

  /** One form: its periods, and what of it nobody sent; nothing when no former unit owed or sent it. */
  form(code: string): readonly HandoverFormFacts[] {
    const { world } = this.#options
    const newest = [...world.forms.values()].filter((form) => form.code === code).at(-1) as Form
    const sent = this.#consolidation.sentOf(code)
    const { pieces } = sent
    this.uses.takeSent(pieces)
    const { from, periods, absent } = handedForm(sent, this.#ground, newest)
    const after = this.#lookingBack(sent, newest)
    const reports = this.#reports(code, [...periods.filter((period) => this.#isSent(sent, newest, period)), ...after])
    const facts = [
      ...periods.map((period) => this.#period(sent, code, period, reports.get(period) ?? null)),
      ...after.flatMap((period) => {
        const report = reports.get(period)
        return report ? [this.#after(report)] : []
      }),
    ]
    if (facts.length === 0 && absent.length === 0) return []
    this.carried.push(...carriedOver(world.history, this.#ground, code, pieces))
    const { regime } = newest
    const calendar = world.regimes.get(regime)?.calendar ?? ''
    return [{ form: code, regime, calendar, from, absent, periods: facts.filter((each) => !isEmpty(each)) }]
  }

  #period(sent: SentReports, code: string, period: string, report: ConsolidatedReport | null): HandoverPeriodFacts {
    const { world } = this.#options
    const { day } = this.#ground
    const form = formIn(world, code, period) as Form
    const window = windowOf(world, form, period)
    if (!window) throw new Error(`expected a period, found ${period}`)
    const owed = owedReports(sent, this.#ground, form, period)
    const base = { period, window, containsDay: window.to > day, owed }
    if (!report) return { ...base, record: null, totals: [], undecided: [], comparisons: [] }
    const { world: catalog } = sent
    const restated = { world: catalog, ground: this.#ground, groups: this.groups, made: report }
    this.uses.takeRestated(restated)
    const totals = placeTotals({ ...restated, pieces: sent.pieces.filter(({ own }) => overlaps(own, window)) })
    this.issues.push(...report.issues.filter(({ code: found }) => found === 'report-not-owed'))
    return { ...base, record: this.#write(report), ...totals, comparisons: this.#differing(report) }
  }

  /** Whether former units sent something of a period that is handed over. */
  #isSent({ world, pieces }: SentReports, form: Form, period: string): boolean {
    const { day, isFormer } = this.#ground
    const window = windowOf(world, form, period)
    return pieces.some(
      ({ unit, own }) => window !== null && isFormer(unit) && overlaps(own, window) && isHanded(unit, own, day),
    )
  }

  /** All periods of a form are written together, so that what one withholds no other gives away. */
  #reports(form: string, periods: readonly string[]): ReadonlyMap<string, ConsolidatedReport> {
    const basis = `at:${this.#ground.day}` as const
    const { reports } = this.#consolidation.reports([...new Set(periods)].map((period) => ({ form, period, basis })))
    return new Map(reports.map((report) => [report.period, report]))
  }

  /** The hash of what was made of the reports on the new units. */
  #write(report: ConsolidatedReport): string {
    const { world, hash } = this.#options
    const units = report.units.filter(({ unit }) => this.#current.has(unit))
    const calendar = world.regimes.get(report.form.regime)?.calendar ?? ''
    const text = consolidationJson(consolidationRecord({ ...report, units }, calendar))
    this.consolidated.push({ path: `consolidated/${report.form.code}/${report.period}.json`, text })
    return hash(text)
  }

  /** Periods after the day whose columns of earlier periods look back over it. */
  #lookingBack({ world, pieces }: SentReports, form: Form): readonly string[] {
    const { day } = this.#ground
    const windows = (period: string | null): boolean => {
      const window = period === null ? null : windowOf(world, form, period)
      return window !== null && window.from < day && pieces.some(({ own }) => overlaps(own, window))
    }
    const after = pieces.filter(({ unit, own }) => own.from >= day && this.#current.has(unit.id))
    return [...new Set(after.map(({ period }) => period))]
      .filter((period) => (windowOf(world, form, period)?.from ?? '') >= day)
      .filter((period) => windows(previousPeriod(period)) || windows(samePeriodLastYear(period)))
      .sort(byText)
  }

  #after(report: ConsolidatedReport): HandoverPeriodFacts {
    const { period, window } = report
    const nothing = { owed: [], record: null, totals: [], undecided: [] }
    return { period, window, containsDay: false, ...nothing, comparisons: this.#differing(report) }
  }

  /** What units of the handover say themselves where it is not what their reports come to. */
  #differing({ form, comparisons }: ConsolidatedReport): HandoverPeriodFacts['comparisons'] {
    const { history } = this.#options.world
    const isOurs = (id: UnitId): boolean => this.#current.has(id) || this.#ground.isFormer(history.unit(id))
    return comparisons
      .filter(({ unit, verdict }) => verdict === 'differs' && isOurs(unit))
      .map((each) => ({ ...each, indicator: cellAt(form, each.place.row, each.place.column)?.indicator ?? null }))
  }
}

function isEmpty({ owed, record, comparisons }: HandoverPeriodFacts): boolean {
  const isOwed = owed.some((each) => each.owed.length + each.held.length > 0)
  return !isOwed && record === null && comparisons.length === 0
}
