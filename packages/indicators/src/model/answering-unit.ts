import { addDays, type IsoDate } from './iso-date.ts'
import { contains } from './span.ts'
import type { Unit } from './unit.ts'
import type { UnitHistory } from './unit-history.ts'

/**
 * The one unit in force on a date that answers for a unit: itself; after its end whoever took it over whole, by as many changes as there were;
 * where it was shared out or nobody is named, whoever answers for the unit it last stood under, for its land stayed there. `null`: nobody alone.
 */
export function answeringUnit(history: UnitHistory, unit: Unit, date: IsoDate): Unit | null {
  const seen = new Set<Unit>()
  let at: Unit | null = unit
  while (at !== null && !contains(at, date)) {
    if (seen.has(at) || at.to === null || at.to > date) return null
    seen.add(at)
    at = wholeHeir(history, at) ?? lastAbove(history, at, at.to)
  }
  return at
}

/** Whether a unit that has ended, or whoever took it over whole, was shared out: none of its successors alone stands for it. */
export function isSharedOut(history: UnitHistory, unit: Unit, date: IsoDate): boolean {
  const seen = new Set<Unit>()
  let at: Unit = unit
  for (let next = wholeHeir(history, at); next !== null && !contains(at, date) && !seen.has(next); ) {
    seen.add(next)
    at = next
    next = wholeHeir(history, at)
  }
  return at.to !== null && at.to <= date && history.outgoing(at.id).length > 0
}

/** Whether a unit is another one or stands under it on a date. */
export function standsWithin(history: UnitHistory, unit: Unit, above: Unit, date: IsoDate): boolean {
  return unit === above || history.ancestors(unit, date).includes(above)
}

/** A transfer that only a weak source names gives nobody a right. */
function wholeHeir(history: UnitHistory, unit: Unit): Unit | null {
  const [only, ...others] = history.outgoing(unit.id)
  if (only === undefined || others.length > 0) return null
  return only.kind === 'whole' && only.evidence === 'official' && only.to !== null ? history.unit(only.to) : null
}

function lastAbove(history: UnitHistory, unit: Unit, end: IsoDate): Unit | null {
  const { parent } = history.version(unit, addDays(end, -1))
  return parent === null ? null : history.unit(parent)
}
