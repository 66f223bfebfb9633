import { type Issue, issue } from '../base/issue.ts'
import { by } from '../base/order.ts'
import type { CheckFile, CheckOptions } from '../check-files.ts'
import { checkLedger } from '../check-ledger.ts'
import type { LedgerAct } from '../generated/types.ts'
import type { Approvals } from '../model/approvals.ts'
import type { CheckResult } from '../model/check-result.ts'
import type { CheckWorld } from '../model/check-world.ts'
import type { Ledger, SubmissionState } from '../model/ledger.ts'
import {
  type LedgerPlan,
  planAcceptance,
  planApproval,
  planClosing,
  planReopening,
  planReturn,
  takePlan,
} from '../model/ledger-acts.ts'
import type { Occasion } from '../model/ledger-entry.ts'
import type { TypedReason } from '../model/typed-reason.ts'
import { storedFile } from '../node/current-submissions.ts'
import type { LedgerFolder, LedgerWork } from '../node/ledger-folder.ts'
import { readApprovals } from '../node/read-approvals.ts'
import { readCheckWorld } from '../node/read-check-world.ts'
import { readSubmissionFiles } from '../node/read-folder.ts'
import { readReasons } from '../node/read-reasons.ts'
import { planReceipt } from '../receive-submissions.ts'
import { checkJson } from '../report/check-json.ts'
import { badOption, type ExitCode, Stopped } from './context.ts'
import type { LedgerRequest } from './ledger-request.ts'
import { checkText } from './print-check.ts'
import { issueJson, issuesText } from './print-issues.ts'
import { entriesText, lines } from './print-ledger.ts'
import { progressLine } from './print-progress.ts'

/** `receive PATH…`: stores what came and enters each report it holds. */
export function receive(request: LedgerRequest): ExitCode {
  const { words, declared, place: folder, context } = request
  if (words.length === 0) badOption('PATH', '', 'chitieu ledger receive PATH…')
  const occasion = request.occasion()
  const world = worldOf(request)
  if (declared.mapping !== undefined && !world.mappings.has(declared.mapping)) {
    badOption('--mapping', declared.mapping, [...world.mappings.keys()].join(' | '))
  }
  const files = [...readSubmissionFiles(words)].sort(by(({ name, sha256 }) => `${name} ${sha256}`))
  if (files.length === 0) throw new Stopped([issue('no-file-found', { paths: words })], 2)
  const replaced = request.text('replaces')
  if (replaced !== undefined && files.length > 1) badOption('PATH', words.join(' '), 'FILE --replaces SHA')
  return record(request, folder, occasion, (ledger) => {
    const replaces = replaced === undefined ? null : request.submission(ledger, replaced).sha256
    const work = inTurn(ledger, occasion, files, (file: CheckFile) => {
      if (context.isWatched) context.err(progressLine(file.name))
      return planReceipt(ledger, file, { world, occasion, declared, replaces })
    })
    if (context.isWatched) context.err('\r\u001b[K')
    // Also what is known already: a stored file that was lost comes back.
    return { ...work, files: files.filter(({ sha256 }) => ledger.submission(sha256) !== null) }
  })
}

/** `check [SHA…]`: checks what is not decided, or the files named, and records the counts. */
export function check(request: LedgerRequest): ExitCode {
  const { words, folder, context } = request
  const occasion = request.occasion()
  const world = worldOf(request)
  const [previous, reasons, within] = ['previous', 'reasons', 'within'].map((name) => request.text(name))
  const options: CheckOptions = {
    world,
    ...(previous !== undefined && { previous: readSubmissionFiles([previous]) }),
    ...(reasons !== undefined && { reasons: reasonsIn(reasons) }),
    ...(within !== undefined && { within: within.split(',') }),
    ...(context.isWatched && { onProgress: (file: string) => context.err(progressLine(file)) }),
  }
  const found: { result: CheckResult | null } = { result: null }
  const exit = record(
    request,
    folder,
    occasion,
    (ledger) => {
      const wanted =
        words.length > 0
          ? words.map((word) => request.submission(ledger, word))
          : ledger.submissions.filter(({ status }) => status === 'received' || status === 'checked')
      const checked = checkLedger(ledger, wanted, options, (state) => bytesOf(folder, state, world))
      if (context.isWatched) context.err('\r\u001b[K')
      found.result = checked.result
      takePlan(ledger, { acts: checked.acts, issues: [] }, occasion)
      return { acts: checked.acts, files: [], issues: checked.issues }
    },
    () => {
      if (found.result === null) return ''
      return context.json
        ? `,\n"check":${checkJson(found.result).trimEnd()}`
        : checkText(found.result, context.language)
    },
  )
  return found.result !== null && found.result.totals.error > 0 ? 1 : exit
}

/** `accept SHA…`: accepts files that were checked; a correction takes the place of what it replaces. */
export function accept(request: LedgerRequest): ExitCode {
  const { words, folder } = request
  const occasion = request.occasion()
  const replaced = request.text('replaces')
  if (words.length === 0 || (replaced !== undefined && words.length > 1)) {
    badOption('SHA', words.join(' '), 'chitieu ledger accept SHA…')
  }
  return record(request, folder, occasion, (ledger) => {
    const replaces = replaced === undefined ? null : request.submission(ledger, replaced).sha256
    return inTurn(ledger, occasion, words, (word) => {
      return planAcceptance(ledger, request.submission(ledger, word), occasion, replaces)
    })
  })
}

/** `return SHA… --why TEXT`: gives files back with the reasons. */
export function giveBack(request: LedgerRequest): ExitCode {
  const { words, folder, reasons } = request
  if (words.length === 0) badOption('SHA', '', 'chitieu ledger return SHA… --why TEXT')
  if (reasons.length === 0) badOption('--why', '', 'TEXT')
  const occasion = request.occasion('')
  return record(request, folder, occasion, (ledger) =>
    inTurn(ledger, occasion, words, (word) => planReturn(ledger, request.submission(ledger, word), reasons, occasion)),
  )
}

/** `approve --form F --period P --role ROLE`: one step of the approval of the figures. */
export function approve(request: LedgerRequest): ExitCode {
  const occasion = request.occasion()
  const role = request.needed('role', 'ROLE')
  const approvals = approvalsOf(request)
  return record(request, request.folder, occasion, (ledger) =>
    inTurn(ledger, occasion, [request.target(ledger)], (target) =>
      planApproval(ledger, target, role, occasion, { approvals }),
    ),
  )
}

/** `close --form F --period P`: from then on the figures take no change. */
export function close(request: LedgerRequest): ExitCode {
  const occasion = request.occasion()
  const approvals = approvalsOf(request)
  return record(request, request.folder, occasion, (ledger) =>
    inTurn(ledger, occasion, [request.target(ledger)], (target) =>
      planClosing(ledger, target, occasion, { approvals }),
    ),
  )
}

/** `reopen --form F --period P --why TEXT`: lets closed figures change again. */
export function reopen(request: LedgerRequest): ExitCode {
  if (request.reasons.length === 0) badOption('--why', '', 'TEXT')
  const occasion = request.occasion()
  return record(request, request.folder, occasion, (ledger) =>
    inTurn(ledger, occasion, [request.target(ledger)], (target) => planReopening(ledger, target, occasion)),
  )
}

/** Plans one thing after another, each judged after those before it; what is refused does not stop the rest. */
function inTurn<T>(
  ledger: Ledger,
  occasion: Occasion,
  things: Iterable<T>,
  plan: (thing: T) => LedgerPlan,
): LedgerWork {
  const acts: LedgerAct[] = []
  const issues: Issue[] = []
  for (const thing of things) {
    const own = plan(thing)
    takePlan(ledger, own, occasion)
    acts.push(...own.acts)
    issues.push(...own.issues)
  }
  return { acts, files: [], issues }
}

/** Writes what the work wants and says what was written and found. */
function record(
  request: LedgerRequest,
  folder: LedgerFolder,
  occasion: Occasion,
  work: (ledger: Ledger) => LedgerWork,
  more: () => string = () => '',
): ExitCode {
  let after: Ledger | null = null
  const result = folder.record(occasion, (ledger) => {
    after = ledger
    return work(ledger)
  })
  if (!result.ok) throw new Stopped(result.issues, 2)
  const { entries, issues } = result.value
  const { context } = request
  const nameOf = issues.length > 0 ? request.nameOf : undefined
  if (context.json) {
    const findings = lines(issues.map((each) => issueJson(each, nameOf)))
    context.out(`{"recorded":${lines(entries)},\n"findings":${findings}${more()}}\n`)
  } else {
    context.out(more())
    if (after) context.out(entriesText(entries, after, context.language))
    context.err(issuesText(issues, context.language, nameOf))
  }
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0
}

function worldOf(request: LedgerRequest): CheckWorld {
  const world = readCheckWorld(request.data)
  if (!world.ok) throw new Stopped(world.issues, 2)
  return world.value
}

function reasonsIn(path: string): readonly TypedReason[] {
  const reasons = readReasons(path)
  if (!reasons.ok) throw new Stopped(reasons.issues, 2)
  return reasons.value
}

function approvalsOf(request: LedgerRequest): Approvals {
  const approvals = readApprovals(request.data)
  if (!approvals.ok) throw new Stopped(approvals.issues, 2)
  return approvals.value
}

function bytesOf(folder: LedgerFolder, state: SubmissionState, world: CheckWorld): Uint8Array {
  const file = storedFile(folder, state, world)
  if (!file.ok) throw new Stopped(file.issues, 2)
  return file.value.bytes
}
