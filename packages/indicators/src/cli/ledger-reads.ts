import { issue } from '../base/issue.ts'
import type { LedgerAct, LedgerEntry, LedgerReport } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import type { Ledger, SubmissionState, SubmissionStatus } from '../model/ledger.ts'
import type { Submission } from '../model/submission.ts'
import type { TransmissionState } from '../model/transmissions.ts'
import { storedFile } from '../node/current-submissions.ts'
import type { LedgerFolder, LedgerState } from '../node/ledger-folder.ts'
import { readCheckWorld } from '../node/read-check-world.ts'
import { verifyLedger } from '../node/verify-ledger.ts'
import { readSentFile, reportOf } from '../read-sent-file.ts'
import { compareEditions, type EditionDifference } from '../report/compare-editions.ts'
import { editionsJson, editionsText } from '../report/print-editions.ts'
import { badOption, type Context, type ExitCode, Stopped } from './context.ts'
import type { LedgerRequest } from './ledger-request.ts'
import { issueJson, issuesText } from './print-issues.ts'
import {
  currentKey,
  entriesText,
  lines,
  signedText,
  submissionJson,
  submissionsText,
  transmissionsText,
} from './print-ledger.ts'

const STATES: readonly SubmissionStatus[] = ['received', 'checked', 'accepted', 'returned', 'replaced']

/** `list`: files that were sent and where they stand; figures that are approved or closed. */
export function list(request: LedgerRequest): ExitCode {
  const { context } = request
  const { ledger } = stateOf(request)
  const [form, period] = [request.text('form'), request.text('period')]
  const status = request.oneOf('state', STATES)
  const isWanted = (report: LedgerReport): boolean =>
    (form === undefined || report.form === form) && (period === undefined || report.period === period)
  const found = ledger.submissions.filter(
    (each) =>
      (status === undefined || each.status === status) &&
      ((form === undefined && period === undefined) || each.reports.some(({ report }) => isWanted(report))),
  )
  if (context.json) {
    const submissions = lines(found.map((each) => submissionJson(each, currentKeys(ledger))))
    const approved = `"approved":${lines(ledger.allApprovals)},\n"closed":${lines(ledger.closings)}`
    const sent = `"transmissions":${lines(ledger.transmissions.all)}`
    context.out(`{"submissions":${submissions},\n${approved},\n${sent}}\n`)
  } else {
    const isAll = form === undefined && period === undefined && status === undefined
    const sent = isAll ? transmissionsText(ledger.transmissions.all, context.language) : ''
    context.out(submissionsText(found, context.language) + signedText(ledger, context.language) + sent)
  }
  return 0
}

/** `show SHA`: everything that was done with a file, or with a package that went out. */
export function show(request: LedgerRequest): ExitCode {
  const { context, words } = request
  const [word = '', ...more] = words
  if (word === '' || more.length > 0) badOption('SHA', words.join(' '), 'chitieu ledger show SHA')
  const { ledger, entries } = stateOf(request)
  const sent = ledger.transmissions.named(word)
  if (sent.length > 0) return showSent(sent, entries, ledger, context)
  const state = request.submission(ledger, word)
  const own = entries.filter(({ act }) => isAbout(act, state.sha256))
  if (context.json) {
    const submission = JSON.stringify(submissionJson(state, currentKeys(ledger)))
    context.out(`{"submission":${submission},\n"entries":${lines(own)}}\n`)
  } else context.out(submissionsText([state], context.language) + entriesText(own, ledger, context.language))
  return 0
}

function showSent(
  sent: readonly TransmissionState[],
  entries: readonly LedgerEntry[],
  ledger: Ledger,
  { json, out, language }: Context,
): ExitCode {
  const packages = new Set(sent.map((each) => each.package))
  const own = entries.filter(({ act }) => 'package' in act && packages.has(act.package))
  if (json) out(`{"transmissions":${lines(sent)},\n"entries":${lines(own)}}\n`)
  else out(transmissionsText(sent, language) + entriesText(own, ledger, language))
  return 0
}

/** `diff A B`: the cells that two editions or revisions of a report do not say alike. */
export function diff(request: LedgerRequest): ExitCode {
  const { context, words, folder } = request
  if (words.length !== 2) badOption('SHA', words.join(' '), 'chitieu ledger diff A B')
  const { ledger } = stateOf(request)
  const world = readCheckWorld(request.data)
  if (!world.ok) throw new Stopped(world.issues, 2)
  const [before = [], after = []] = words.map((word) =>
    submissionsIn(folder, request.submission(ledger, word), world.value),
  )
  const found = differences(before, after)
  if (context.json) context.out(`[${found.map(editionsJson).join(',\n')}]\n`)
  else for (const each of found) context.out(editionsText(each, context.language))
  return 0
}

/** `verify`: looks at every byte of the ledger and of what is stored. */
export function verify(request: LedgerRequest): ExitCode {
  const { context, folder } = request
  const { entries, files, end, issues } = verifyLedger(folder)
  const errors = issues.filter(({ severity }) => severity === 'error').length
  if (context.json) {
    context.out(`{"entries":${entries},"files":${files},"end":${JSON.stringify(end)},\n`)
    context.out(`"findings":${lines(issues.map((each) => issueJson(each)))}}\n`)
  } else {
    const words = VERIFIED[context.language]
    context.out(`${words(errors, issues.length - errors, entries, files)}${end === '' ? '' : ` · ${end}`}\n`)
    context.err(issuesText(issues, context.language))
  }
  return errors > 0 ? 1 : 0
}

const VERIFIED = {
  vi: (errors: number, warnings: number, entries: number, files: number) =>
    `${errors} lỗi, ${warnings} cảnh báo – ${entries} mục, ${files} tệp`,
  en: (errors: number, warnings: number, entries: number, files: number) =>
    `${errors} errors, ${warnings} warnings – ${entries} entries, ${files} files`,
} as const

function stateOf({ folder, context }: LedgerRequest): LedgerState {
  const state = folder.read()
  if (!state.ok) throw new Stopped(state.issues, 2)
  context.err(issuesText(state.value.issues, context.language))
  return state.value
}

function currentKeys(ledger: Ledger): ReadonlySet<string> {
  const best = ledger.current.filter(({ isBest }) => isBest)
  return new Set(best.map(({ submission, report }) => currentKey(submission, report)))
}

function isAbout(act: LedgerAct, sha256: string): boolean {
  if (!('submission' in act)) return false
  return act.submission === sha256 || (act.kind === 'replaced' && act.successor === sha256)
}

function submissionsIn(folder: LedgerFolder, state: SubmissionState, world: CheckWorld): readonly Submission[] {
  const file = storedFile(folder, state, world)
  if (!file.ok) throw new Stopped(file.issues, 2)
  return readSentFile(file.value, world).submissions
}

/** Reports of one form, period, unit and reporter side by side. */
function differences(before: readonly Submission[], after: readonly Submission[]): readonly EditionDifference[] {
  const key = ({ head }: Submission): string => {
    const { form, period, subject, reporter } = reportOf(head)
    return JSON.stringify([form, period, subject, reporter])
  }
  const old = new Map(before.map((each) => [key(each), each]))
  const found = after.flatMap((each) => {
    const own = old.get(key(each))
    return own ? [compareEditions(own, each)] : []
  })
  if (found.length > 0) return found
  const [a, b] = [before[0]?.head, after[0]?.head]
  const names = ['form', 'period', 'subject', 'reporter'] as const
  const what = names.find((name) => a?.[name] !== b?.[name]) ?? 'form'
  const args = { what: what === 'subject' ? 'unit' : what, value: a?.[what] ?? '', other: b?.[what] ?? '' }
  throw new Stopped([issue('submissions-not-comparable', args)], 1)
}
