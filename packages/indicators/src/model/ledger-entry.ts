import type { LedgerAct, LedgerEntry } from '../generated/types.ts'

/** SHA-256 of a text as UTF-8 or of bytes, hexadecimal: handed in, the core brings none. */
export type Hash = (content: string | Uint8Array) => string

/** Who did something, when and why; the moment is handed in, `2025-07-03T08:15:00+07:00`. */
export interface Occasion {
  readonly by: string
  readonly at: string
  readonly why: string
}

/** The last entry of a chain: what the next one follows. */
export type ChainEnd = Pick<LedgerEntry, 'seq' | 'hash'>

/** Where a chain begins. */
export const CHAIN_START: ChainEnd = { seq: 0, hash: '0'.repeat(64) }

const SEALED = /^(\{.*),"hash":"([0-9a-f]{64})"\}$/

/** The entries of one writing, chained to the last entry that is there. */
export function chainEntries(
  acts: readonly LedgerAct[],
  { by, at, why }: Occasion,
  last: ChainEnd,
  hash: Hash,
): readonly LedgerEntry[] {
  let end = last
  return acts.map((act, index) => {
    const remaining = acts.length - 1 - index
    const content = { seq: end.seq + 1, previous: end.hash, remaining, at, by, why, act }
    const entry: LedgerEntry = { ...content, hash: hash(JSON.stringify(content)) }
    end = entry
    return entry
  })
}

/** An entry as its line of the ledger. */
export function ledgerLine(entry: LedgerEntry): string {
  return `${JSON.stringify(entry)}\n`
}

/** A line taken apart into the content that its hash is of, and the hash it states; `null` when it is no such line. */
export function unsealLine(line: string): { readonly content: string; readonly hash: string } | null {
  const [, content, hash] = SEALED.exec(line) ?? []
  return content === undefined || hash === undefined ? null : { content: `${content}}`, hash }
}
