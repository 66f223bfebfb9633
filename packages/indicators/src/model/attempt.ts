import type { IssueCode } from '../base/issue.ts'
import type { Hash } from './ledger-entry.ts'
import { unsealLine } from './ledger-entry.ts'

/** What was asked of a receiver, how it was answered: nothing in it was written by the sender but hashes. */
export interface Attempt {
  readonly at: string
  /** `null`: no account was made out. */
  readonly account: string | null
  readonly address: string
  readonly request: 'announce' | 'send' | 'ask' | 'other'
  /** Id of the package, where one was named. */
  readonly package: string | null
  /** Bytes of the body that were read. */
  readonly bytes: number
  /** SHA-256 of the body; `null` where it was not read to its end. */
  readonly sha256: string | null
  /** HTTP status; 0: the connection was dropped without an answer. */
  readonly status: number
  /** Why it was refused; `null`: it was not. */
  readonly code: IssueCode | null
}

/** The last line of a log: what the next one follows. */
export interface LogEnd {
  readonly seq: number
  readonly hash: string
}

/** An attempt as its line of the log, chained to the line before like an entry of the ledger, and the new end. */
export function attemptLine(
  attempt: Attempt,
  last: LogEnd,
  hash: Hash,
): { readonly line: string; readonly end: LogEnd } {
  const content = { seq: last.seq + 1, previous: last.hash, ...attempt }
  const seal = hash(JSON.stringify(content))
  return { line: `${JSON.stringify({ ...content, hash: seal })}\n`, end: { seq: content.seq, hash: seal } }
}

/** The end after a line; `null` when the line was altered or does not follow. */
export function endAfter(line: string, last: LogEnd, hash: Hash): LogEnd | null {
  const sealed = unsealLine(line)
  const seq = last.seq + 1
  const isNext = sealed?.content.startsWith(`{"seq":${seq},"previous":"${last.hash}",`) ?? false
  return sealed && isNext && hash(sealed.content) === sealed.hash ? { seq, hash: sealed.hash } : null
}
