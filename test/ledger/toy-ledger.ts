import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckedAct, LedgerAct, LedgerReport, ReceivedAct } from '../../packages/indicators/src/generated/types.ts'
import { Ledger } from '../../packages/indicators/src/model/ledger.ts'
import type { Occasion } from '../../packages/indicators/src/model/ledger-entry.ts'
import type { LedgerTarget } from '../../packages/indicators/src/model/ledger-keys.ts'
import { LedgerFolder } from '../../packages/indicators/src/node/ledger-folder.ts'
import { sha256 } from '../../packages/indicators/src/node/sha256.ts'

/** Somebody on some day, for some reason. */
export const occasion = (why = '', at = '2025-04-09T08:00:00+07:00'): Occasion => ({ by: 'An', at, why })

/** The hash of the file whose bytes are this text. */
export const sha = (text: string | Uint8Array): string => sha256(text)

/** A report of one commune for the first quarter. */
export const report = (over: Partial<LedgerReport> = {}): LedgerReport => ({
  ...{ form: 'toy', version: '1', period: '2025-Q1', subject: '30280-1', reporter: null },
  ...{ edition: null, listDate: '2025-03-31', covers: 'life' },
  ...over,
})

/** That a file came; its bytes are the text, its name the text with an ending. */
export const received = (
  text: string,
  over: Partial<LedgerReport> | null = {},
  { replaces = null, revision = 0 }: { readonly replaces?: string | null; readonly revision?: number } = {},
): ReceivedAct => ({
  ...{ kind: 'received', submission: sha(text), file: `${text}.csv`, day: '2025-04-09', declared: {} },
  ...{ report: over === null ? null : report(over), revision, replaces: replaces === null ? null : sha(replaces) },
})

/** That a file was checked: clean unless said otherwise. */
export const checked = (text: string, over: Partial<CheckedAct> = {}): CheckedAct => ({
  ...{ kind: 'checked', submission: sha(text), ruleSet: '1.0', errors: 0, warnings: 0, unexplained: 0, notes: 0 },
  reasons: [],
  ...over,
})

export const accepted = (text: string): LedgerAct => ({ kind: 'accepted', submission: sha(text) })
export const returned = (text: string): LedgerAct => ({ kind: 'returned', submission: sha(text), reasons: ['sai'] })
export const replaced = (text: string, successor: string): LedgerAct => ({
  ...{ kind: 'replaced', submission: sha(text), successor: sha(successor), report: report() },
})
export const target = (over: Partial<LedgerTarget> = {}): LedgerTarget => ({
  ...{ form: 'toy', period: '2025-Q1', edition: null },
  ...over,
})
export const closed = (over: Partial<LedgerTarget> = {}): LedgerAct => ({ kind: 'closed', ...target(over) })
export const reopened = (over: Partial<LedgerTarget> = {}): LedgerAct => ({ kind: 'reopened', ...target(over) })
export const approved = (role: string, over: Partial<LedgerTarget> = {}): LedgerAct => ({
  ...{ kind: 'approved', ...target(over), role },
})

/** A ledger in memory in which this was done. */
export const ledgerOf = (...acts: readonly LedgerAct[]): Ledger =>
  Ledger.of(acts.map((act) => ({ ...occasion(), act })))

/** An empty folder for a ledger. */
export const emptyFolder = (): LedgerFolder =>
  new LedgerFolder(join(mkdtempSync(join(tmpdir(), 'chitieu-ledger-')), 'ledger'))

/** The bytes of files made of texts. */
export const filesOf = (...texts: readonly string[]): readonly { sha256: string; bytes: Uint8Array }[] =>
  texts.map((text) => ({ sha256: sha(text), bytes: new TextEncoder().encode(text) }))
