import type { Transfer, UnitId } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'

/** The changes on some way into or out of a unit, over any number of generations: no change of a neighbour is among them. */
export function pathChanges(history: UnitHistory, id: UnitId): ReadonlySet<string> {
  const changes = new Set<string>()
  walk(id, changes, (each) => history.incoming(each), 'from')
  walk(id, changes, (each) => history.outgoing(each), 'to')
  return changes
}

function walk(
  start: UnitId,
  changes: Set<string>,
  step: (id: UnitId) => readonly Transfer[],
  /** Where the next unit stands in a transfer. */
  end: 'from' | 'to',
): void {
  const seen = new Set<UnitId>([start])
  const waiting = [start]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const transfer of step(id)) {
      changes.add(transfer.change)
      const next = transfer[end]
      if (next === null || seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
}
