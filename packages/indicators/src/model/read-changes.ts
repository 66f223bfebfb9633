import { type Issue, issue } from '../base/issue.ts'
import { parseRational, type Rational } from '../base/rational.ts'
import { isIsoDate } from './iso-date.ts'
import { CHANGE_STATUSES, type ChangeStatus } from './pending-changes.ts'
import type { UnitDraft } from './read-units.ts'
import type { EachRow, RegisterRow, RegisterText } from './register-rows.ts'
import type { Change, Decision, Transfer, TransferAmount, TransferKind, Weight } from './unit.ts'

const KINDS: readonly string[] = ['whole', 'part', 'undetermined'] satisfies TransferKind[]
/** Columns that name a transfer together. */
const KEY = 'change, from, to'
const DATE_KINDS: readonly string[] = ['', 'legal', 'observed']
const AMOUNTS: readonly string[] = ['all', 'part', 'none'] satisfies TransferAmount[]

/** Why a cell of the register cannot be used. */
type RowFault = 'blank' | 'form' | 'list' | 'twice' | 'reference'

/** Reads `changes.csv`. */
export function readChanges(rows: RegisterText, issues: Issue[]): Map<string, Change> {
  const changes = new Map<string, Change>()
  const kinds = new Map<string, readonly string[]>()
  const kindsOf = (text: string): readonly string[] => {
    const held = kinds.get(text) ?? text.split(/[ |;]+/).filter(Boolean)
    kinds.set(text, held)
    return held
  }
  rows.changes.forEach(({ cells, file, row }) => {
    const { id = '', operating = '', inForce = '', seq = '', dateKind = '', status = '' } = cells
    const invalid = (column: string, value: string, fault: RowFault): void => {
      issues.push(issue('register-row-invalid', { file, column, value, fault }, { file, row, column }))
    }
    if (id === '') invalid('id', id, 'blank')
    else if (changes.has(id)) invalid('id', id, 'twice')
    else if (!isIsoDate(operating)) invalid('operating', operating, 'form')
    else if (inForce !== '' && !isIsoDate(inForce)) invalid('inForce', inForce, 'form')
    else if (!/^\d{0,6}$/.test(seq)) invalid('seq', seq, 'form')
    else if (!DATE_KINDS.includes(dateKind)) invalid('dateKind', dateKind, 'list')
    else if (!isStatus(status)) invalid('status', status, 'list')
    else
      changes.set(id, {
        id,
        kinds: kindsOf(cells.kinds ?? ''),
        inForce: inForce || null,
        operating,
        dateKind: dateKind === 'observed' ? 'observed' : 'legal',
        seq: Number(seq || 0),
        instrument: cells.instrument || null,
        status: status === '' ? 'operating' : status,
      })
  })
  return changes
}

function isStatus(text: string): text is ChangeStatus | '' {
  return text === '' || CHANGE_STATUSES.some((status) => status === text)
}

interface TransferFiles {
  readonly transfers: Transfer[]
  readonly weights: Map<Transfer, Weight[]>
  readonly decisions: Map<Transfer, Decision[]>
}

/** Reads `transfers.csv` and hangs `weights.csv` and `decisions.csv` on its rows. */
export function readTransfers(
  rows: RegisterText,
  units: ReadonlyMap<string, UnitDraft>,
  changes: ReadonlyMap<string, Change>,
  issues: Issue[],
): TransferFiles {
  const byKey = new Map<string, Transfer>()
  rows.transfers.forEach((row) => {
    const transfer = transferOf(row, units, changes, issues)
    if (!transfer) return
    const key = keyOf(row)
    if (byKey.has(key)) {
      const { file } = row
      const args = { file, column: KEY, value: key, fault: 'twice' }
      issues.push(issue('register-row-invalid', args, { file, row: row.row }))
    }
    byKey.set(key, transfer)
  })
  const attach = <T>(from: EachRow, read: (row: RegisterRow) => T | null): Map<Transfer, T[]> => {
    const attached = new Map<Transfer, T[]>()
    from.forEach((row) => {
      const transfer = byKey.get(keyOf(row))
      const value = transfer ? read(row) : null
      if (transfer && value !== null) {
        const held = attached.get(transfer)
        attached.set(transfer, held ? [...held, value] : [value])
      } else {
        const { file, cells } = row
        const args = transfer
          ? { column: 'share', value: cells.share ?? '', fault: 'form' }
          : { column: KEY, value: keyOf(row), fault: 'reference' }
        issues.push(issue('register-row-invalid', { file, ...args }, { file, row: row.row }))
      }
    })
    return attached
  }
  return {
    transfers: [...byKey.values()],
    weights: attach(rows.weights, weightOf),
    decisions: attach(rows.decisions, decisionOf),
  }
}

function keyOf({ cells }: RegisterRow): string {
  return `${cells.change}\n${cells.from}\n${cells.to}`
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
  const known = changes.get(change)
  if (!known) {
    issues.push(issue('change-unknown', { change }, { file, row }))
    return null
  }
  const source = units.get(from)
  const target = units.get(to)
  if ((from !== '' && !source) || (to !== '' && !target)) {
    const unit = from !== '' && !source ? from : to
    issues.push(issue('transfer-from-unknown', { change, unit }, { file, row }))
    return null
  }
  if (from === '' && to === '') return invalid('from', from, 'blank')
  if (!KINDS.includes(kind)) return invalid('kind', kind, 'list')
  if (!isAmount(area)) return invalid('area', area, 'list')
  if (!isAmount(population)) return invalid('population', population, 'list')
  const blank = kind === 'whole' ? 'all' : null
  return {
    // The texts that the units and the change hold: thousands of transfers need none of their own.
    change: known.id,
    from: source?.id ?? null,
    to: target?.id ?? null,
    kind: kind as TransferKind,
    area: (area || blank) as TransferAmount | null,
    population: (population || blank) as TransferAmount | null,
    evidence: evidence === 'alias' ? 'alias' : 'official',
  }
}

function isAmount(text: string): boolean {
  return text === '' || AMOUNTS.includes(text)
}

function fraction(text: string | undefined): Rational | null {
  const value = text ? parseRational(text) : null
  return value && value.n >= 0n ? value : null
}

function weightOf({ cells }: RegisterRow): Weight | null {
  const amount = fraction(cells.amount)
  const share = fraction(cells.share)
  const isOne = (cells.amount || '') === '' ? Boolean(cells.share) : !cells.share
  return isOne && (amount || share) && cells.basis ? { basis: cells.basis, amount, share } : null
}

function decisionOf({ cells }: RegisterRow): Decision | null {
  const share = fraction(cells.share)
  if (!share || !cells.basis) return null
  const { basis, authority = '', document = '', date = '' } = cells
  return { basis, share, authority, document, date }
}
