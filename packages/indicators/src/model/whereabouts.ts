import { addDays, type IsoDate } from './iso-date.ts'
import { receiversOfPeople } from './receivers.ts'
import type { Unit, UnitId } from './unit.ts'
import type { UnitHistory } from './unit-history.ts'

/** Tells which units lie in the units that were asked for, or passed into them. */
export class Whereabouts {
  readonly #history: UnitHistory
  readonly #asked: ReadonlySet<UnitId>
  readonly #byLevel = new Map<string, readonly Unit[]>()
  readonly #passedInto = new Map<UnitId, boolean>()

  constructor(history: UnitHistory, asked: readonly UnitId[]) {
    this.#history = history
    this.#asked = new Set(asked)
  }

  /** All units that ever were at a level. */
  units(level: string): readonly Unit[] {
    const known = this.#byLevel.get(level) ?? this.#history.units.filter((unit) => unit.level === level)
    this.#byLevel.set(level, known)
    return known
  }

  /** Whether a unit is asked for as it lay on a day: itself, by a unit above it then or later, or by what became of it. */
  isAsked(unit: Unit, day: IsoDate): boolean {
    return this.#asked.size === 0 || this.#liesIn(unit, day) || this.#laterLies(unit, day) || this.#becameAsked(unit)
  }

  #liesIn(unit: Unit, day: IsoDate): boolean {
    return this.#asked.has(unit.id) || this.#history.ancestors(unit, day).some(({ id }) => this.#asked.has(id))
  }

  /** A unit may pass under another without a change of its own: looked at where a version or an asked unit begins, and last. */
  #laterLies(unit: Unit, day: IsoDate): boolean {
    const begins = [...unit.versions, ...[...this.#asked].map((id) => this.#history.unit(id))].map(({ from }) => from)
    const last = unit.to === null ? LATEST : addDays(unit.to, -1)
    return [...begins, last].some((date) => date !== null && date > day && date <= last && this.#liesIn(unit, date))
  }

  #becameAsked(unit: Unit): boolean {
    const known = this.#passedInto.get(unit.id)
    if (known !== undefined) return known
    this.#passedInto.set(unit.id, false)
    const isIn = (next: Unit): boolean =>
      this.#liesIn(next, next.from ?? '') || this.#laterLies(next, next.from ?? '') || this.#becameAsked(next)
    const found = unit.to !== null && this.#next(unit, unit.to).some(isIn)
    this.#passedInto.set(unit.id, found)
    return found
  }

  /** What a unit became; where its level ended, what the unit above became. */
  #next(unit: Unit, end: IsoDate): readonly Unit[] {
    const receivers = receiversOfPeople(this.#history, unit.id)
    if (receivers.length > 0) return receivers
    const [above] = this.#history.ancestors(unit, addDays(end, -1))
    return above ? [above] : []
  }
}

const LATEST = '9999-12-31'
