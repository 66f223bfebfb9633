import { type Issue, issue } from '../base/issue.ts'
import { parseRational, type Rational } from '../base/rational.ts'
import { isIsoDate } from './iso-date.ts'
import type { UnitDraft } from './read-units.ts'
import type { RegisterRow, RegisterRows } from './register-rows.ts'
import type { Change, Decision, Transfer, TransferAmount, TransferKind, Weight } from './unit.ts'

const KINDS: readonly string[] = ['whole', 'part', 'undetermined'] satisfies TransferKind[]
/** Columns that name a transfer together. */
const KEY = 'change, from, to'
const AMOUNTS: readonly string[] = ['all', 'part', 'none'] satisfies TransferAmount[]

/** Why a cell of the register cannot be used. */
type RowFault = 'blank' | 'form' | 'list' | 'twice' | 'reference'

/** Reads `changes.csv`. */
export function readChanges(rows: RegisterRows, issues: Issue[]): Map<string, Change> {
  const changes = new Map<string, Change>()
  for (const { cells, file, row } of rows.changes) {
    const { id = '', operating = '', inForce = '', seq = '', dateKind = '' } = cells
    const invalid = (column: string, value: string, fault: RowFault): void => {
      issues.push(issue('register-row-invalid', { file, column, value, fault }, { file, row, column }))
    }
    if (id === '') invalid('id', id, 'blank')
    else if (changes.has(id)) invalid('id', id, 'twice')
    else if (!isIsoDate(operating)) invalid('operating', operating, 'form')
    else if (inForce !== '' && !isIsoDate(inForce)) invalid('inForce', inForce, 'form')
    else if (!/^\d{0,6}$/.test(seq)) invalid('seq', seq, 'form')
    else if (!['', 'legal', 'observed'].includes(dateKind)) invalid('dateKind', dateKind, 'list')
    else
      changes.set(id, {
        id,
        kinds: (cells.kinds ?? '').split(/[ |;]+/).filter(Boolean),
        inForce: inForce || null,
        operating,
        dateKind: dateKind === 'observed' ? 'observed' : 'legal',
        seq: Number(seq || 0),
        instrument: cells.instrument || null,
      })
  }
  return changes
}

interface TransferFiles {
  readonly transfers: Transfer[]
  readonly weights: Map<Transfer, Weight[]>
  readonly decisions: Map<Transfer, Decision[]>
}

/** Reads `transfers.csv` and hangs `weights.csv` and `decisions.csv` on its rows. */
export function readTransfers(
  rows: RegisterRows,
  units: ReadonlyMap<string, UnitDraft>,
  changes: ReadonlyMap<string, Change>,
  issues: Issue[],
): TransferFiles {
  const byKey = new Map<string, Transfer>()
  for (const row of rows.transfers) {
    const transfer = transferOf(row, units, changes, issues)
    if (!transfer) continue
    const key = keyOf(row)
    if (byKey.has(key)) {
      const { file } = row
      const args = { file, column: KEY, value: key, fault: 'twice' }
      issues.push(issue('register-row-invalid', args, { file, row: row.row }))
    }
    byKey.set(key, transfer)
  }
  const attach = <T>(from: readonly RegisterRow[], read: (row: RegisterRow) => T | null): Map<Transfer, T[]> => {
    const attached = new Map<Transfer, T[]>()
    for (const row of from) {
      const transfer = byKey.get(keyOf(row))
      const value = transfer ? read(row) : null
      if (transfer && value !== null) attached.set(transfer, [...(attached.get(transfer) ?? []), value])
      else {
        const { file, cells } = row
        const args = transfer
          ? { column: 'share', value: cells.share ?? '', fault: 'form' }
          : { column: KEY, value: keyOf(row), fault: 'reference' }
        issues.push(issue('register-row-invalid', { file, ...args }, { file, row: row.row }))
      }
    }
    return attached
  }
  return {
    transfers: [...byKey.values()],
    weights: attach(rows.weights, weightOf),
    decisions: attach(rows.decisions, decisionOf),
  }
}

function keyOf({ cells }: RegisterRow): string {
  return `${cells.change ?? ''}: ${cells.from ?? ''} → ${cells.to ?? ''}`
}

function transferOf(
  { cells, file, row }: RegisterRow,
  units: ReadonlyMap<string, UnitDraft>,
  changes: ReadonlyMap<string, Change>,
  issues: Issue[],
): Transfer | null {
  const { change = '', from = '', to = '', kind = '', area = '', population = '', evidence = '' } = cells
  const invalid = (column: string, value: string, fault: RowFault): null => {
    issues.push(issue('register-row-invalid', { file, column, value, fault }, { file, row }))
    return null
  }
  if (!changes.has(change)) {
    issues.push(issue('change-unknown', { change }, { file, row }))
    return null
  }
  for (const id of [from, to]) {
    if (id === '' || units.has(id)) continue
    issues.push(issue('transfer-from-unknown', { change, unit: id }, { file, row }))
    return null
  }
  if (from === '' && to === '') return invalid('from', from, 'blank')
  if (!KINDS.includes(kind)) return invalid('kind', kind, 'list')
  for (const [column, amount] of Object.entries({ area, population })) {
    if (amount !== '' && !AMOUNTS.includes(amount)) return invalid(column, amount, 'list')
  }
  const blank = kind === 'whole' ? 'all' : null
  return {
    change,
    from: from || null,
    to: to || null,
    kind: kind as TransferKind,
    area: (area || blank) as TransferAmount | null,
    population: (population || blank) as TransferAmount | null,
    evidence: evidence === 'alias' ? 'alias' : 'official',
  }
}

function fraction(text: string | undefined): Rational | null {
  const value = text ? parseRational(text) : null
  return value && value.n >= 0n ? value : null
}

function weightOf({ cells }: RegisterRow): Weight | null {
  const amount = fraction(cells.amount)
  const share = fraction(cells.share)
  const filled = [cells.amount, cells.share].filter(Boolean).length
  return filled === 1 && (amount || share) && cells.basis ? { basis: cells.basis, amount, share } : null
}

function decisionOf({ cells }: RegisterRow): Decision | null {
  const share = fraction(cells.share)
  if (!share || !cells.basis) return null
  const { basis, authority = '', document = '', date = '' } = cells
  return { basis, share, authority, document, date }
}
