import type { Issue } from './base/issue.ts'
import { byText } from './base/order.ts'
import { type CheckFile, type CheckOptions, checkFiles } from './check-files.ts'
import type { CheckedAct } from './generated/types.ts'
import { declaredOptions } from './ledger-declared.ts'
import type { CheckedFile, CheckResult, Finding } from './model/check-result.ts'
import type { Ledger, SubmissionState } from './model/ledger.ts'
import { reportKey } from './model/ledger-keys.ts'
import { rivals, sentTwice } from './model/ledger-rules.ts'
import { namesOf } from './model/names.ts'
import type { SubmissionHead } from './model/submission.ts'
import { submissionNames } from './model/submission-names.ts'
import type { TypedReason } from './model/typed-reason.ts'
import { reportOf } from './read-sent-file.ts'

/** A check of files of a ledger: what it found, and the acts that record it. */
export interface LedgerCheck {
  readonly result: CheckResult
  readonly acts: readonly CheckedAct[]
  /** Files of one report of which none is declared to replace the other. */
  readonly issues: readonly Issue[]
}

/** Letters that an entry keeps of a place and of a reason: more than any cell holds. */
const [LONGEST_PLACE, LONGEST] = [400, 40_000]

/** Gives the bytes of a file that was sent. */
export type BytesOf = (submission: SubmissionState) => Uint8Array

/** Checks files of a ledger; reports that were accepted are what they are compared with. Same counts as before are not recorded again. */
export function checkLedger(
  ledger: Ledger,
  wanted: readonly SubmissionState[],
  options: CheckOptions,
  bytesOf: BytesOf,
): LedgerCheck {
  const nameOf = submissionNames(ledger.submissions)
  const fileOf = (state: SubmissionState): CheckFile => {
    const declared = declaredOptions(state.declared, options.world)
    const base = { name: nameOf(state), bytes: bytesOf(state), sha256: state.sha256, received: state.day }
    return declared.ok ? { ...base, declared: declared.value } : base
  }
  const shared: CheckOptions = {
    ...options,
    previous: [...comparedWith(ledger, wanted, fileOf), ...(options.previous ?? [])],
  }
  const results = rounds(wanted).map((round, at) =>
    checkFiles(round.map(fileOf), { ...shared, reasons: reasonsFor(round, at, wanted, options, nameOf) }),
  )
  const result = joined(results, options)
  const acts = wanted.flatMap((state) => {
    const act = checkedAct(state, nameOf(state), result)
    return JSON.stringify(act) === JSON.stringify(state.check) ? [] : [act]
  })
  const issues = wanted.flatMap(({ reports }) =>
    reports.flatMap((own) => rivals(ledger, own).map((rival) => sentTwice(ledger, own, rival))),
  )
  return { result, acts, issues }
}

/** Accepted reports, but for other versions of those that are checked: a correction is not held against what it corrects. */
function comparedWith(
  ledger: Ledger,
  wanted: readonly SubmissionState[],
  fileOf: (state: SubmissionState) => CheckFile,
): readonly CheckFile[] {
  const own = new Set(wanted.flatMap(keysOf))
  const standing = new Map<string, Set<string>>()
  for (const { submission, report } of ledger.current) {
    const key = reportKey(report)
    if (!own.has(key)) standing.set(submission, (standing.get(submission) ?? new Set()).add(key))
  }
  return ledger.submissions.flatMap((state) => {
    const keys = standing.get(state.sha256)
    const counts = (head: SubmissionHead): boolean => keys?.has(reportKey(reportOf(head))) ?? false
    return keys ? [{ ...fileOf(state), counts }] : []
  })
}

function keysOf({ reports }: SubmissionState): readonly string[] {
  return reports.map(({ report }) => reportKey(report))
}

/** Files in as few checks as may be, no report twice in one: which of two stands is decided when one is accepted. */
function rounds(wanted: readonly SubmissionState[]): readonly (readonly SubmissionState[])[] {
  const found: { readonly states: SubmissionState[]; readonly keys: Set<string> }[] = []
  for (const state of wanted) {
    const own = keysOf(state)
    const free = found.find(({ keys }) => own.every((key) => !keys.has(key)))
    const round = free ?? { states: [], keys: new Set<string>() }
    if (!free) found.push(round)
    round.states.push(state)
    for (const key of own) round.keys.add(key)
  }
  return found.map(({ states }) => states)
}

function joined(results: readonly CheckResult[], { world }: CheckOptions): CheckResult {
  const totals = { error: 0, warning: 0, note: 0 }
  for (const each of results) {
    totals.error += each.totals.error
    totals.warning += each.totals.warning
    totals.note += each.totals.note
  }
  const placed = (finding: Finding): string => finding.issue.place?.file ?? ''
  return {
    ruleSet: results[0]?.ruleSet ?? '',
    rules: Math.max(0, ...results.map(({ rules }) => rules)),
    totals,
    needReason: results.reduce((sum, { needReason }) => sum + needReason, 0),
    files: results.flatMap(({ files }) => files).sort((a, b) => byText(a.file, b.file)),
    findings: results.flatMap(({ findings }) => findings).sort((a, b) => byText(placed(a), placed(b))),
    rulesOf: new Map(results.flatMap(({ rulesOf }) => [...rulesOf])),
    nameOf: namesOf(world),
  }
}

/** The reasons for a round, under the names the check gives files; those of no file at all are told as such once. */
function reasonsFor(
  round: readonly SubmissionState[],
  at: number,
  wanted: readonly SubmissionState[],
  { reasons = [] }: CheckOptions,
  nameOf: (state: SubmissionState) => string,
): readonly TypedReason[] {
  const isMeant = (state: SubmissionState, { file }: TypedReason): boolean =>
    file.normalize('NFC') === state.file || file.normalize('NFC') === nameOf(state)
  return reasons.flatMap((reason) => {
    const meant = round.filter((state) => isMeant(state, reason)).map((state) => ({ ...reason, file: nameOf(state) }))
    const isOfNone = at === 0 && !wanted.some((state) => isMeant(state, reason))
    return isOfNone ? [reason] : meant
  })
}

function checkedAct(state: SubmissionState, name: string, { ruleSet, files }: CheckResult): CheckedAct {
  const { totals, needReason, reasons } = files.find(({ file }) => file === name) as CheckedFile
  const kept = reasons
    .filter(({ findings }) => findings > 0)
    .map(({ place, code, reason }) => ({
      code,
      place: place.slice(0, LONGEST_PLACE),
      reason: reason.slice(0, LONGEST),
    }))
  return {
    ...{ kind: 'checked', submission: state.sha256, ruleSet, errors: totals.error, warnings: totals.warning },
    ...{ unexplained: needReason, notes: totals.note, reasons: kept },
  }
}
