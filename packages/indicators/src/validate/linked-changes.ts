import type { Change, UnitId } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'

/** A unit made by one change and ended by another on the same day. */
export interface Link {
  readonly unit: UnitId
  readonly maker: Change
  readonly ender: Change
}

/** Pairs of changes of one day that a unit ties together, each pair once. */
export function* linkedChanges(history: UnitHistory): Generator<Link> {
  const said = new Set<string>()
  for (const { id: unit } of history.units) {
    const maker = changeOf(history, history.incoming(unit)[0]?.change)
    const ender = changeOf(history, history.outgoing(unit)[0]?.change)
    if (!maker || !ender || maker.operating !== ender.operating) continue
    const pair = `${maker.id}\n${ender.id}`
    if (!said.has(pair)) yield { unit, maker, ender }
    said.add(pair)
  }
}

function changeOf(history: UnitHistory, id: string | undefined): Change | undefined {
  return id === undefined ? undefined : history.changes.get(id)
}
