import { describe, type Issue, issue } from '../base/issue.ts'
import type { ReceiptStatus, Transmission } from '../generated/types.ts'
import type { Hash } from './ledger-entry.ts'
import { type PackageHead, packageIdentity } from './transmission.ts'

/** A package that a receiver accepted. */
export interface Accepted extends Omit<PackageHead, 'base'> {
  readonly status: ReceiptStatus
}

/** The packages that were accepted, by id and by what they are of. */
export interface AcceptedPackages {
  readonly byId: (id: string) => Accepted | null
  /** In the order they were accepted. */
  readonly ofScope: (scope: string) => readonly Accepted[]
}

/** What is said of an announced package while nothing is decided. */
export function pendingStatus(announced: Transmission, offset: number): ReceiptStatus {
  const { package: id, externalIdentifier, bytes } = announced
  return {
    ...{ package: id, externalIdentifier, bytes, offset, outcome: 'pending', reasons: [] },
    ...{ receivedAt: null, receipt: null },
  }
}

/** The decision about a package: accepted where there is no reason against it. Its receipt is the hash of all it says. */
export function decidedStatus(
  announced: Transmission,
  issues: readonly Issue[],
  receivedAt: string,
  hash: Hash,
): ReceiptStatus {
  const reasons = issues
    .filter(({ severity }) => severity === 'error')
    .slice(0, MOST_REASONS)
    .map((each) => ({ code: each.code, words: { vi: wordsOf(each, 'vi'), en: wordsOf(each, 'en') } }))
  const outcome = reasons.length > 0 ? 'rejected' : 'accepted'
  const status: ReceiptStatus = {
    ...pendingStatus(announced, announced.bytes),
    ...{ outcome, reasons, receivedAt, receipt: null },
  }
  return { ...status, receipt: hash(JSON.stringify(status)) }
}

const FIRST_REVISION = 1
const MOST_REASONS = 100
const LONGEST_WORDS = 4000

/** Where a package lies on the machine of the receiver is not told. */
function wordsOf({ code, args }: Issue, language: 'vi' | 'en'): string {
  const isOfFile = 'file' in args && typeof args.file === 'string'
  const file = isOfFile ? { file: args.file.replace(/^.*[/\\]/s, '') } : {}
  const { message, remedy } = describe({ code, args: { ...args, ...file } }, language)
  return `${message} ${remedy}`.slice(0, LONGEST_WORDS)
}

/** Why a package may not be accepted beside those that were: one package of each revision, each naming the one before. */
export function* deliveryFaults(
  announced: Transmission,
  head: PackageHead,
  accepted: AcceptedPackages,
): Generator<Issue> {
  const { package: id, name, externalIdentifier } = announced
  const pairs = [
    ['id', id, head.id],
    ['name', name, head.name],
    ['External-Identifier', externalIdentifier, head.externalIdentifier],
  ] as const
  for (const [field, said, found] of pairs) {
    if (said !== found) yield issue('transmission-head-differs', { field, announced: said, found })
  }
  const identity = packageIdentity(head.externalIdentifier)
  if (identity === null) {
    yield issue('transmission-identifier-unfit', { file: `${name}.${id}.zip`, found: head.externalIdentifier })
    return
  }
  const latest = accepted.ofScope(identity.scope).at(-1) ?? null
  const reached = latest === null ? null : packageIdentity(latest.externalIdentifier)
  const identifier = head.externalIdentifier
  if (latest !== null && reached !== null && identity.revision <= reached.revision) {
    const same = accepted.ofScope(identity.scope).find((each) => each.externalIdentifier === identifier)
    if (same) yield issue('transmission-revision-taken', { identifier, other: same.id })
    else yield issue('transmission-revision-lower', { identifier, latest: latest.externalIdentifier })
    return
  }
  const expected = latest?.id ?? null
  const isOtherwise = head.replaces !== expected || (expected === null && identity.revision !== FIRST_REVISION)
  if (head.replaces === null && expected !== null) yield issue('transmission-replaces-none', { identifier, expected })
  else if (isOtherwise) yield issue('transmission-replaces-other', { identifier, replaces: head.replaces, expected })
}
