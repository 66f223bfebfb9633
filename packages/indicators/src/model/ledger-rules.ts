import { type Issue, issue } from '../base/issue.ts'
import type { ApprovedAct, LedgerAct, LedgerReport, ReceivedAct, ReplacedAct } from '../generated/types.ts'
import { type Approvals, missingSteps, nextStep } from './approvals.ts'
import type { Ledger, LedgerStep, ReportState, SubmissionState } from './ledger.ts'
import { type LedgerTarget, reportKey } from './ledger-keys.ts'
import { transmissionFaults } from './transmission-acts.ts'

/** What an act is judged by beside the ledger. */
export interface LedgerRules {
  /** `null`: who must approve is not asked. */
  readonly approvals: Approvals | null
  /** Files that the same writing marks as replaced. */
  readonly superseded?: ReadonlySet<string>
}

/** Why a step may not follow what is in the ledger; nothing: it may. */
export function forbiddenBy(ledger: Ledger, step: LedgerStep, rules: LedgerRules): readonly Issue[] {
  return [...faults(ledger, step, rules)]
}

function* faults(ledger: Ledger, { act, why }: LedgerStep, rules: LedgerRules): Generator<Issue> {
  switch (act.kind) {
    case 'received':
      return yield* receiptFaults(ledger, act)
    case 'replaced':
      return yield* replacementFaults(ledger, act)
    case 'approved':
      return yield* approvalFaults(ledger, act, rules)
    case 'closed':
      return yield* closingFaults(ledger, act, rules)
    case 'reopened':
      if (ledger.closing(act) === null) yield issue('figures-not-closed', { form: act.form, period: act.period })
      if (why === '') yield issue('reopening-unexplained', { form: act.form, period: act.period })
      return
    case 'transmitted':
    case 'answered':
      return yield* transmissionFaults(ledger, act)
    default:
      return yield* settlingFaults(ledger, act, why, rules)
  }
}

function* receiptFaults(ledger: Ledger, { submission, file, report, replaces }: ReceivedAct): Generator<Issue> {
  const known = ledger.submission(submission)
  const isThere = report !== null && ledger.versions(report).some((each) => each.submission === submission)
  if (known && known.status !== 'returned' && (report === null || isThere)) {
    yield issue('submission-known', { file, name: known.file, day: known.day })
  }
  if (replaces === null) return
  const old = report && ledger.versions(report).find((each) => each.submission === replaces)
  if (!old || replaces === submission) yield issue('replacement-unknown', { file, replaces })
}

function* replacementFaults(ledger: Ledger, { submission, successor, report }: ReplacedAct): Generator<Issue> {
  const versions = ledger.versions(report)
  const [old, correction] = [submission, successor].map((sha) => versions.find((each) => each.submission === sha))
  const file = ledger.submission(successor)?.file ?? successor
  if (!old || !correction || old === correction) {
    yield issue('replacement-unknown', { file, replaces: submission })
    return
  }
  if (old.replacedBy !== null && old.replacedBy !== successor) yield replacedAlready(ledger, old)
  yield* closedFaults(ledger, [report])
}

function* settlingFaults(
  ledger: Ledger,
  act: Extract<LedgerAct, { kind: 'checked' | 'accepted' | 'returned' }>,
  why: string,
  rules: LedgerRules,
): Generator<Issue> {
  const state = ledger.submission(act.submission)
  if (!state) {
    yield issue('submission-unknown', { submission: act.submission, candidates: [] })
    return
  }
  if (act.kind === 'checked') return
  const [replaced] = state.status === 'replaced' ? state.reports : []
  if (replaced) yield replacedAlready(ledger, replaced)
  if (act.kind === 'accepted') yield* acceptanceFaults(ledger, state, why, rules)
  else if (state.status === 'accepted') {
    yield* closedFaults(
      ledger,
      state.reports.map(({ report }) => report),
    )
  }
}

/** A file is accepted when it was checked, has no error, each of its warnings has a reason, and no other file stands for the same. */
function* acceptanceFaults(
  ledger: Ledger,
  { file, status, since, check, reports }: SubmissionState,
  why: string,
  { superseded = new Set() }: LedgerRules,
): Generator<Issue> {
  if (status === 'returned' && why === '') yield issue('returned-needs-reason', { file, at: since.at })
  if (check === null) yield issue('submission-not-checked', { file })
  else if (check.errors > 0) yield issue('submission-has-errors', { file, errors: check.errors })
  else if (check.unexplained > 0 && why === '') {
    yield issue('warnings-unexplained', { file, warnings: check.unexplained })
  }
  yield* closedFaults(
    ledger,
    reports.map(({ report }) => report),
  )
  for (const own of reports) {
    const rival = rivals(ledger, own).find(({ submission }) => !superseded.has(submission))
    if (rival) yield sentTwice(ledger, own, rival)
  }
}

/** Other files of the same report of which none is declared to replace the other. */
export function rivals(ledger: Ledger, own: ReportState): readonly ReportState[] {
  const before = (each: ReportState): readonly string[] => earlierVersions(ledger, each).map((one) => one.submission)
  const ancestors = before(own)
  return ledger.versions(own.report).filter((other) => {
    if (other.submission === own.submission || other.replacedBy !== null) return false
    if (ledger.submission(other.submission)?.status === 'returned') return false
    return !ancestors.includes(other.submission) && !before(other).includes(own.submission)
  })
}

/** What a report replaces, and what that replaced, as declared. */
export function earlierVersions(ledger: Ledger, own: ReportState): readonly ReportState[] {
  const versions = ledger.versions(own.report)
  const found: ReportState[] = []
  let next = own.replaces
  while (next !== null) {
    const old = versions.find(({ submission }) => submission === next)
    if (!old || old === own || found.includes(old)) break
    found.push(old)
    next = old.replaces
  }
  return found
}

/** That a report came twice, and neither file says that it replaces the other. */
export function sentTwice(ledger: Ledger, own: ReportState, rival: ReportState): Issue {
  const { form, subject, period } = own.report
  const name = (sha: string): string => ledger.submission(sha)?.file ?? sha
  const other = `${name(rival.submission)} (${rival.submission})`
  return issue('submission-twice', { form, unit: subject, period, other }, { file: name(own.submission) })
}

function* approvalFaults(ledger: Ledger, act: ApprovedAct, { approvals }: LedgerRules): Generator<Issue> {
  const { form, period, role } = act
  if (approvals === null) return
  const chain = approvals.get(form)
  if (!chain) {
    yield issue('approval-undefined', { form })
    return
  }
  const roles = chain.steps.map((step) => step.role)
  if (!roles.includes(role)) yield issue('approval-role-unknown', { role, form, roles })
  else {
    const next = nextStep(chain, ledger.approvals(act))
    if (next !== null && next !== role) yield issue('approval-out-of-order', { role, expected: next, form, period })
  }
}

function* closingFaults(ledger: Ledger, target: LedgerTarget, { approvals }: LedgerRules): Generator<Issue> {
  const { form, period } = target
  const missing = missingSteps(approvals?.get(form) ?? null, ledger.approvals(target))
  if (missing.length > 0) yield issue('approval-missing', { form, period, missing })
}

function* closedFaults(ledger: Ledger, reports: readonly LedgerReport[]): Generator<Issue> {
  const told = new Set<string>()
  for (const report of reports) {
    const closing = ledger.closingOf(report)
    const key = reportKey({ ...report, subject: '' })
    if (closing === null || told.has(key)) continue
    told.add(key)
    const { form, period, since } = closing
    yield issue('figures-closed', { form, period, at: since.at, by: since.by })
  }
}

function replacedAlready(ledger: Ledger, { submission, replacedBy }: ReportState): Issue {
  const name = (sha: string): string => ledger.submission(sha)?.file ?? sha
  const args = { file: name(submission), successor: `${name(replacedBy ?? '')} (${replacedBy})` }
  return issue('submission-replaced', args)
}
