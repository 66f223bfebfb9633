import type { ChangeStatus } from '../generated/types.ts'
import type { EachRow, RegisterRow, RegisterText } from './register-rows.ts'

export type { ChangeStatus }

/** Where a change stands on its way, in order; a blank cell means `operating`. */
export const CHANGE_STATUSES: readonly ChangeStatus[] = ['proposed', 'adopted', 'inForce', 'operating']

const PENDING: readonly string[] = ['proposed', 'adopted']

/** Is a change only planned? It is seen by whoever asks what it will touch, and cuts no data. */
export function isPending(status: string): boolean {
  return PENDING.includes(status)
}

/** A register without its planned changes: what they end lives on, what they make is not there. */
export function withoutPending<T extends RegisterText>(rows: T): T {
  const planned = new Set<string>()
  rows.changes.forEach(({ cells }) => {
    if (isPending(cells.status ?? '')) planned.add(cells.id ?? '')
  })
  return planned.size === 0 ? rows : settled(rows, planned)
}

function settled<T extends RegisterText>(rows: T, planned: ReadonlySet<string>): T {
  const isSettled = ({ cells }: RegisterRow): boolean => !planned.has(cells.change ?? '')
  const transfers = listed(rows.transfers)
  const ended = endedBy(transfers, planned)
  const units = listed(rows.units).map((row, at, all): RegisterRow | null => {
    if (!isSettled(row)) return null
    const next = all[at + 1]
    const isReplaced = next !== undefined && next.cells.id === row.cells.id && !isSettled(next)
    return isReplaced || ended.has(row.cells.id ?? '') ? { ...row, cells: { ...row.cells, validTo: '' } } : row
  })
  return {
    ...rows,
    units: units.filter((row) => row !== null),
    changes: listed(rows.changes).filter(({ cells }) => !planned.has(cells.id ?? '')),
    transfers: transfers.filter(isSettled),
    weights: listed(rows.weights).filter(isSettled),
    decisions: listed(rows.decisions).filter(isSettled),
  }
}

/** Units whose territory a planned change takes. */
function endedBy(transfers: readonly RegisterRow[], planned: ReadonlySet<string>): ReadonlySet<string> {
  const taken = transfers.filter(({ cells }) => planned.has(cells.change ?? ''))
  return new Set(taken.map(({ cells }) => cells.from ?? ''))
}

function listed(rows: EachRow): readonly RegisterRow[] {
  const list: RegisterRow[] = []
  rows.forEach((row) => void list.push(row))
  return list
}
