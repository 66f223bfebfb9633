import { append } from '../base/grouped.ts'
import { byText } from '../base/order.ts'
import type { UnitDraft } from './read-units.ts'
import type { Transfer, UnitId } from './unit.ts'

/** A circle in what became what, or `null`: no unit can be its own descendant. */
export function findCycle(
  units: ReadonlyMap<UnitId, UnitDraft>,
  transfers: readonly Transfer[],
): readonly UnitId[] | null {
  return isInOrder(units, transfers) ? null : circleOf(transfers)
}

/** Can the units be put in an order in which each stands before what it became? Those that nothing became go first, again and again. */
function isInOrder(units: ReadonlyMap<UnitId, UnitDraft>, transfers: readonly Transfer[]): boolean {
  const index = (id: UnitId): number => (units.get(id) as UnitDraft).index
  const ways = transfers.filter(({ from, to }) => from !== null && to !== null)
  const from = Int32Array.from(ways, (way) => index(way.from as UnitId))
  const to = Int32Array.from(ways, (way) => index(way.to as UnitId))
  const entries = new Int32Array(units.size)
  /** The last way out of each unit, and the way before each way. */
  const last = new Int32Array(units.size).fill(-1)
  const before = new Int32Array(ways.length)
  for (let way = 0; way < ways.length; way += 1) {
    const start = from[way] as number
    before[way] = last[start] as number
    last[start] = way
    entries[to[way] as number] = (entries[to[way] as number] as number) + 1
  }
  const open: number[] = []
  for (let unit = 0; unit < entries.length; unit += 1) if (entries[unit] === 0) open.push(unit)
  let passed = 0
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    passed += 1
    for (let way = last[unit] as number; way >= 0; way = before[way] as number) {
      const target = to[way] as number
      entries[target] = (entries[target] as number) - 1
      if (entries[target] === 0) open.push(target)
    }
  }
  return passed === entries.length
}

function circleOf(transfers: readonly Transfer[]): readonly UnitId[] | null {
  const next = new Map<UnitId, UnitId[]>()
  for (const { from, to } of transfers) {
    if (from === null || to === null) continue
    append(next, from, to)
  }
  const done = new Set<UnitId>()
  for (const start of [...next.keys()].sort(byText)) {
    const path: { readonly id: UnitId; at: number }[] = [{ id: start, at: 0 }]
    const onPath = new Set([start])
    while (path.length > 0) {
      const top = path.at(-1) as { readonly id: UnitId; at: number }
      const child = done.has(top.id) ? undefined : next.get(top.id)?.[top.at]
      top.at += 1
      if (child === undefined) {
        done.add(top.id)
        onPath.delete(top.id)
        path.pop()
      } else if (onPath.has(child)) {
        return [...path.map(({ id }) => id).slice(path.findIndex(({ id }) => id === child)), child]
      } else {
        onPath.add(child)
        path.push({ id: child, at: 0 })
      }
    }
  }
  return null
}
