import { type Issue, issue } from './base/issue.ts'
import { by } from './base/order.ts'
import type { CheckFile } from './check-files.ts'
import type { LedgerDeclared, LedgerReport, ReceivedAct } from './generated/types.ts'
import { validateLedgerEntry } from './generated/validators.js'
import { declaredOptions } from './ledger-declared.ts'
import type { CheckWorld } from './model/check-world.ts'
import { isIsoDate } from './model/iso-date.ts'
import type { Ledger, SubmissionState } from './model/ledger.ts'
import type { LedgerPlan } from './model/ledger-acts.ts'
import { CHAIN_START, type Occasion } from './model/ledger-entry.ts'
import { reportKey } from './model/ledger-keys.ts'
import { forbiddenBy, rivals, sentTwice } from './model/ledger-rules.ts'
import { type RecordFault, recordFault } from './model/record-fault.ts'
import { readSentFile, reportOf } from './read-sent-file.ts'

/** What is known of files beside what they say themselves. */
export interface ReceiveOptions {
  readonly world: CheckWorld
  readonly occasion: Occasion
  readonly declared: LedgerDeclared
  /** SHA-256 of the file that is replaced. */
  readonly replaces: string | null
}

/** Enters a file that came: each report it holds, or the file alone when it settles none; the same bytes again change nothing. */
export function planReceipt(ledger: Ledger, file: CheckFile, options: ReceiveOptions): LedgerPlan {
  const { name, sha256 } = file
  const known = ledger.submission(sha256)
  if (known && known.status !== 'returned') return { acts: [], issues: [knownAlready(file, known, options.declared)] }
  const how = declaredOptions(options.declared, options.world)
  if (!how.ok) return { acts: [], issues: how.issues }
  const { reports, issues } = readReports({ ...file, declared: how.value }, options.world)
  if (known && isSameReading(known, reports, options.declared)) {
    const { since, reasons } = known
    return { acts: [], issues: [issue('returned-sent-again', { file: name, at: since.at, reasons })] }
  }
  const { received = '' } = file
  if (received !== '' && !isIsoDate(received)) {
    issues.push(issue('date-invalid', { value: received }, { file: name }))
  }
  const day = isIsoDate(received) ? received : options.occasion.at.slice(0, 10)
  const receipt = { kind: 'received' as const, submission: sha256, file: name, day, declared: options.declared }
  const acts: readonly ReceivedAct[] = (reports.length > 0 ? reports : [null]).map((report) => {
    return { ...receipt, report, ...revisionOf(ledger, report, options) }
  })
  // A file may hold several reports of which only some were sent before.
  const isNamed = options.replaces === null || acts.some(({ replaces }) => replaces !== null)
  const faults = isNamed
    ? acts.flatMap((act) => forbiddenBy(ledger, { ...options.occasion, act }, { approvals: null }))
    : [issue('replacement-unknown', { file: name, replaces: options.replaces })]
  if (faults.length > 0) return { acts: [], issues: faults }
  return { acts, issues: [...issues, ...acts.flatMap((act) => twice(ledger, act))] }
}

function knownAlready({ name }: CheckFile, known: SubmissionState, declared: LedgerDeclared): Issue {
  const [before, now] = [spelt(known.declared), spelt(declared)]
  return JSON.stringify(before) === JSON.stringify(now)
    ? issue('submission-known', { file: name, name: known.file, day: known.day })
    : issue('submission-declared-otherwise', { file: name, before, now })
}

/** What was declared, as `period=2025-Q3`. */
function spelt(declared: LedgerDeclared): readonly string[] {
  return Object.entries(declared).map(([name, value]) => `${name}=${value}`)
}

function isSameReading(known: SubmissionState, reports: readonly LedgerReport[], declared: LedgerDeclared): boolean {
  const before = known.reports.map(({ report }) => report)
  return JSON.stringify([before, known.declared]) === JSON.stringify([reports, declared])
}

/** The reports of a file by key, and, when there is none, what is wrong with it. */
function readReports(
  file: CheckFile,
  world: CheckWorld,
): { readonly reports: readonly LedgerReport[]; readonly issues: Issue[] } {
  const { submissions, issues } = readSentFile(file, world)
  const found = new Map<string, LedgerReport>()
  const faults = issues.filter(({ severity }) => severity === 'error')
  for (const { head } of submissions) {
    const report = reportOf(head)
    const fault = unfit(report)
    if (fault === null) found.set(reportKey(report), report)
    else faults.push(issue('record-invalid', { file: file.name, ...fault }, { file: file.name }))
  }
  const reports = [...found].sort(by(([key]) => key)).map(([, report]) => report)
  return { reports, issues: reports.length > 0 ? [] : faults }
}

const PROBE = { ...CHAIN_START, previous: CHAIN_START.hash, seq: 1, remaining: 0, by: 'x', why: '' }

/** Where the head of a report stands in an entry. */
const OWN = '/act/report/'

/** Why a head that a file states cannot stand in a ledger: a text too long, a control character. */
function unfit(report: LedgerReport): RecordFault | null {
  const act = { kind: 'received', submission: CHAIN_START.hash, file: 'x', day: report.listDate, declared: {}, report }
  const entry = { ...PROBE, at: '2000-01-01T00:00:00Z', act: { ...act, revision: 0, replaces: null } }
  if (validateLedgerEntry(entry)) return null
  const faults = (validateLedgerEntry.errors ?? []).filter(({ instancePath }) => instancePath.startsWith(OWN))
  const { at, fault, expected } = recordFault(entry, faults.length > 0 ? faults : validateLedgerEntry.errors)
  return { at: at.replace(OWN, '/'), fault, expected }
}

function revisionOf(
  ledger: Ledger,
  report: LedgerReport | null,
  { replaces }: ReceiveOptions,
): Pick<ReceivedAct, 'revision' | 'replaces'> {
  const old = report && ledger.versions(report).find(({ submission }) => submission === replaces)
  return old ? { revision: old.revision + 1, replaces } : { revision: 0, replaces: null }
}

/** That a report came that another file holds already, and neither says that it replaces the other. */
function twice(ledger: Ledger, { submission, report, revision, replaces }: ReceivedAct): readonly Issue[] {
  if (report === null) return []
  const own = { submission, report, revision, replaces, replacedBy: null }
  return rivals(ledger, own)
    .slice(0, 1)
    .map((rival) => sentTwice(ledger, own, rival))
}
