import type { CheckWorld } from '../model/check-world.ts'
import { addDays } from '../model/iso-date.ts'
import type { Obligation } from '../model/obligation.ts'
import type { Window } from '../model/period.ts'
import type { Unit, UnitId } from '../model/unit.ts'
import { Whereabouts } from '../model/whereabouts.ts'
import type { Arrival } from './obligation-status.ts'

/** What came although nobody owes it, of the forms and periods that are owed, by units that lie in those asked for or that no register knows. */
export function unexpectedArrivals(
  world: CheckWorld,
  within: readonly UnitId[],
  owed: readonly Obligation[],
  unused: readonly Arrival[],
): readonly Arrival[] {
  const places = new Whereabouts(world.history, within)
  const windows = new Map(owed.map(({ form, period, window }) => [keyOf(form, period), window]))
  return unused.filter(({ form, period, subject }) => {
    const window = windows.get(keyOf(form, period))
    const unit = world.history.find(subject)
    return window !== undefined && (!unit || places.isAsked(unit, lastDayOf(unit, window)))
  })
}

function keyOf(form: string, period: string): string {
  return JSON.stringify([form, period])
}

/** The last day of a window on which a unit was there; the nearest where it was not. */
function lastDayOf({ from, to }: Unit, window: Window): string {
  const end = to !== null && to < window.to ? to : window.to
  const lastDay = addDays(end, -1)
  return from !== null && lastDay < from ? from : lastDay
}
