import type { Issue } from './base/issue.ts'
import { byText } from './base/order.ts'
import { type CheckFile, type CheckOptions, checkFiles, type TypedReason } from './check-files.ts'
import type { CheckedAct } from './generated/types.ts'
import { declaredOptions } from './ledger-declared.ts'
import type { CheckedFile, CheckResult, Finding } from './model/check-result.ts'
import type { Ledger, SubmissionState } from './model/ledger.ts'
import { reportKey } from './model/ledger-keys.ts'
import { rivals, sentTwice } from './model/ledger-rules.ts'
import type { SubmissionHead } from './model/submission.ts'
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

/** How the files of a ledger are named in a check: by their own names, and by their hashes too where two bodies sent files of one name. */
function checkNames(ledger: Ledger): (state: Pick<SubmissionState, 'sha256' | 'file'>) => string {
  const counts = new Map<string, number>()
  for (const { file } of ledger.submissions) counts.set(file, (counts.get(file) ?? 0) + 1)
  return ({ sha256, file }) => ((counts.get(file) ?? 0) > 1 ? `${sha256.slice(0, 12)}/${file}` : file)
}

/** Checks files of a ledger; reports that were accepted are what they are compared with. Same counts as before are not recorded again. */
export function checkLedger(
  ledger: Ledger,
  wanted: readonly SubmissionState[],
  options: CheckOptions,
  bytesOf: BytesOf,
): LedgerCheck {
  const nameOf = checkNames(ledger)
  const fileOf = (state: SubmissionState): CheckFile => {
    const declared = declaredOptions(state.declared, options.world)
    const base = { name: nameOf(state), bytes: bytesOf(state), sha256: state.sha256, received: state.day }
    return declared.ok ? { ...base, declared: declared.value } : base
  }
  const shared: CheckOptions = {
    ...options,
    previous: [...comparedWith(ledger, wanted, fileOf), ...(options.previous ?? [])],
    reasons: reasonsFor(wanted, options.reasons ?? [], nameOf),
  }
  const result = joined(rounds(wanted).map((round) => checkFiles(round.map(fileOf), shared)))
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

function joined(results: readonly CheckResult[]): CheckResult {
  const totals = { error: 0, warning: 0, note: 0 }
  for (const each of results) {
    totals.error += each.totals.error
    totals.warning += each.totals.warning
    totals.note += each.totals.note
  }
  const placed = (finding: Finding): string => finding.issue.place?.file ?? ''
  return {
    ruleSet: results[0]?.ruleSet ?? '',
    totals,
    files: results.flatMap(({ files }) => files).sort((a, b) => byText(a.file, b.file)),
    findings: results.flatMap(({ findings }) => findings).sort((a, b) => byText(placed(a), placed(b))),
  }
}

/** Reasons may name a file as it was sent or as the check names it. */
function reasonsFor(
  wanted: readonly SubmissionState[],
  typed: readonly TypedReason[],
  nameOf: (state: SubmissionState) => string,
): readonly TypedReason[] {
  return typed.flatMap((reason) => {
    const named = wanted.filter(({ file }) => file === reason.file).map(nameOf)
    return [reason, ...named.map((file) => ({ ...reason, file }))]
  })
}

function checkedAct(state: SubmissionState, name: string, { ruleSet, files, findings }: CheckResult): CheckedAct {
  const { totals } = files.find(({ file }) => file === name) as CheckedFile
  const own = findings.filter((finding) => finding.issue.place?.file === name)
  const warnings = own.filter(({ issue }) => issue.severity === 'warning')
  const reasons = warnings.flatMap(({ issue: { code, place = {} }, reason }) =>
    reason === null
      ? []
      : [{ code, place: placeText(place).slice(0, LONGEST_PLACE), reason: reason.slice(0, LONGEST) }],
  )
  return {
    ...{ kind: 'checked', submission: state.sha256, ruleSet, errors: totals.error, warnings: totals.warning },
    ...{ unexplained: warnings.length - reasons.length + unlisted(own, warnings), notes: totals.note, reasons },
  }
}

/** Warnings of a code that are too many to be listed have no reason. */
function unlisted(own: readonly Finding[], warnings: readonly Finding[]): number {
  const codes = new Set<string>(warnings.map(({ issue }) => issue.code))
  return own.reduce(
    (sum, { issue }) =>
      issue.code === 'findings-capped' && codes.has(issue.args.finding) ? sum + issue.args.more : sum,
    0,
  )
}

function placeText({ sheet, range, row }: NonNullable<Issue['place']>): string {
  const cell = range ?? (row === undefined ? '' : String(row))
  return sheet === undefined || cell === '' ? cell : `${sheet}!${cell}`
}
