import type { Issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import { type CheckFile, type CheckOptions, checkSubmissions } from './check-files.ts'
import { type ConsolidatedReport, Consolidation } from './consolidate.ts'
import type { Round, RoundReport } from './generated/types.ts'
import { type Handover, type HandoverOptions, handover, refusedFiles } from './handover.ts'
import type { BodyRegistry } from './model/body-registry.ts'
import type { CheckResult } from './model/check-result.ts'
import type { Submission } from './model/submission.ts'
import { arrivalsOf, countReports, type ReportCounts } from './report/count-reports.ts'
import { countStates } from './report/obligation-status.ts'
import { RoundBook } from './report/round-report.ts'

/** What a round is run with. */
export interface RoundOptions extends Pick<CheckOptions, 'onProgress'> {
  readonly round: Round
  readonly world: HandoverOptions['world']
  readonly bodies: BodyRegistry
  readonly files: readonly CheckFile[]
  /** The papers by which each change is handed over, where there are any. */
  readonly signoffs: ReadonlyMap<string, HandoverOptions['signoff']>
  readonly hash: HandoverOptions['hash']
}

/** What a round came to, beside its reports. */
export interface RoundOutcome {
  readonly report: RoundReport
  readonly check: CheckResult
  /** How each report that is owed stands. */
  readonly statuses: ReportCounts['statuses']
  readonly handovers: readonly { readonly change: string; readonly path: string; readonly handover: Handover }[]
}

/** Runs a round – checks, consolidation on every basis, handovers, counts – and tells each consolidated report as it is made. */
export function runRound(options: RoundOptions, take: (report: ConsolidatedReport) => void): Result<RoundOutcome> {
  const { round, world, files, onProgress } = options
  const checked = checkSubmissions(files, { world, within: [round.unit], ...(onProgress && { onProgress }) })
  const faulty = new Set(checked.result.files.flatMap(({ file, totals }) => (totals.error > 0 ? [file] : [])))
  const accepted = checked.submissions.filter(({ file }) => !faulty.has(file))
  const book = new RoundBook(round)
  const issues = consolidateRound(options, accepted, (report) => {
    book.take(report)
    take(report)
  })
  if (issues.length > 0) return failed(...issues)
  const handed = handOver(options, checked)
  if (!handed.ok) return handed
  const counts = countOwed(options, checked.submissions, faulty)
  const received = { received: files.length, refused: faulty.size }
  const records = handed.value.map(({ change, path, handover: { record } }) => ({ change, path, record }))
  const report = book.finish(received, counts, records)
  return ok({ report, check: checked.result, statuses: counts.statuses, handovers: handed.value })
}

/** Forms one by one, so that what one needs is let go before the next. */
function consolidateRound(
  { round, world }: RoundOptions,
  accepted: readonly Submission[],
  take: (report: ConsolidatedReport) => void,
): readonly Issue[] {
  return round.forms.flatMap(({ form, periods }) => {
    const own = accepted.filter((submission) => submission.form.code === form)
    const consolidation = new Consolidation({ catalog: world, submissions: own, unit: round.unit })
    const wishes = periods.flatMap((period) => round.bases.map((basis) => ({ form, period, basis: basisOf(basis) })))
    const { reports, issues } = consolidation.reports(wishes)
    for (const report of reports) take(report)
    return issues
  })
}

function basisOf(basis: string): ConsolidatedReport['basis'] {
  return basis === 'reported' ? basis : `at:${basis.slice(3)}`
}

function handOver(
  { round, world, signoffs, hash }: RoundOptions,
  { result, submissions }: { readonly result: CheckResult; readonly submissions: readonly Submission[] },
): Result<RoundOutcome['handovers']> {
  const refused = refusedFiles(result)
  const faulty = new Set(refused.map(({ file }) => file.file))
  const given = submissions.filter(({ file }) => !faulty.has(file))
  const within = world.history.unit(round.unit)
  const handovers: { readonly change: string; readonly path: string; readonly handover: Handover }[] = []
  for (const change of round.changes) {
    const signoff = signoffs.get(change) ?? null
    const made = handover({ world, change, within, submissions: given, refused, signoff, hash })
    if (!made.ok) return made
    handovers.push({ change, path: `handover/${change}`, handover: made.value })
  }
  return ok(handovers)
}

/** What is owed counts form by form, each for the periods in which it is sent. */
function countOwed(
  { round, world, bodies, files }: RoundOptions,
  submissions: readonly Submission[],
  faulty: ReadonlySet<string>,
): ReportCounts {
  const days = new Map(
    files.flatMap(({ name, received }) => (received === undefined ? [] : [[name, received] as const])),
  )
  const arrivals = arrivalsOf(
    submissions,
    (file) => days.get(file) ?? null,
    (file) => faulty.has(file),
  )
  const each = round.forms.map(({ form, sent }) =>
    countReports(world, bodies, {
      ...{ within: [round.unit], periods: sent, forms: [form], asOf: round.asOf },
      arrivals: arrivals.filter((arrival) => arrival.form === form),
    }),
  )
  const statuses = each.flatMap((counts) => counts.statuses)
  return {
    ...{ statuses, all: countStates(statuses) },
    forms: each.flatMap(({ forms }) => forms),
    unexpected: each.flatMap(({ unexpected }) => unexpected),
  }
}
