import { mkdtempSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Issue, IssueCode } from '../../packages/indicators/src/base/issue.ts'
import type { ApprovalChain, LedgerAct } from '../../packages/indicators/src/generated/types.ts'
import {
  findSubmission,
  planAcceptance,
  planApproval,
  planClosing,
  planReopening,
  planReturn,
} from '../../packages/indicators/src/model/ledger-acts.ts'
import { CHAIN_START, chainEntries, ledgerLine } from '../../packages/indicators/src/model/ledger-entry.ts'
import { readLedger } from '../../packages/indicators/src/model/read-ledger.ts'
import type { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { objectPath } from '../../packages/indicators/src/node/object-store.ts'
import { sha256 } from '../../packages/indicators/src/node/sha256.ts'
import { verifyLedger } from '../../packages/indicators/src/node/verify-ledger.ts'
import { planReceipt } from '../../packages/indicators/src/receive-submissions.ts'
import { textFile } from '../checks/filled-form.ts'
import { world } from '../checks/toy-world.ts'
import type { FindingCase } from '../findings/other-cases.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { smallData } from '../support/small-data.ts'
import {
  accepted,
  approved,
  checked,
  closed,
  emptyFolder,
  filesOf,
  ledgerOf,
  occasion,
  received,
  reopened,
  replaced,
  returned,
  sha,
  target,
} from './toy-ledger.ts'

type Found = readonly Issue[]
type Pair = Readonly<Record<'fails' | 'passes', () => Found>>

const chain: ApprovalChain = {
  ...{
    code: 'two',
    names: { vi: 'Hai', en: 'Two' },
    forms: ['toy'],
    ownComposition: true,
    sources: ['x'],
    unknown: [],
  },
  steps: ['preparer', 'head'].map((role) => ({ role, names: { vi: role, en: role } })),
}
const approvals = new Map([['toy', chain]])

const accept =
  (acts: readonly LedgerAct[], why = '', replaces: string | null = null) =>
  (): Found => {
    const ledger = ledgerOf(...acts)
    const state = ledger.submission(sha('a'))
    return state ? planAcceptance(ledger, state, occasion(why), replaces === null ? null : sha(replaces)).issues : []
  }
const giveBack = (acts: readonly LedgerAct[]) => (): Found => {
  const ledger = ledgerOf(...acts)
  const state = ledger.submission(sha('a'))
  return state ? planReturn(ledger, state, ['sai'], occasion()).issues : []
}
const approve =
  (role: string, acts: readonly LedgerAct[], form = 'toy') =>
  (): Found =>
    planApproval(ledgerOf(...acts), target({ form }), role, occasion(), { approvals }).issues
const close = (acts: readonly LedgerAct[]) => (): Found =>
  planClosing(ledgerOf(...acts), target(), occasion(), { approvals }).issues
const reopen = (acts: readonly LedgerAct[], why: string) => (): Found =>
  planReopening(ledgerOf(...acts), target(), occasion(why)).issues

const table = textFile('t.csv', 'unit,administrative-files-received\n30280,1\n')
const DECLARED = { period: '2025-Q1', listDate: '2025-03-31' }
const receive =
  (acts: readonly LedgerAct[], period = DECLARED.period) =>
  (): Found => {
    const declared = { ...DECLARED, period }
    return planReceipt(ledgerOf(...acts), table, { world, occasion: occasion(), declared, replaces: null }).issues
  }
const tableCame = { ...received('t', { form: 'table' }), submission: table.sha256, declared: DECLARED }
const tableReturned: LedgerAct = { kind: 'returned', submission: table.sha256, reasons: ['sai'] }
const replacing = (sha256: string) => (): Found => {
  const ledger = ledgerOf(received('a', { form: 'table' }))
  return planReceipt(ledger, table, { world, occasion: occasion(), declared: DECLARED, replaces: sha256 }).issues
}

/** Lines of a ledger of two entries, changed or not. */
const reading = (change: (lines: readonly string[]) => string) => (): Found => {
  const first = chainEntries([received('a')], occasion(), CHAIN_START, sha256)
  const entries = [...first, ...chainEntries([checked('a')], occasion(), first[0] ?? CHAIN_START, sha256)]
  return readLedger(new TextEncoder().encode(change(entries.map(ledgerLine))), sha256).issues
}
const asWritten = reading((lines) => lines.join(''))

/** A ledger in a folder that holds one file, then spoilt or not. */
const stored =
  (acts: readonly LedgerAct[], spoil: (folder: LedgerFolder) => void = () => undefined) =>
  (): Found => {
    const folder = emptyFolder()
    folder.record(occasion('vì'), () => ({ acts, files: filesOf('a'), issues: [] }))
    spoil(folder)
    return verifyLedger(folder).issues
  }
const put = (path: string, text: string) => (folder: LedgerFolder) => writeFileSync(join(folder.path, path), text)
const nobody = 2 ** 22 + 1
const locked = (text: string) => (): Found => {
  const folder = emptyFolder()
  folder.record(occasion(), () => ({ acts: [received('a')], files: filesOf('a'), issues: [] }))
  if (text !== '') put('ledger.lock', text)(folder)
  const result = folder.record(occasion(), () => ({ acts: [], files: [], issues: [] }))
  return result.ok ? result.value.issues : result.issues
}

/** What `diff` tells of two tables that came for a year: of the same, or of the one before. */
const compared = (year: string) => (): Found => {
  const data = smallData()
  const folder = mkdtempSync(join(tmpdir(), 'chitieu-compared-'))
  const ledger = ['--ledger', join(folder, 'ledger'), '--data', data]
  const shas = [
    ['2019', '7'],
    [year, '8'],
  ].map(([period, value]) => {
    const text = `unit,period,listDate,land-area\nA,${period},${period}-12-31,${value}\n`
    const path = join(folder, `${value}.csv`)
    writeFileSync(path, text)
    runChitieu('ledger', 'receive', path, ...ledger, '--by', 'An', '--at', '2026-01-05T08:00:00+07:00')
    return sha(text)
  })
  const { out } = runChitieu('ledger', 'diff', ...shas, ...ledger, '--json')
  return JSON.parse(out).filter((each: { readonly code?: string }) => each.code !== undefined)
}

const clean = [received('a'), checked('a')]
const pairs: Readonly<Partial<Record<IssueCode, Pair>>> = {
  'act-recorded': { fails: accept([...clean, accepted('a')]), passes: accept(clean) },
  'approval-missing': { fails: close([approved('preparer')]), passes: close([approved('preparer'), approved('head')]) },
  'approval-out-of-order': { fails: approve('head', []), passes: approve('head', [approved('preparer')]) },
  'approval-role-unknown': { fails: approve('minister', []), passes: approve('preparer', []) },
  'approval-undefined': { fails: approve('head', [], 'other'), passes: approve('preparer', []) },
  'figures-closed': { fails: accept([...clean, closed()]), passes: accept([...clean, closed(), reopened()]) },
  'figures-not-closed': { fails: reopen([], 'vì'), passes: reopen([closed()], 'vì') },
  'reopening-unexplained': { fails: reopen([closed()], ''), passes: reopen([closed()], 'vì') },
  'ledger-chain-broken': { fails: reading(([, second]) => second ?? ''), passes: asWritten },
  'ledger-hash-differs': {
    fails: reading(([first = '', second = '']) => first.replace('a.csv', 'b.csv') + second),
    passes: asWritten,
  },
  'ledger-line-unreadable': { fails: reading((lines) => lines.join('').replace('{', '[')), passes: asWritten },
  'ledger-tail-cut': { fails: reading((lines) => lines.join('').slice(0, -1)), passes: asWritten },
  'ledger-entry-forbidden': {
    fails: stored([received('a'), accepted('a')]),
    passes: stored([...clean, accepted('a')]),
  },
  'ledger-object-damaged': {
    fails: stored(clean, put(objectPath(sha('a')), 'b')),
    passes: stored(clean, put(objectPath(sha('a')), 'a')),
  },
  'ledger-object-missing': { fails: stored([received('b')]), passes: stored([received('a')]) },
  'ledger-object-unlisted': { fails: stored(clean, put('objects/x', '')), passes: stored(clean) },
  'folder-locked': { fails: locked(`1 elsewhere.example 1\n`), passes: locked('') },
  'lock-stale': { fails: locked(`${nobody} ${hostname()} 1\n`), passes: locked('') },
  'ledger-missing': {
    fails: () => {
      const state = emptyFolder().read()
      return state.ok ? [] : state.issues
    },
    passes: () => {
      const folder = emptyFolder()
      folder.record(occasion(), () => ({ acts: clean, files: [], issues: [] }))
      const state = folder.read()
      return state.ok ? [] : state.issues
    },
  },
  'replaced-stands-again': {
    fails: giveBack([received('b'), ...clean, replaced('b', 'a'), accepted('a')]),
    passes: giveBack([received('b'), ...clean]),
  },
  'replacement-unknown': { fails: replacing(sha('b')), passes: replacing(sha('a')) },
  'returned-needs-reason': {
    fails: accept([...clean, returned('a')]),
    passes: accept([...clean, returned('a')], 'vẫn đúng'),
  },
  'returned-sent-again': {
    fails: receive([tableCame, tableReturned]),
    passes: receive([]),
  },
  'submission-declared-otherwise': { fails: receive([tableCame], '2025-Q2'), passes: receive([tableCame]) },
  'submission-has-errors': { fails: accept([received('a'), checked('a', { errors: 2 })]), passes: accept(clean) },
  'submission-known': { fails: receive([tableCame]), passes: receive([]) },
  'submission-not-checked': { fails: accept([received('a')]), passes: accept(clean) },
  'submission-replaced': {
    fails: accept([...clean, received('b'), replaced('a', 'b')]),
    passes: accept([...clean, received('b'), replaced('b', 'a')]),
  },
  'submission-unknown': {
    fails: () => [findSubmission(ledgerOf(received('a')), 'ffffffff')].filter((each) => 'code' in each),
    passes: () => [findSubmission(ledgerOf(received('a')), sha('a').slice(0, 9))].filter((each) => 'code' in each),
  },
  'submissions-not-comparable': { fails: compared('2018'), passes: compared('2019') },
  'warnings-unexplained': {
    fails: accept([received('a'), checked('a', { warnings: 2, unexplained: 1 })]),
    passes: accept([received('a'), checked('a', { warnings: 2, unexplained: 1 })], 'đã xác minh'),
  },
}

const codes = (found: () => Found) => (): readonly string[] => found().map(({ code }) => code)

/** Cases of what is found in a ledger, and of what it refuses. */
export const ledgerCases: Readonly<Partial<Record<IssueCode, FindingCase>>> = Object.fromEntries(
  Object.entries(pairs).map(([code, { fails, passes }]) => [code, { fails: codes(fails), passes: codes(passes) }]),
)
