import { addDecimals, type Decimal } from '../../base/decimal.ts'
import { type ConsolidatedUnit, placeKey } from '../../model/consolidated.ts'
import type { Figure } from '../../model/figure.ts'
import type { PlaceSums, PlaceTotal, Undecided } from '../../model/handover.ts'
import type { Unit, UnitId } from '../../model/unit.ts'
import type { Place } from '../consolidate/form-places.ts'
import { lastDayIn } from '../consolidate/scope.ts'
import { isSummed, type RestatedForm } from './sent-amounts.ts'

const NOTHING: Decimal = { integer: 0n, decimals: 0 }
const NO_SUMS: PlaceSums = {
  ...{ former: NOTHING, own: NOTHING, current: NOTHING, known: NOTHING },
  ...{ kept: NOTHING, unallocated: NOTHING, unresolved: NOTHING },
}

/** The accounts of one level: by place, in all, by group and by former unit of the top level. */
export class LevelBook {
  readonly #question: RestatedForm
  readonly #level: string
  readonly #from: readonly string[]
  readonly #places: readonly Place[]
  readonly #sums = new Map<string, Map<string, PlaceSums>>()
  readonly #formerBy = new Map<string, Map<UnitId, Decimal>>()
  /** Places where a report says a number, and where there is a figure of any kind. */
  readonly #said = new Set<string>()
  readonly #seen: ReadonlySet<string>

  constructor(question: RestatedForm, { level, from }: Pick<PlaceTotal, 'level' | 'from'>, places: readonly Place[]) {
    this.#from = from
    this.#question = question
    this.#level = level
    this.#places = places
    this.#seen = new Set(question.made.units.flatMap(({ figures }) => figures.map(({ place }) => placeKey(place))))
  }

  takeSent(sent: ReadonlyMap<Unit, ReadonlyMap<string, Decimal>>): void {
    const { ground } = this.#question
    for (const [unit, amounts] of sent) {
      const isFormer = unit.from === null || unit.from < ground.day
      const home = this.#homeOf(unit)
      const group = home ? this.#question.groups.groupOf(home) : ''
      for (const [key, amount] of amounts) {
        this.#said.add(key)
        this.#add(key, group, isFormer ? 'former' : 'own', amount)
        if (!home || !isFormer || this.#level !== ground.top) continue
        const held = this.#formerBy.get(key) ?? new Map<UnitId, Decimal>()
        this.#formerBy.set(key, held)
        held.set(home.id, addDecimals(held.get(home.id) ?? NOTHING, amount))
      }
    }
  }

  takeCurrent({ unit, figures }: ConsolidatedUnit): void {
    const group = this.#question.groups.groupOf(this.#question.world.history.unit(unit))
    const byPlace = new Map(figures.map((each) => [placeKey(each.place), each.figure]))
    for (const { key } of this.#places.filter(isSummed)) {
      const figure = byPlace.get(key)
      if (figure) this.#takeFigure(key, group, figure)
    }
  }

  #takeFigure(key: string, group: string, figure: Figure): void {
    const { method, value, known, decimals } = figure
    const isOpen = method === 'refused' || method === 'bounded'
    if (isOpen && known === null) this.#add(key, group, 'current', null)
    else
      this.#add(key, group, isOpen ? 'known' : 'current', { integer: BigInt((isOpen ? known : value) ?? 0), decimals })
  }

  takeUndecided({ unit: id, kind, amounts }: Undecided): void {
    const home = this.#homeOf(this.#question.world.history.unit(id))
    const group = home ? this.#question.groups.groupOf(home) : ''
    for (const { place, value } of amounts) this.#add(placeKey(place), group, kind, value)
  }

  #homeOf(unit: Unit): Unit | null {
    const { world, made } = this.#question
    return world.history.ancestorAt(unit, this.#level, lastDayIn(unit, made.window))
  }

  #add(key: string, group: string, side: keyof PlaceSums, amount: Decimal | null): void {
    const groups = this.#sums.get(key) ?? new Map<string, PlaceSums>()
    this.#sums.set(key, groups)
    const sums = groups.get(group) ?? NO_SUMS
    const held = sums[side]
    groups.set(group, { ...sums, [side]: held && amount ? addDecimals(held, amount) : null })
  }

  finish(): readonly PlaceTotal[] {
    return this.#places.flatMap((place): readonly PlaceTotal[] => {
      const { key, name, part, indicator } = place
      const breakdown = (part.parts ?? []).map((each) => `${each.breakdown}=${each.value}`).sort()
      const base = {
        level: this.#level,
        from: this.#from,
        place: name,
        indicator: indicator?.code ?? null,
        breakdown: breakdown.join(';'),
      }
      const nothing = { sums: null, groups: new Map<string, PlaceSums>(), formerBy: new Map<UnitId, Decimal>() }
      if (!isSummed(place)) return indicator !== null && this.#seen.has(key) ? [{ ...base, ...nothing }] : []
      const groups = this.#sums.get(key) ?? nothing.groups
      if (!this.#said.has(key) && ![...groups.values()].some(isSomething)) return []
      const sums = [...groups.values()].reduce(addSums, NO_SUMS)
      return [{ ...base, sums, groups, formerBy: this.#formerBy.get(key) ?? nothing.formerBy }]
    })
  }
}

function isSomething(sums: PlaceSums): boolean {
  return Object.values(sums).some((each: Decimal | null) => each === null || each.integer !== 0n)
}

function addSums(a: PlaceSums, b: PlaceSums): PlaceSums {
  const sum = (side: keyof PlaceSums): Decimal => addDecimals(a[side] ?? NOTHING, b[side] ?? NOTHING)
  return {
    former: sum('former'),
    own: sum('own'),
    current: a.current && b.current ? sum('current') : null,
    known: sum('known'),
    kept: sum('kept'),
    unallocated: sum('unallocated'),
    unresolved: sum('unresolved'),
  }
}
