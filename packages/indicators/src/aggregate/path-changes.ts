import type { UnitId } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'

/** The changes on some way into or out of a unit, over any number of generations: no change of a neighbour is among them. */
export function pathChanges(history: UnitHistory, id: UnitId): ReadonlySet<string> {
  const changes = new Set<string>()
  walk(id, changes, (each) => history.incoming(each).map(({ change, from }) => ({ change, next: from })))
  walk(id, changes, (each) => history.outgoing(each).map(({ change, to }) => ({ change, next: to })))
  return changes
}

function walk(
  start: UnitId,
  changes: Set<string>,
  step: (id: UnitId) => readonly { readonly change: string; readonly next: UnitId | null }[],
): void {
  const seen = new Set<UnitId>([start])
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { change, next } of step(id)) {
      changes.add(change)
      if (next === null || seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
}
