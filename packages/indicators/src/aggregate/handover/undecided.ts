import { type Decimal, decimal } from '../../base/decimal.ts'
import { by, byText } from '../../base/order.ts'
import { monthRuleOf } from '../../model/check-world.ts'
import type { Figure } from '../../model/figure.ts'
import type { Undecided, UndecidedAmount } from '../../model/handover.ts'
import type { Unit, UnitId } from '../../model/unit.ts'
import type { Place } from '../consolidate/form-places.ts'
import { type FiguresOfUnit, type RestatedPlaces, restatePlaces } from '../consolidate/restate-places.ts'
import { lastDayIn } from '../consolidate/scope.ts'
import { type Flow, FlowReader } from '../flow.ts'
import type { RestatedForm } from './sent-amounts.ts'

/** Amounts of units by place, and the level of the units that ought to bear them. */
export interface UndecidedQuestion extends RestatedForm {
  readonly level: string
  readonly places: readonly Place[]
  readonly amounts: ReadonlyMap<Unit, ReadonlyMap<string, Decimal>>
}

/**
 * What of each unit no unit of the level bears: kept at another level, not allocated among several, or nobody says where. Each unit is
 * restated by itself, since sums over several do not tell whose amount is open.
 */
export function undecidedAmounts(question: UndecidedQuestion): readonly Undecided[] {
  const { world, ground, level, amounts } = question
  const { history } = world
  const readers = new Map<string | null, FlowReader>()
  const flowOf = (unit: Unit): Flow => {
    const summed = summedTo(unit, level)
    const reader = readers.get(summed) ?? new FlowReader(history, ground.day, { basis: null, decisions: true }, summed)
    readers.set(summed, reader)
    return reader.flow(unit.id)
  }
  const isOpen = ({ known, pieces }: Flow): boolean =>
    pieces.length > 0 || [...known.keys()].some((id) => history.unit(id).level !== level)
  return [...amounts.keys()]
    .map((unit) => ({ unit, flow: flowOf(unit) }))
    .filter(({ flow }) => isOpen(flow))
    .flatMap(({ unit, flow }) => undecidedOf(question, unit, flow))
    .sort(by(({ unit, kind, holder }) => `${unit} ${kind} ${holder ?? ''}`))
}

/** Figures of a level itself stay on it; those of finer ones are summed to it. */
function summedTo(unit: Unit, level: string): string | null {
  return unit.level === level ? null : level
}

function undecidedOf(question: UndecidedQuestion, unit: Unit, { pieces }: Flow): readonly Undecided[] {
  const { level, places, world } = question
  const { grid, unallocated, issues } = restated(question, unit)
  const ends = [...new Set(pieces.flatMap((piece) => [...piece.ends.keys()]))].sort(byText)
  const found = new Map<string, Undecided & { readonly amounts: UndecidedAmount[] }>()
  const names = new Map(places.map(({ key, name }) => [key, name]))
  const add = (kind: Undecided['kind'], holder: UnitId | null, key: string, value: Decimal): void => {
    const name = JSON.stringify([kind, holder])
    const candidates = kind === 'kept' ? [] : ends
    const held = found.get(name) ?? { level, unit: unit.id, kind, holder, candidates, amounts: [] }
    found.set(name, held)
    const place = names.get(key)
    if (place && value.integer !== 0n) held.amounts.push({ place, value })
  }
  for (const [holder, figures] of grid) {
    if (world.history.unit(holder).level === level) continue
    for (const [key, figure] of figures) add('kept', holder, key, amountOf(figure))
  }
  for (const figure of unallocated) add('unallocated', figure.unit || null, figure.indicator, amountOf(figure))
  for (const each of issues) {
    if (each.code === 'unresolved') add('unresolved', null, each.args.indicator, decimal(each.args.amount))
  }
  return [...found.values()].filter(({ amounts }) => amounts.length > 0)
}

function restated({ world, ground, made, level, places, amounts }: UndecidedQuestion, unit: Unit): RestatedPlaces {
  const figure: FiguresOfUnit['figure'] = ({ key }) => {
    const value = amounts.get(unit)?.get(key)
    return value ? { state: 'number', value, text: null, pieces: [], isPartial: false, isDoubled: false } : null
  }
  return restatePlaces({
    ...{ history: world.history, places, reports: [{ unit, figure }], to: ground.day },
    ...{ level: summedTo(unit, level), period: made.period, months: monthRuleOf(world, made.form), policy: 'bounds' },
    listDateOf: () => lastDayIn(unit, made.window),
  })
}

function amountOf({ value, known, decimals }: Figure): Decimal {
  return { integer: BigInt(value ?? known ?? 0), decimals }
}
