import { ExactSum } from '../base/exact-sum.ts'
import type { RestatedTable, SeriesName } from '../model/restated.ts'

/** What went into one table of one period, and where it is now. */
export interface Conservation {
  readonly series: SeriesName
  readonly to: string
  readonly period: string
  /** Source figures. */
  readonly amounts: number
  readonly sources: ExactSum
  /** Values that are known exactly or by a stated share. */
  readonly values: ExactSum
  /** What units with bounds or without a figure are known to hold. */
  readonly known: ExactSum
  /** Kept at a unit above. */
  readonly unallocated: ExactSum
  /** Of sources that nobody says where they went. */
  readonly unresolved: ExactSum
  /** Restated by the source itself: in no sum. */
  readonly restatedBySource: ExactSum
  /** Sources less all of these: zero. */
  readonly lost: ExactSum
  readonly exactUnits: number
  readonly boundedUnits: number
  readonly unresolvedUnits: number
}

/** Accounts for every amount of an additive table, period by period. */
export function conserve(table: RestatedTable): readonly Conservation[] {
  const accounts = new Map<string, Account>()
  const account = (period: string): Account => {
    const known = accounts.get(period) ?? new Account()
    accounts.set(period, known)
    return known
  }
  for (const { period, value, state } of table.rows) {
    if (state !== 'number') continue
    const held = account(period)
    held.amounts += 1
    held.sources.addText(value)
  }
  for (const { figure } of table.figures) account(figure.period).take(figure)
  for (const found of table.issues) {
    if (found.code !== 'unresolved') continue
    const held = account(found.args.period)
    held.unresolvedUnits += 1
    held.unresolved.addText(found.args.amount)
  }
  return [...accounts].map(([period, held]) => ({
    series: table.series,
    to: table.to,
    period,
    ...held,
    lost: held.lost(),
  }))
}

type Taken = RestatedTable['figures'][number]['figure']

class Account {
  amounts = 0
  exactUnits = 0
  boundedUnits = 0
  unresolvedUnits = 0
  readonly sources = new ExactSum()
  readonly values = new ExactSum()
  readonly known = new ExactSum()
  readonly unallocated = new ExactSum()
  readonly unresolved = new ExactSum()
  readonly restatedBySource = new ExactSum()

  take({ method, value, known, decimals }: Taken): void {
    if (method === 'group') return
    if (method === 'refused' || method === 'bounded') {
      this.boundedUnits += 1
      this.known.add(known ?? 0, decimals)
      return
    }
    if (method === 'unallocated') this.unallocated.add(value ?? 0, decimals)
    else if (method === 'restatedBySource') this.restatedBySource.add(value ?? 0, decimals)
    else {
      this.exactUnits += 1
      this.values.add(value ?? 0, decimals)
    }
  }

  lost(): ExactSum {
    const left = new ExactSum().addSum(this.sources)
    for (const part of [this.values, this.known, this.unallocated, this.unresolved, this.restatedBySource])
      left.addSum(part, -1)
    return left
  }
}
