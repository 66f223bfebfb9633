import { addDays, type IsoDate } from '../../model/iso-date.ts'
import type { Window } from '../../model/period.ts'
import type { ShareRules } from '../../model/shares.ts'
import { contains, isEmpty, overlaps } from '../../model/span.ts'
import type { Unit } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { FlowReader } from '../flow.ts'

const RULES: ShareRules = { basis: null, decisions: true }

/** The territory of one unit through time: the units that are, were or will be on it. */
export class Scope {
  readonly unit: Unit
  readonly #history: UnitHistory
  readonly #states = new Map<IsoDate, readonly Unit[]>()
  readonly #units = new Map<string, readonly Unit[]>()

  constructor(history: UnitHistory, unit: Unit) {
    this.#history = history
    this.unit = unit
  }

  /** The units of its own level that are on its territory on a day: itself in its life, else those it was made of or went into. */
  statesOn(date: IsoDate): readonly Unit[] {
    const known = this.#states.get(date)
    if (known) return known
    const made = contains(this.unit, date) ? [this.unit] : this.#kin(date)
    this.#states.set(date, made)
    return made
  }

  #kin(date: IsoDate): readonly Unit[] {
    const { unit } = this
    const own = unit.from ?? (unit.to as IsoDate)
    const reader = new FlowReader(this.#history, own, RULES, unit.level)
    return this.#history.list(date, { level: unit.level }).filter(({ id }) => {
      const { known, pieces } = reader.flow(id)
      return known.has(unit.id) || pieces.some(({ ends }) => ends.has(unit.id))
    })
  }

  /** Whether a unit lies in it, or is it, on a day of that unit's life. */
  holds(unit: Unit, date: IsoDate): boolean {
    const states = this.statesOn(date)
    return states.includes(unit) || this.#history.ancestors(unit, date).some((above) => states.includes(above))
  }

  /** Units of a level that were on it on some day of a window. */
  units(level: string, window: Window): readonly Unit[] {
    const key = `${level} ${window.from} ${window.to}`
    const known = this.#units.get(key)
    if (known) return known
    const made = this.#history.units.filter(
      (unit) =>
        unit.level === level && !isEmpty(unit) && overlaps(unit, window) && this.holds(unit, lastDayIn(unit, window)),
    )
    this.#units.set(key, made)
    return made
  }
}

/** The last day of a window on which a unit was there. */
export function lastDayIn({ to }: Pick<Unit, 'to'>, window: Window): IsoDate {
  return addDays(to !== null && to < window.to ? to : window.to, -1)
}

/** The days of a window on which a unit was there. */
export function lifeIn({ from, to }: Pick<Unit, 'from' | 'to'>, window: Window): Window {
  return {
    from: from !== null && from > window.from ? from : window.from,
    to: to !== null && to < window.to ? to : window.to,
  }
}
