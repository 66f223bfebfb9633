import { type Issue, issue } from '../base/issue.ts'
import type { LedgerAct, ReplacedAct } from '../generated/types.ts'
import type { Ledger, ReportState, SubmissionState } from './ledger.ts'
import type { Occasion } from './ledger-entry.ts'
import type { LedgerTarget } from './ledger-keys.ts'
import { earlierVersions, forbiddenBy, type LedgerRules } from './ledger-rules.ts'

/** What is to be written, and what is to be told: with an error among the findings nothing is written. */
export interface LedgerPlan {
  readonly acts: readonly LedgerAct[]
  readonly issues: readonly Issue[]
}

/** Takes a plan into the ledger, so that the next one is judged after it. */
export function takePlan(ledger: Ledger, { acts }: LedgerPlan, { by, at, why }: Occasion): void {
  for (const act of acts) ledger.take({ by, at, why, act })
}

/** The one file whose hash begins with these digits, at least eight; else the finding with those that may be meant. */
export function findSubmission(ledger: Ledger, wanted: string): SubmissionState | Issue {
  const exact = ledger.submission(wanted)
  if (exact) return exact
  const found = ledger.submissions.filter(({ sha256 }) => sha256.startsWith(wanted.toLowerCase()))
  const [only] = found
  if (only && found.length === 1 && wanted.length >= 8) return only
  const candidates = found.map(({ sha256, file }) => `${sha256.slice(0, 12)} (${file})`)
  return issue('submission-unknown', { submission: wanted, candidates })
}

/** Accepts a file; the reports that it corrects, or that `replaces` names, are replaced by it. */
export function planAcceptance(
  ledger: Ledger,
  { sha256, file, status, since, reports }: SubmissionState,
  occasion: Occasion,
  replaces: string | null = null,
): LedgerPlan {
  const act = { kind: 'accepted', submission: sha256 } as const
  if (status === 'accepted' && replaces === null) return done({ file }, since)
  if (replaces !== null && !reports.some((own) => isVersion(ledger, own, replaces))) {
    return { acts: [], issues: [issue('replacement-unknown', { file, replaces })] }
  }
  const replacements = reports.flatMap((own) => replacedBy(ledger, own, replaces))
  const superseded = new Set(replacements.map((each) => each.submission))
  const rules: LedgerRules = { approvals: null, superseded }
  return judged(ledger, [...replacements, ...(status === 'accepted' ? [] : [act])], occasion, rules)
}

/** What one report of an accepted file replaces: what it names, and what that was to replace. */
function replacedBy(ledger: Ledger, own: ReportState, named: string | null): readonly ReplacedAct[] {
  const { submission: successor, report } = own
  const declared = named !== null && isVersion(ledger, own, named) ? { ...own, replaces: named } : own
  return earlierVersions(ledger, declared)
    .filter((old) => old.replacedBy !== successor && ledger.submission(old.submission)?.status !== 'returned')
    .map(({ submission }) => ({ kind: 'replaced', submission, successor, report }))
}

/** Whether another file holds the same report. */
function isVersion(ledger: Ledger, { submission, report }: ReportState, sha256: string): boolean {
  return sha256 !== submission && ledger.versions(report).some((each) => each.submission === sha256)
}

/** Returns a file with the reasons; where it was a correction, what it replaced stands again. */
export function planReturn(
  ledger: Ledger,
  { sha256, file, status, since, reports }: SubmissionState,
  reasons: readonly string[],
  occasion: Occasion,
): LedgerPlan {
  if (status === 'returned') return done({ file }, since)
  const plan = judged(ledger, [{ kind: 'returned', submission: sha256, reasons }], occasion, { approvals: null })
  const revived = reports.flatMap(({ report }) =>
    ledger.versions(report).flatMap((each) => (each.replacedBy === sha256 ? [each.submission] : [])),
  )
  const notes = [...new Set(revived)].flatMap((each) => {
    const old = ledger.submission(each)
    return old ? [issue('replaced-stands-again', { file: old.file, returned: file })] : []
  })
  return plan.acts.length > 0 ? { ...plan, issues: notes } : plan
}

/** Gives one step of the approval of the figures of a target. */
export function planApproval(
  ledger: Ledger,
  { form, period, edition }: LedgerTarget,
  role: string,
  occasion: Occasion,
  rules: LedgerRules,
): LedgerPlan {
  const given = ledger.approvals({ form, period, edition }).find((each) => each.role === role)
  if (given) return done({ form, period, role }, given.since)
  return judged(ledger, [{ kind: 'approved', form, period, edition, role }], occasion, rules)
}

/** Closes the figures of a target: from then on nothing of it is accepted, returned or replaced. */
export function planClosing(
  ledger: Ledger,
  { form, period, edition }: LedgerTarget,
  occasion: Occasion,
  rules: LedgerRules,
): LedgerPlan {
  const closing = ledger.closing({ form, period, edition })
  if (closing) return done({ form, period }, closing.since)
  return judged(ledger, [{ kind: 'closed', form, period, edition }], occasion, rules)
}

/** Opens closed figures again, with a reason. */
export function planReopening(ledger: Ledger, target: LedgerTarget, occasion: Occasion): LedgerPlan {
  const { form, period, edition } = target
  return judged(ledger, [{ kind: 'reopened', form, period, edition }], occasion, { approvals: null })
}

function judged(ledger: Ledger, acts: readonly LedgerAct[], occasion: Occasion, rules: LedgerRules): LedgerPlan {
  const issues = acts.flatMap((act) => forbiddenBy(ledger, { ...occasion, act }, rules))
  const told = new Map(issues.map((each) => [JSON.stringify(each), each]))
  return { acts: issues.length > 0 ? [] : acts, issues: [...told.values()] }
}

/** What an act is about: a file, or the figures of a form and period. */
interface Subject {
  readonly file?: string
  readonly form?: string
  readonly period?: string
  readonly role?: string
}

function done({ file, form, period, role }: Subject, { at, by }: Occasion): LedgerPlan {
  const args = { file: file ?? null, form: form ?? null, period: period ?? null, role: role ?? null, at, by }
  return { acts: [], issues: [issue('act-recorded', args)] }
}
