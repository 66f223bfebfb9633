import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Issue, issue, type Language } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { LedgerAct, LedgerEntry } from '../generated/types.ts'
import type { Ledger } from '../model/ledger.ts'
import type { Occasion } from '../model/ledger-entry.ts'
import { type PackageToSend, packageIdentity, signatureFile, transmissionKey } from '../model/transmission.ts'
import { type TransmissionFacts, transmissionActs, transmissionFinding } from '../model/transmission-acts.ts'
import type { Transport } from '../model/transport.ts'
import { type TransportAddress, transportAddress } from '../model/transport-address.ts'
import { measureFile } from './hash-file.ts'
import type { LedgerFolder } from './ledger-folder.ts'
import { readPackageHead } from './read-package-head.ts'
import { type SignatureCommand, signPackage } from './run-signature.ts'
import { sha256 } from './sha256.ts'
import { type Answer, type Rim, transmit } from './transmit.ts'
import { writeWhole } from './write-file.ts'

/** What is to be sent where, by whom, and how. */
export interface SubmitOptions {
  readonly path: string
  readonly receiver: string
  readonly transport: Transport
  readonly secret: string | null
  readonly sign: SignatureCommand | null
  /** `null`: nothing is recorded. */
  readonly ledger: LedgerFolder | null
  /** Who sends; asked for when the answer is there. */
  readonly occasion: () => Occasion
  readonly language: Language
  /** Whether to wait until the receiver has decided. */
  readonly isPatient: boolean
  readonly pageBytes?: number
  /** Certificates trusted beside those of the machine. */
  readonly ca?: string
}

/** What the receiver said, what was recorded of it, and the finding that says so. */
export interface Submitted {
  readonly answer: Answer | null
  readonly entries: readonly LedgerEntry[]
  readonly issues: readonly Issue[]
}

const PAGE = 8 << 20

/** Sends a package once: one that the ledger knows to be accepted is not sent, one that the receiver has is only asked about. */
export async function submitPackage(options: SubmitOptions, rim: Rim): Promise<Result<Submitted>> {
  const { receiver, transport, ledger } = options
  const sent = packageToSend(options)
  if (!sent.ok) return sent
  const id = sent.value.id
  const state = ledger?.isBegun ? ledger.read() : null
  if (state && !state.ok) return state
  const known = state?.value.ledger.transmissions.of(id, receiver)?.answer ?? null
  if (known?.outcome === 'accepted') {
    const args = { package: id, receiver, receipt: known.receipt, at: known.since.at }
    return ok({ answer: null, entries: [], issues: [issue('transmission-accepted-before', args)] })
  }
  const address = addressOf(options)
  if ('code' in address) return failed(address)
  // A signature that was refused is not sent again where a new one can be made.
  const isRefused = known?.reasons.some(({ code }) => code === 'signature-wrong') ?? false
  const signature = await signatureOf(options, id, isRefused)
  if (!signature.ok) return signature
  const key = transmissionKey(receiver, id, sha256)
  const course = {
    ...{ receiver, key, package: id, bytes: sent.value.bytes, retries: transport.retries },
    ...{ pageBytes: options.pageBytes ?? PAGE, isPatient: options.isPatient },
    after: known?.outcome === 'rejected' ? known.receipt : null,
  }
  const { path } = options
  const line = { address, timeouts: transport.timeouts, secret: options.secret, ca: options.ca }
  const answer = await transmit({ path, sent: sent.value, signature: signature.value, transport, course }, line, rim)
  return answer.ok ? recorded(options, sent.value, key, answer.value) : answer
}

function packageToSend({ path, receiver, transport }: SubmitOptions): Result<PackageToSend> {
  const head = readPackageHead(path)
  if (!head.ok) return head
  const file = basename(path)
  const found = packageIdentity(head.value.externalIdentifier)?.receiver ?? ''
  if (found !== receiver && found !== 'all') {
    return failed(issue('transmission-for-another', { file, found, receiver }, { file }))
  }
  const { size: bytes, sha256: hash } = measureFile(path)
  if (bytes > transport.maxBytes) {
    return failed(issue('transmission-too-large', { receiver, bytes, allowed: transport.maxBytes }, { file }))
  }
  return ok({ ...head.value, bytes, sha256: hash })
}

function addressOf({ transport, receiver }: SubmitOptions): TransportAddress | Issue {
  if (transport.address === null) return issue('transmission-address-missing', { receiver })
  return transportAddress(transport.address)
}

/** The signature that stands beside the package, else a new one, which is kept there: a package is signed once. */
async function signatureOf(
  { path, transport, sign }: SubmitOptions,
  id: string,
  isRefused: boolean,
): Promise<Result<Uint8Array | null>> {
  if (transport.signature === 'none') return ok(null)
  const beside = signatureFile(path)
  if (existsSync(beside) && !(isRefused && sign !== null)) return ok(readFileSync(beside))
  if (sign === null) {
    return transport.signature === 'required' ? failed(issue('signature-missing', { package: id })) : ok(null)
  }
  const signed = await signPackage(sign, path)
  if (signed.ok) writeWhole(beside, signed.value)
  return signed
}

function recorded(
  { ledger, occasion, receiver, language }: SubmitOptions,
  { id, bytes, externalIdentifier }: PackageToSend,
  key: string,
  answer: Answer,
): Result<Submitted> {
  const { packet } = answer
  const reasons = packet.reasons.map(({ code, words }) => ({ code, message: words[language] }))
  const told = transmissionFinding({ ...packet, reasons }, receiver, packet.receivedAt)
  if (ledger === null) return ok({ answer, entries: [], issues: [told] })
  const facts: TransmissionFacts = {
    sent: { package: id, receiver, key, bytes, externalIdentifier },
    ...{ packet, receiptHash: sha256(answer.bytes), language },
  }
  const writing = ledger.record(occasion(), (state) => work(state, facts, answer))
  if (!writing.ok) return writing
  return ok({ answer, entries: writing.value.entries, issues: [...writing.value.issues, told] })
}

/** The acts that are missing, with the packet that they tell of. */
function work(
  ledger: Ledger,
  facts: TransmissionFacts,
  { bytes }: Answer,
): { readonly acts: readonly LedgerAct[]; readonly files: readonly StoredFile[]; readonly issues: readonly Issue[] } {
  const acts = transmissionActs(ledger, facts)
  const isTold = acts.some(({ kind }) => kind === 'answered')
  return { acts, files: isTold ? [{ sha256: facts.receiptHash, bytes }] : [], issues: [] }
}

interface StoredFile {
  readonly sha256: string
  readonly bytes: Uint8Array
}
