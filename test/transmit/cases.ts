import { chmodSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Issue } from '../../packages/indicators/src/base/issue.ts'
import type { Result } from '../../packages/indicators/src/base/result.ts'
import type {
  AnsweredAct,
  LedgerAct,
  ReceiptStatus,
  TransmittedAct,
} from '../../packages/indicators/src/generated/types.ts'
import { forbiddenBy } from '../../packages/indicators/src/model/ledger-rules.ts'
import type { RecordFault } from '../../packages/indicators/src/model/record-fault.ts'
import { BEGIN, type Course, nextStep, type Reply } from '../../packages/indicators/src/model/transmission-steps.ts'
import type { Transport } from '../../packages/indicators/src/model/transport.ts'
import { DeliveryStore } from '../../packages/indicators/src/node/delivery-store.ts'
import { readPackageHead } from '../../packages/indicators/src/node/read-package-head.ts'
import { readTransport } from '../../packages/indicators/src/node/read-transport.ts'
import { signatureFaults, signPackage } from '../../packages/indicators/src/node/run-signature.ts'
import { readSecret } from '../../packages/indicators/src/node/secret.ts'
import { type SubmitOptions, submitPackage } from '../../packages/indicators/src/node/submit-package.ts'
import { ledgerOf, occasion, sha } from '../ledger/toy-ledger.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { type ToyPackage, writeToy } from './toy-package.ts'
import { writeProfile } from './toy-profile.ts'
import { emptyFolder, emptyLedger, hasty, openReceiver, sending, type Trial } from './trial.ts'

type Codes = readonly string[]

/** Something that gives a finding, and the nearest thing to it that does not. */
export interface TransmissionCase {
  readonly fails: () => Codes | Promise<Codes>
  readonly passes: () => Codes | Promise<Codes>
}

const codesOf = (issues: readonly Issue[]): Codes => issues.map(({ code }) => code)
const codesIn = (result: Result<unknown>): Codes => (result.ok ? [] : codesOf(result.issues))

type Over = Partial<SubmitOptions> & { readonly of?: Partial<Transport> }

/** What a sender is told who sends packages one after another to one receiver: findings and the reasons of the receiver. */
const sent =
  (
    toys: readonly (ToyPackage | ((ids: readonly string[]) => ToyPackage))[],
    over: Over = {},
    receiver: Parameters<typeof openReceiver>[1] = {},
  ) =>
  async (): Promise<Codes> => {
    const trial = await openReceiver(undefined, receiver)
    const [ids, codes]: [string[], string[]] = [[], []]
    try {
      for (const toy of toys) {
        const { path, id } = writeToy(emptyFolder(), typeof toy === 'function' ? toy(ids) : toy)
        codes.push(...(await told(path, trial, over)))
        ids.push(id)
      }
    } finally {
      await trial.close()
    }
    return codes
  }

async function told(path: string, { port }: Trial, over: Over = {}): Promise<Codes> {
  const result = await submitPackage(sending(path, port, over), hasty())
  if (!result.ok) return codesOf(result.issues)
  const reasons = result.value.answer?.packet.reasons.map(({ code }) => code) ?? []
  return [...codesOf(result.value.issues), ...reasons]
}

/** Sends one package twice. */
const sentTwice = (over: () => Over) => async (): Promise<Codes> => {
  const trial = await openReceiver()
  const { path } = writeToy(emptyFolder())
  const shared = over()
  try {
    await told(path, trial, shared)
    return await told(path, trial, shared)
  } finally {
    await trial.close()
  }
}

/** Sends a package whose entries are packed otherwise after the first: the same id, another file. */
const sentChanged = (isChanged: boolean) => async (): Promise<Codes> => {
  const trial = await openReceiver()
  const [first, second] = [writeToy(emptyFolder()), emptyFolder()]
  try {
    await told(first.path, trial)
    const other = writeToy(second, isChanged ? { level: 0 } : {})
    if (other.id !== first.id) throw new Error('these are two packages')
    return await told(other.path, trial)
  } finally {
    await trial.close()
  }
}

const PACKAGE = sha('package')
const status = (over: Partial<ReceiptStatus> = {}): ReceiptStatus => ({
  ...{ package: PACKAGE, externalIdentifier: 'toy/moj/13a/2025-H1/91-2/1', bytes: 10, offset: 0, outcome: 'pending' },
  ...{ reasons: [], receivedAt: null, receipt: null },
  ...over,
})
const course = (attempts: number): Course => ({
  ...{ receiver: 'toy', key: sha('key'), package: PACKAGE, bytes: 10, pageBytes: 4, isPatient: false, after: null },
  retries: { attempts, firstWaitSeconds: 1, longestWaitSeconds: 60 },
})
const reply = (code: number, packet: ReceiptStatus | RecordFault): Reply => ({
  ...{ kind: 'answer', status: code, retryAfter: null, packet },
})
const NO_PACKET: RecordFault = { at: '', fault: 'json', expected: [] }
/** What follows from the answer to an announcement. */
const after = (answer: Reply, attempts: number) => (): Codes => {
  const { step } = nextStep(BEGIN, answer, course(attempts), 0.5)
  return step.do === 'fail' ? [step.issue.code] : []
}

const transmitted: TransmittedAct = {
  ...{ kind: 'transmitted', package: PACKAGE, receiver: 'toy', key: sha('key'), bytes: 10 },
  externalIdentifier: 'toy/moj/13a/2025-H1/91-2/1',
}
const answered = (outcome: AnsweredAct['outcome']): AnsweredAct => ({
  ...{ kind: 'answered', package: PACKAGE, receiver: 'toy', outcome, reasons: [], receiptHash: sha(outcome) },
  receipt: outcome === 'pending' ? null : sha(outcome),
})
/** What forbids an act after others. */
const next =
  (act: LedgerAct, ...before: readonly LedgerAct[]) =>
  (): Codes =>
    codesOf(forbiddenBy(ledgerOf(...before), { ...occasion(), act }, { approvals: null }))

const secretFile = (text: string, mode: number): string => {
  const file = join(emptyFolder(), 'secret')
  writeFileSync(file, text)
  chmodSync(file, mode)
  return file
}
const secret =
  (file: string | undefined, value = 'mật') =>
  (): Codes =>
    codesIn(readSecret({ file, name: 'TOY_SECRET', environment: { TOY_SECRET: value } }))

const script = (text: string): { words: [string, ...string[]]; environment: NodeJS.ProcessEnv } => ({
  ...{ words: [process.execPath, '-e', text, '{}', '{signature}'], environment: process.env },
})
const signing = (text: string) => async (): Promise<Codes> =>
  codesIn(await signPackage(script(text), writeToy(emptyFolder()).path))
const verifying = (text: string) => async (): Promise<Codes> => {
  const { path, id } = writeToy(emptyFolder())
  return codesOf(await signatureFaults(script(text), { path, id, signature: `${path}.p7s` }))
}

const profiles = (name: string): string => {
  const data = emptyFolder()
  writeProfile(data, name)
  return data
}

const journal = (text: string) => (): Codes => {
  const store = emptyFolder()
  writeFileSync(join(store, 'journal.ndjson'), text)
  const opened = new DeliveryStore(store)
  const codes = codesIn(opened.open())
  opened.close()
  return codes
}

/** A port that is taken while the command tries to listen there: one of this very process. */
const receiving = (isTaken: boolean) => async (): Promise<Codes> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const held = server.address()
  const port = isTaken && held !== null && typeof held === 'object' ? held.port : 0
  const { out } = runChitieu('receive', '--port', String(port), '--store', emptyFolder(), '--idle', '0', '--json')
  await new Promise((resolve) => server.close(resolve))
  return [...out.matchAll(/"code":"([a-z-]+)"/g)].map(([, code]) => code ?? '')
}

const slow = (milliseconds: number) => ({
  ...{ answerWithin: 1, of: {} },
  verify: async (): Promise<readonly Issue[]> => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    return []
  },
})
const required = { of: { signature: 'required' } } as const
const refusing = { verify: async () => codesToIssues } as const
const codesToIssues: readonly Issue[] = [{ code: 'signature-wrong', severity: 'error', args: { package: PACKAGE } }]

/** Every code of a transmission. */
export const transmissionCases: Readonly<Record<string, TransmissionCase>> = {
  'secret-file-open': { fails: secret(secretFile('bi-mat', 0o640)), passes: secret(secretFile('bi-mat', 0o600)) },
  'secret-missing': { fails: secret(undefined, ''), passes: secret(undefined, 'bi-mat') },
  'secret-unfit': { fails: secret(secretFile('bi mat', 0o600)), passes: secret(secretFile('bi-mat\n', 0o400)) },
  'signature-command-failed': {
    fails: signing('process.exit(1)'),
    passes: signing('process.stdout.write("x")'),
  },
  'signature-missing': { fails: sent([{}], required), passes: sent([{}]) },
  'signature-wrong': { fails: verifying('process.exit(4)'), passes: verifying('process.exit(0)') },
  'transmission-accepted': { fails: sent([{}]), passes: sent([{}], {}, refusing) },
  'transmission-accepted-before': {
    fails: sentTwice(() => ({ ledger: emptyLedger() })),
    passes: sentTwice(() => ({})),
  },
  'transmission-address-insecure': {
    fails: sent([{}], { of: { address: 'http://nhan.example' } }),
    passes: sent([{}]),
  },
  'transmission-address-missing': { fails: sent([{}], { of: { address: null } }), passes: sent([{}]) },
  'transmission-answer-other': {
    fails: after(reply(200, status({ package: sha('other') })), 3),
    passes: after(reply(200, status()), 3),
  },
  'transmission-answer-unreadable': { fails: after(reply(200, NO_PACKET), 1), passes: after(reply(200, NO_PACKET), 2) },
  'transmission-base-missing': {
    fails: sent([{}, ([first]) => ({ revision: 2, replaces: first ?? null, base: sha('what was never sent') })]),
    passes: sent([{}, ([first = '']) => ({ revision: 2, replaces: first, base: first })]),
  },
  'transmission-for-another': { fails: sent([{ receiver: 'other' }]), passes: sent([{ receiver: 'all' }]) },
  'transmission-head-differs': {
    fails: announcedAs('toy/moj/13a/2025-H1/92-2/1'),
    passes: announcedAs('toy/moj/13a/2025-H1/91-2/1'),
  },
  'transmission-identifier-unfit': {
    fails: () => codesIn(readPackageHead(writeToy(emptyFolder(), { identifier: 'toy/moj/13a/2025-H1/91-2/0' }).path)),
    passes: () => codesIn(readPackageHead(writeToy(emptyFolder()).path)),
  },
  'transmission-journal-unreadable': { fails: journal('{"announced":1}\n'), passes: journal('{"announced":1}') },
  'transmission-key-reused': { fails: sentChanged(true), passes: sentChanged(false) },
  'transmission-package-unnamed': {
    fails: () => codesIn(readPackageHead(join(emptyFolder(), 'toy.zip'))),
    passes: () => codesIn(readPackageHead(writeToy(emptyFolder()).path)),
  },
  'transmission-pending': { fails: sent([{}], {}, slow(150)), passes: sent([{}], { isPatient: true }, slow(50)) },
  'transmission-port-unusable': { fails: receiving(true), passes: receiving(false) },
  'transmission-profile-missing': {
    fails: () => codesIn(readTransport(profiles('other'), 'toy')),
    passes: () => codesIn(readTransport(profiles('toy'), 'toy')),
  },
  'transmission-refused': { fails: after(reply(401, NO_PACKET), 3), passes: after(reply(503, NO_PACKET), 3) },
  'transmission-rejected': { fails: sent([{}], {}, refusing), passes: sent([{}]) },
  'transmission-repeated': {
    fails: next(transmitted, transmitted, answered('accepted')),
    passes: next(transmitted, transmitted, answered('rejected')),
  },
  'transmission-replaces-none': {
    fails: sent([{}, { revision: 2 }]),
    passes: sent([{}, ([first]) => ({ revision: 2, replaces: first ?? null })]),
  },
  'transmission-replaces-other': {
    fails: sent([{}, { revision: 2, replaces: sha('what was never sent') }]),
    passes: sent([{}, ([first]) => ({ revision: 2, replaces: first ?? null })]),
  },
  'transmission-revision-lower': {
    fails: sent([{}, ([first]) => ({ revision: 3, replaces: first ?? null }), { revision: 2, text: 'c\n' }]),
    passes: sent([{}, ([first]) => ({ revision: 3, replaces: first ?? null })]),
  },
  'transmission-revision-taken': {
    fails: sent([{}, { text: 'c,d\n3,4\n' }]),
    passes: sent([{}, { unit: '92-2', text: 'c,d\n3,4\n' }]),
  },
  'transmission-settled': {
    fails: next(answered('rejected'), transmitted, answered('accepted')),
    passes: next(answered('accepted'), transmitted, answered('pending')),
  },
  'transmission-too-large': { fails: sent([{}], { of: { maxBytes: 100 } }), passes: sent([{}]) },
  'transmission-unreachable': {
    fails: after({ kind: 'fault', fault: 'timeout' }, 1),
    passes: after({ kind: 'fault', fault: 'timeout' }, 2),
  },
  'transmission-unrecorded': { fails: next(answered('accepted')), passes: next(answered('accepted'), transmitted) },
}

/** Announces a package under an identifier and gives the reasons of the decision. */
function announcedAs(externalIdentifier: string) {
  return (): Codes => {
    const store = new DeliveryStore(emptyFolder())
    if (!store.open().ok) throw new Error('the store is not to be opened')
    const { id, path } = writeToy(emptyFolder())
    const head = readPackageHead(path)
    if (!head.ok) throw new Error('the package has no head')
    store.announce({
      ...{ key: sha('key'), package: id, name: 'toy', externalIdentifier, bytes: 10, sha256: sha('bytes') },
      ...{ signature: null, after: null },
    })
    const decided = store.decide(id, head.value, [], '2025-07-03T08:15:00+07:00')
    store.close()
    return decided?.reasons.map(({ code }) => code) ?? []
  }
}
