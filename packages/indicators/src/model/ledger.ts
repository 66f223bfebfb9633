import { byText } from '../base/order.ts'
import type {
  CheckedAct,
  LedgerAct,
  LedgerDeclared,
  LedgerEntry,
  LedgerReport,
  ReceivedAct,
  ReplacedAct,
} from '../generated/types.ts'
import type { Occasion } from './ledger-entry.ts'
import { bestEdition, isOfTarget, type LedgerTarget, reportKey, targetKey } from './ledger-keys.ts'
import { Transmissions } from './transmissions.ts'

/** Where a file that was sent stands. */
export type SubmissionStatus = 'received' | 'checked' | 'accepted' | 'returned' | 'replaced'

/** One report of a file that was sent, and how it relates to other files. */
export interface ReportState {
  /** SHA-256 of its file. */
  readonly submission: string
  readonly report: LedgerReport
  readonly revision: number
  /** The file that it is declared to replace. */
  readonly replaces: string | null
  /** The correction that stands in its place. */
  readonly replacedBy: string | null
}

/** A file that was sent. */
export interface SubmissionState {
  readonly sha256: string
  /** Its name as it was sent. */
  readonly file: string
  /** Day on which it came. */
  readonly day: string
  readonly declared: LedgerDeclared
  readonly status: SubmissionStatus
  /** Who brought it to where it stands, and when. */
  readonly since: Occasion
  /** Why it was returned. */
  readonly reasons: readonly string[]
  readonly check: CheckedAct | null
  readonly reports: readonly ReportState[]
}

/** A step of an approval that is given, or a closing. */
export interface Signed extends LedgerTarget {
  readonly role: string
  readonly since: Occasion
}

/** An entry as far as the state needs it: also one that is not written yet. */
export type LedgerStep = Pick<LedgerEntry, 'at' | 'by' | 'why' | 'act'>

type Draft<T> = { -readonly [K in keyof T]: T[K] }
type DraftSubmission = Omit<Draft<SubmissionState>, 'reports' | 'status'> & {
  status: Exclude<SubmissionStatus, 'replaced'>
  reports: Draft<ReportState>[]
}

/** The state of every submission and of all figures that were closed or approved, as the entries of a ledger tell it. */
export class Ledger {
  readonly #submissions = new Map<string, DraftSubmission>()
  readonly #byReport = new Map<string, Draft<ReportState>[]>()
  readonly #closed = new Map<string, Signed>()
  #approved: Signed[] = []
  /** Packages that went out, and what their receivers said. */
  readonly transmissions = new Transmissions()

  static of(steps: Iterable<LedgerStep>): Ledger {
    const ledger = new Ledger()
    for (const step of steps) ledger.take(step)
    return ledger
  }

  /** Takes the next entry; what it says is believed, `ledger-rules` says what may be said. */
  take({ at, by, why, act }: LedgerStep): void {
    const since = { at, by, why }
    if (act.kind === 'received') this.#receive(act, since)
    else if (act.kind === 'replaced') this.#replace(act)
    else if (act.kind === 'approved') this.#approved.push({ ...targetOf(act), role: act.role, since })
    else if (act.kind === 'closed') this.#closed.set(targetKey(act), { ...targetOf(act), role: '', since })
    else if (act.kind === 'reopened') this.#reopen(act)
    else if (act.kind === 'transmitted' || act.kind === 'answered') this.transmissions.take(act, since)
    else this.#settle(act, since)
  }

  /** Every file that was sent, by day and name. */
  get submissions(): readonly SubmissionState[] {
    const all = [...this.#submissions.values()].map(shown)
    return all.sort((a, b) => byText(a.day, b.day) || byText(a.file, b.file) || byText(a.sha256, b.sha256))
  }

  submission(sha256: string): SubmissionState | null {
    const found = this.#submissions.get(sha256)
    return found ? shown(found) : null
  }

  /** All that was sent of one report, in the order it came. */
  versions(report: LedgerReport): readonly ReportState[] {
    return report.subject === '' ? [] : (this.#byReport.get(reportKey(report)) ?? [])
  }

  /** The accepted report of each form, period, subject, reporter and edition that no correction replaced. */
  get current(): readonly (ReportState & { readonly isBest: boolean })[] {
    const standing = [...this.#byReport]
      .sort(([a], [b]) => byText(a, b))
      .flatMap(
        ([, versions]) =>
          versions
            .filter((each) => this.#stands(each))
            .toSorted(byRevision)
            .at(-1) ?? [],
      )
    const best = bestEdition(standing.map(({ report }) => report))
    return standing.map((each) => ({ ...each, isBest: best.has(each.report) }))
  }

  /** The closing of a target. */
  closing(target: LedgerTarget): Signed | null {
    return this.#closed.get(targetKey(target)) ?? null
  }

  /** The closing that a report falls under. */
  closingOf(report: LedgerReport): Signed | null {
    return [...this.#closed.values()].find((each) => isOfTarget(report, each)) ?? null
  }

  get closings(): readonly Signed[] {
    return [...this.#closed].sort(([a], [b]) => byText(a, b)).map(([, closing]) => closing)
  }

  /** The approvals of a target that still hold, in the order they were given. */
  approvals(target: LedgerTarget): readonly Signed[] {
    return this.#approved.filter((each) => targetKey(each) === targetKey(target))
  }

  get allApprovals(): readonly Signed[] {
    return this.#approved
  }

  #receive({ submission, file, day, declared, report, revision, replaces }: ReceivedAct, since: Occasion): void {
    let state = this.#submissions.get(submission)
    // What was returned may be received anew, read in another way.
    if (!state || state.status === 'returned') {
      for (const { report: old } of state?.reports ?? []) this.#forget(old, submission)
      state = {
        ...{ sha256: submission, file, day, declared, status: 'received', since },
        ...{ reasons: [], check: null, reports: [] },
      }
      this.#submissions.set(submission, state)
    }
    if (report === null) return
    const own: Draft<ReportState> = { submission, report, revision, replaces, replacedBy: null }
    state.reports.push(own)
    const key = reportKey(report)
    const versions = this.#byReport.get(key)
    if (versions) versions.push(own)
    else this.#byReport.set(key, [own])
  }

  /** What was approved before the figures changed is approved anew. */
  #reopen(target: LedgerTarget): void {
    this.#closed.delete(targetKey(target))
    this.#approved = this.#approved.filter(({ form, period }) => form !== target.form || period !== target.period)
  }

  #forget(report: LedgerReport, submission: string): void {
    const key = reportKey(report)
    const others = this.#byReport.get(key)?.filter((each) => each.submission !== submission) ?? []
    this.#byReport.set(key, others)
  }

  #settle(act: Extract<LedgerAct, { kind: 'checked' | 'accepted' | 'returned' }>, since: Occasion): void {
    const state = this.#submissions.get(act.submission)
    if (!state) return
    if (act.kind === 'checked') {
      state.check = act
      if (state.status !== 'received') return
    } else if (act.kind === 'accepted' || state.status === 'accepted') this.#voidApprovals(state.reports)
    if (act.kind === 'returned') {
      for (const { report } of state.reports) this.#takeBack(report, act.submission)
    }
    state.status = act.kind
    state.since = since
    state.reasons = act.kind === 'returned' ? act.reasons : []
  }

  #replace({ submission, successor, report }: ReplacedAct): void {
    const versions = this.#byReport.get(reportKey(report)) ?? []
    const [old, correction] = [submission, successor].map((sha) => versions.find((each) => each.submission === sha))
    if (!old || !correction) return
    old.replacedBy = successor
    if (correction.replaces !== null && correction.revision > old.revision) return
    correction.replaces = submission
    correction.revision = old.revision + 1
  }

  /** A correction that is returned replaces nothing any more. */
  #takeBack(report: LedgerReport, correction: string): void {
    for (const each of this.#byReport.get(reportKey(report)) ?? []) {
      if (each.replacedBy === correction) each.replacedBy = null
    }
  }

  /** Figures changed: what was approved is no longer what is there. */
  #voidApprovals(reports: readonly ReportState[]): void {
    this.#approved = this.#approved.filter((each) => !reports.some(({ report }) => isOfTarget(report, each)))
  }

  #stands({ submission, replacedBy }: ReportState): boolean {
    return replacedBy === null && this.#submissions.get(submission)?.status === 'accepted'
  }
}

/** Newest last. */
function byRevision(a: ReportState, b: ReportState): number {
  return a.revision - b.revision
}

function targetOf({ form, period, edition }: LedgerTarget): LedgerTarget {
  return { form, period, edition }
}

function shown(state: DraftSubmission): SubmissionState {
  const isReplaced = state.reports.length > 0 && state.reports.every(({ replacedBy }) => replacedBy !== null)
  return isReplaced && state.status !== 'returned' ? { ...state, status: 'replaced' } : state
}
