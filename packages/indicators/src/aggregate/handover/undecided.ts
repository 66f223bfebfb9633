import { type Decimal, decimal } from '../../base/decimal.ts'
import { by, byText } from '../../base/order.ts'
import type { PlaceName } from '../../model/consolidated.ts'
import type { Figure } from '../../model/figure.ts'
import type { Undecided, UndecidedAmount } from '../../model/handover.ts'
import type { IsoDate } from '../../model/iso-date.ts'
import { ObservationTable, type ValueColumn } from '../../model/observation-table.ts'
import type { Window } from '../../model/period.ts'
import type { Unit, UnitId } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { lastDayIn } from '../consolidate/scope.ts'
import { type Flow, FlowReader } from '../flow.ts'
import { rebase } from '../rebase.ts'

/** Amounts of units by place, and the level of the units that ought to bear them. */
export interface UndecidedQuestion {
  readonly history: UnitHistory
  readonly to: IsoDate
  readonly level: string
  readonly window: Window
  readonly places: ReadonlyMap<string, PlaceName>
  readonly amounts: ReadonlyMap<Unit, ReadonlyMap<string, Decimal>>
}

/** What of each unit no unit of the level bears: kept at another level, not allocated among several, or nobody says where. */
export function undecidedAmounts(question: UndecidedQuestion): readonly Undecided[] {
  const { history, to, level, amounts } = question
  const readers = new Map<string | null, FlowReader>()
  const flowOf = (unit: Unit): Flow => {
    const summed = summedTo(unit, level)
    const reader = readers.get(summed) ?? new FlowReader(history, to, { basis: null, decisions: true }, summed)
    readers.set(summed, reader)
    return reader.flow(unit.id)
  }
  const open = [...amounts.keys()].filter((unit) => {
    const { known, pieces } = flowOf(unit)
    return pieces.length > 0 || [...known.keys()].some((id) => history.unit(id).level !== level)
  })
  const levels = [...new Set(open.map((unit) => summedTo(unit, level)))]
  return levels
    .flatMap((summed) =>
      restated(
        question,
        summed,
        open.filter((unit) => summedTo(unit, level) === summed),
      ),
    )
    .map((each) => ({ ...each, candidates: candidatesOf(flowOf(history.unit(each.unit)), each) }))
    .sort(by(({ unit, kind, holder }) => `${unit} ${kind} ${holder ?? ''}`))
}

/** Figures of a level itself stay on it; those of finer ones are summed to it. */
function summedTo(unit: Unit, level: string): string | null {
  return unit.level === level ? null : level
}

function candidatesOf({ pieces }: Flow, { kind }: Undecided): readonly UnitId[] {
  const ends = kind === 'kept' ? [] : pieces.flatMap((piece) => [...piece.ends.keys()])
  return [...new Set(ends)].sort(byText)
}

function restated(question: UndecidedQuestion, summed: string | null, units: readonly Unit[]): readonly Undecided[] {
  const { history, to, level, places } = question
  const table = tableOf(question, units)
  const behaviours = new Map([...places.keys()].map((key) => [key, { kind: 'flow' } as const]))
  const obliged = new Map(table.groups.map(({ listDate }) => [listDate, new Set<Unit>()]))
  const found = new Map<string, Undecided & { readonly amounts: UndecidedAmount[] }>()
  const add = (unit: UnitId, kind: Undecided['kind'], holder: UnitId | null, key: string, value: Decimal): void => {
    const name = JSON.stringify([unit, kind, holder])
    const held = found.get(name) ?? { level, unit, kind, holder, candidates: [], amounts: [] }
    found.set(name, held)
    const place = places.get(key)
    if (place && value.integer !== 0n) held.amounts.push({ place, value })
  }
  for (const { figures, issues } of rebase(table, { history, to, behaviours, level: summed, obliged })) {
    for (const figure of figures) {
      const [unit = ''] = figure.keys
      const kind = kindOf(history, figure, level)
      if (kind) add(unit, kind, figure.unit || null, figure.indicator, amountOf(figure))
    }
    for (const each of issues) {
      if (each.code !== 'unresolved') continue
      const { unit, indicator, amount } = each.args
      add(unit, 'unresolved', null, indicator, decimal(amount))
    }
  }
  return [...found.values()].filter(({ amounts }) => amounts.length > 0)
}

/** `null`: a unit of the level bears it, or it is no amount of its own. */
function kindOf(history: UnitHistory, { method, reason, unit }: Figure, level: string): Undecided['kind'] | null {
  const isHere = unit !== '' && history.unit(unit).level === level
  if (method === 'group') return null
  if (method !== 'unallocated') return isHere ? null : 'kept'
  if (reason !== 'no-successor') return 'unallocated'
  return isHere ? null : 'kept'
}

function amountOf({ value, known, decimals }: Figure): Decimal {
  return { integer: BigInt(value ?? known ?? 0), decimals }
}

/** A series for each unit, so that what becomes of it stands by itself. */
function tableOf({ window, places, amounts }: UndecidedQuestion, units: readonly Unit[]): ObservationTable {
  const table = new ObservationTable([...places.keys()])
  for (const unit of units) {
    const listDate = lastDayIn(unit, window)
    const group = table.groupNumber({ keys: [unit.id], period: '', listDate })
    const row = table.addRow(table.unitNumber(unit), group)
    for (const column of table.columns) setCell(column, row, amounts.get(unit)?.get(column.name))
  }
  return table
}

function setCell(column: ValueColumn, row: number, amount: Decimal | undefined): void {
  const { integer, decimals } = amount ?? { integer: 0n, decimals: 0 }
  const plain = Number(integer)
  if (Number.isSafeInteger(plain)) column.setNumber(row, plain, decimals)
  else column.setWide(row, integer, decimals)
}
