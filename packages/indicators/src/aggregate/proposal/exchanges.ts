import type { Unit } from '../../model/unit.ts'
import type { UnitEntry } from '../../model/unit-list.ts'

/** Rows whose names are those of other units, with all the units that may be meant. */
export interface Exchange {
  readonly entries: readonly UnitEntry[]
  readonly units: ReadonlySet<Unit>
}

/** Joins exchanges that share a unit, so that a circle of names is one of them. */
export function exchangesOf(exchanges: readonly Exchange[]): readonly Exchange[] {
  let joined: readonly Exchange[] = []
  for (const each of exchanges) {
    const shared = joined.filter(({ units }) => [...each.units].some((unit) => units.has(unit)))
    const whole = {
      entries: [...shared, each].flatMap(({ entries }) => entries),
      units: new Set([...shared, each].flatMap(({ units }) => [...units])),
    }
    joined = [...joined.filter((other) => !shared.includes(other)), whole]
  }
  return joined
}
