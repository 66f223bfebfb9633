import type { IsoDate } from '../model/iso-date.ts'
import type { UnitHistory } from '../model/unit-history.ts'

/** The day from which a level holds no unit any more; levels that live on are not in it. */
export function levelEnds(history: UnitHistory): ReadonlyMap<string, IsoDate> {
  const ends = new Map<string, IsoDate>()
  const alive = new Set<string>()
  for (const { level, to } of history.units) {
    if (to === null) alive.add(level)
    else if (to > (ends.get(level) ?? '')) ends.set(level, to)
  }
  for (const level of alive) ends.delete(level)
  return ends
}
