import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '../../packages/indicators/src/base/issue.ts'
import type { Account, ReceiverLimits } from '../../packages/indicators/src/generated/types.ts'
import { contentFaults, handInFault, standingFault } from '../../packages/indicators/src/model/authorise.ts'
import { ATTEMPTS, AttemptLog } from '../../packages/indicators/src/node/attempt-log.ts'
import { readAccounts } from '../../packages/indicators/src/node/read-accounts.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import type { TransmissionCase } from './cases.ts'
import { ask, say } from './http-by-hand.ts'
import { account, gateOf, rearranged, tokenOf } from './rearranged.ts'
import { emptyFolder, LIMITS, openReceiver } from './trial.ts'

type Codes = readonly string[]

const DAY = '2025-07-01'
const codesOf = (...issues: readonly (Issue | null)[]): Codes => issues.flatMap((each) => each?.code ?? [])

/** What a receiver said against requests that came one after another. */
const refusals =
  (requests: (port: number) => Promise<unknown>, over: Partial<ReceiverLimits> = {}) =>
  async (): Promise<Codes> => {
    const codes: string[] = []
    const trial = await openReceiver(undefined, {
      ...{ limits: { ...LIMITS, ...over }, gate: gateOf([account('t-1')], over) },
      ...{ moment: () => `${DAY}T08:15:00+07:00`, onRefusal: ({ code }: Issue) => void codes.push(code) },
    })
    await requests(trial.port)
    await trial.close()
    return codes
  }
const asking =
  (token: string, body = '') =>
  (port: number) =>
    ask(port, { method: 'POST', path: '/packages', token, body })
const twice = (port: number) => asking(tokenOf('t-1'))(port).then(() => asking(tokenOf('t-1'))(port))
const saying = (text: string) => (port: number) => say(port, text)

const accountsFile = (accounts: readonly Account[], mode: number): string => {
  const file = join(emptyFolder(), 'accounts.json')
  writeFileSync(file, JSON.stringify({ accounts }))
  chmodSync(file, mode)
  return file
}
const reading = (mode: number) => (): Codes => {
  const read = readAccounts(accountsFile([account('t-1')], mode), rearranged)
  return codesOf(...(read.ok ? read.value.issues : read.issues))
}

/** A log of one line, as it was written or altered. */
const log = (isAltered: boolean) => (): Codes => {
  const folder = emptyFolder()
  const attempt = { at: `${DAY}T08:15:00+07:00`, account: null, address: '127.0.0.1', request: 'other' } as const
  new AttemptLog(folder).add({ ...attempt, package: null, bytes: 0, sha256: null, status: 401, code: null })
  if (isAltered) writeFileSync(join(folder, ATTEMPTS), '{}\n')
  const opened = new AttemptLog(folder).open()
  return opened.ok ? [] : codesOf(...opened.issues)
}

/** What the command says when it begins; it ends at once. */
const receiving =
  (...args: Codes) =>
  (): Codes => {
    const { err } = runChitieu('receive', '--port', '0', '--store', emptyFolder(), '--idle', '0', ...args)
    return [...err.matchAll(/\b(?:receiver|accounts)-[a-z-]+/g)].map(([code]) => code)
  }
const guarded = (): Codes => ['--accounts', accountsFile([], 0o600)]

/** Every code of accounts, of what they may do, and of requests that go too far. */
export const accountCases: Readonly<Record<string, TransmissionCase>> = {
  'account-not-valid': {
    fails: () => codesOf(standingFault(account('t-1', { validTo: DAY }), rearranged, DAY)),
    passes: () => codesOf(standingFault(account('t-1', { validFrom: DAY }), rearranged, DAY)),
  },
  'account-role-unfit': {
    fails: () => codesOf(handInFault(account(null), 't-1', rearranged, DAY)),
    passes: () => codesOf(handInFault(account('t-1'), 't-1', rearranged, DAY)),
  },
  'account-token-unknown': { fails: refusals(asking('x')), passes: refusals(asking(tokenOf('t-1'))) },
  'account-unit-ended': {
    fails: () => codesOf(standingFault(account('a-1'), rearranged, DAY)),
    passes: () => codesOf(standingFault(account('a-1'), rearranged, '2025-06-30')),
  },
  'account-unit-foreign': {
    fails: () => codesOf(...contentFaults('a-2', ['t-1'], rearranged, DAY)),
    passes: () => codesOf(...contentFaults('P-2', ['t-1'], rearranged, DAY)),
  },
  'account-unit-shared': {
    fails: () => codesOf(handInFault(account('t-1'), 's-1', rearranged, DAY)),
    passes: () => codesOf(handInFault(account('P-2'), 's-1', rearranged, DAY)),
  },
  'accounts-file-open': { fails: reading(0o640), passes: reading(0o600) },
  'attempt-log-broken': { fails: log(true), passes: log(false) },
  'receiver-host-unguarded': { fails: receiving('--host', '0.0.0.0'), passes: receiving('--host', '127.0.0.1') },
  'receiver-plain': {
    fails: () => receiving('--host', '0.0.0.0', ...guarded())(),
    passes: () => receiving('--host', '127.0.0.1', ...guarded())(),
  },
  'receiver-unguarded': { fails: receiving(), passes: () => receiving(...guarded())() },
  'request-crowded': {
    fails: refusals(
      async (port) => {
        let first: Promise<unknown> = Promise.resolve()
        await new Promise<void>((resolve) => {
          first = say(port, 'GET / HTTP/1.1\r\n', resolve)
        })
        await say(port, '')
        await first
      },
      { connections: 1, headerSeconds: 0.2, requestSeconds: 0.2 },
    ),
    passes: refusals(asking(tokenOf('t-1')), { connections: 1 }),
  },
  'request-malformed': { fails: refusals(saying('x\r\n\r\n')), passes: refusals(asking(tokenOf('t-1'))) },
  'request-slow': {
    fails: refusals(saying('GET / HTTP/1.1\r\n'), { headerSeconds: 0.2, requestSeconds: 0.2 }),
    passes: refusals(asking(tokenOf('t-1')), { headerSeconds: 5, requestSeconds: 5 }),
  },
  'request-too-fast': {
    fails: refusals(twice, { accountPace: { perMinute: 1, burst: 1 } }),
    passes: refusals(twice, { accountPace: { perMinute: 1, burst: 2 } }),
  },
  'request-too-large': {
    fails: refusals(asking(tokenOf('t-1'), 'x'.repeat(1025)), { announcementBytes: 1024 }),
    passes: refusals(asking(tokenOf('t-1'), 'x'.repeat(1024)), { announcementBytes: 1024 }),
  },
}
