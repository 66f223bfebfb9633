import { type Issue, issue } from '../base/issue.ts'
import type { LedgerEntry } from '../generated/types.ts'
import { validateLedgerEntry } from '../generated/validators.js'
import { CHAIN_START, type Hash, unsealLine } from './ledger-entry.ts'
import { type RecordFault, recordFault } from './record-fault.ts'

/** The file that the entries of a ledger stand in, one a line. */
export const LEDGER_FILE = 'ledger.ndjson'

const LINE_END = 10
/** A fault of a line as a whole. */
const WHOLE = { at: '', expected: [] }

/** What the bytes of a ledger hold. */
export interface LedgerReading {
  /** Entries of whole writings. */
  readonly entries: readonly LedgerEntry[]
  /** An error: the ledger cannot be relied on. A warning: its last writing was stopped half-way. */
  readonly issues: readonly Issue[]
  /** Bytes up to the end of the last whole writing. */
  readonly end: number
}

/** Reads a ledger: what was changed after it was written is an error, what was not written to its end does not count. */
export function readLedger(bytes: Uint8Array, hash: Hash): LedgerReading {
  const issues: Issue[] = []
  const read: { readonly entry: LedgerEntry; readonly end: number }[] = []
  let start = 0
  for (let row = 1; ; row += 1) {
    const end = bytes.indexOf(LINE_END, start)
    if (end < 0) break
    const entry = readLine(bytes.subarray(start, end), row, hash)
    if ('seq' in entry) read.push({ entry, end: end + 1 })
    else issues.push(entry)
    start = end + 1
  }
  const rows = read.length + issues.length
  const tail = bytes.subarray(start)
  // One byte more than a whole entry: its line end was changed, it was not cut.
  if (tail.length > 0 && 'seq' in readLine(tail.subarray(0, -1), rows + 1, hash)) {
    issues.push(unreadable(rows + 1, { ...WHOLE, fault: 'lineEnd' }))
  }
  if (issues.length === 0) issues.push(...chainFaults(read.map(({ entry }) => entry)))
  if (issues.length > 0) return { entries: read.map(({ entry }) => entry), issues, end: start }
  const whole = read.findLastIndex(({ entry }) => entry.remaining === 0) + 1
  const end = read[whole - 1]?.end ?? 0
  const cut = { entries: read.length - whole, bytes: bytes.length - end }
  return {
    entries: read.slice(0, whole).map(({ entry }) => entry),
    issues: cut.bytes > 0 ? [issue('ledger-tail-cut', cut, { file: LEDGER_FILE, row: whole + 1 })] : [],
    end,
  }
}

/** The entry of a line, or what is wrong with the line. */
function readLine(line: Uint8Array, row: number, hash: Hash): LedgerEntry | Issue {
  let text: string
  let parsed: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line)
    parsed = JSON.parse(text)
  } catch {
    return unreadable(row, { ...WHOLE, fault: 'json' })
  }
  const sealed = unsealLine(text)
  if (sealed === null) return unreadable(row, { ...WHOLE, fault: 'seal' })
  if (!validateLedgerEntry(parsed)) return unreadable(row, recordFault(parsed, validateLedgerEntry.errors))
  const found = hash(sealed.content)
  if (found === sealed.hash) return parsed
  return issue('ledger-hash-differs', { entry: parsed.seq, expected: sealed.hash, found }, { file: LEDGER_FILE, row })
}

/** Entries that do not follow the one before: by number, by its hash, or within one writing. */
function* chainFaults(entries: readonly LedgerEntry[]): Generator<Issue> {
  let last: Pick<LedgerEntry, 'seq' | 'hash' | 'remaining'> = { ...CHAIN_START, remaining: 0 }
  for (const [index, entry] of entries.entries()) {
    const pairs = [
      [String(last.seq + 1), String(entry.seq)],
      [last.hash, entry.previous],
      ...(last.remaining > 0 ? [[`remaining ${last.remaining - 1}`, `remaining ${entry.remaining}`]] : []),
    ] as const
    const [expected, found] = pairs.find(([wanted, is]) => wanted !== is) ?? []
    if (expected !== undefined && found !== undefined) {
      const place = { file: LEDGER_FILE, row: index + 1 }
      yield issue('ledger-chain-broken', { entry: entry.seq, expected, found }, place)
    }
    last = entry
  }
}

function unreadable(row: number, fault: RecordFault): Issue {
  return issue('ledger-line-unreadable', { line: row, ...fault }, { file: LEDGER_FILE, row })
}
