import { type Issue, issue } from '../base/issue.ts'
import type { LedgerAct } from '../generated/types.ts'
import { Ledger } from '../model/ledger.ts'
import { forbiddenBy } from '../model/ledger-rules.ts'
import { LEDGER_FILE } from '../model/read-ledger.ts'
import type { LedgerFolder } from './ledger-folder.ts'
import { objectPath } from './object-store.ts'

/** What was looked at and found: no finding means that every entry and every stored file is as it was written. */
export interface LedgerVerification {
  readonly entries: number
  readonly files: number
  /** Hash of the last entry: kept elsewhere, it shows later that nothing was cut off the end. */
  readonly end: string
  readonly issues: readonly Issue[]
}

/** Looks at every byte of a ledger: its entries, their chain, whether each was allowed, and each file that was stored. */
export function verifyLedger(folder: LedgerFolder): LedgerVerification {
  const { entries, issues } = folder.readEntries()
  const isWhole = issues.every(({ severity }) => severity !== 'error')
  const stored = new Map<string, string>()
  const ledger = new Ledger()
  const forbidden: Issue[] = []
  for (const [index, entry] of entries.entries()) {
    const { act, seq } = entry
    const [sha256, file] = storedBy(act)
    if (sha256 !== '' && !stored.has(sha256)) stored.set(sha256, file)
    const [fault] = isWhole ? forbiddenBy(ledger, entry, { approvals: null }) : []
    const place = { file: LEDGER_FILE, row: index + 1 }
    if (fault) forbidden.push(issue('ledger-entry-forbidden', { entry: seq, fault: fault.code }, place))
    ledger.take(entry)
  }
  return {
    entries: entries.length,
    files: stored.size,
    end: entries.at(-1)?.hash ?? '',
    issues: [...issues, ...forbidden, ...storeFaults(folder, stored)],
  }
}

/** The file that an entry says is stored, and its name: a submission, or the answer of a receiver. */
function storedBy(act: LedgerAct): readonly [sha256: string, file: string] {
  if (act.kind === 'received') return [act.submission, act.file]
  return act.kind === 'answered' ? [act.receiptHash, `${act.receiver} ${act.receipt ?? act.outcome}`] : ['', '']
}

/** Stored files that are gone, changed, or in no entry. */
function* storeFaults({ objects }: LedgerFolder, stored: ReadonlyMap<string, string>): Generator<Issue> {
  for (const [submission, file] of stored) {
    const read = objects.read(submission)
    if (read === 'missing') yield issue('ledger-object-missing', { file, submission })
    else if (!(read instanceof Uint8Array)) {
      yield issue('ledger-object-damaged', { file, submission, found: read.found })
    }
  }
  const listed = new Set([...stored.keys()].map(objectPath))
  for (const path of objects.list()) {
    if (!listed.has(path)) yield issue('ledger-object-unlisted', { path })
  }
}
