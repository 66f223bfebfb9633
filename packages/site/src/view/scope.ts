import { group } from './site.ts'
import type { RegisterFacts, TransferFacts, UnitFacts, VersionFacts } from './site-data.ts'

/** Days from the first on, until before the second; `null` is open. */
type Span = Pick<VersionFacts, 'from' | 'to'>

type Lineage = Pick<RegisterFacts, 'units' | 'transfers'>

/**
 * The units that a site of one unit shows: the unit and those whose whole territory it took, whatever ever stood under one of
 * them while it did, and every unit from which territory may have come to any of these, at every step of history. So a unit of
 * another province of which a part came here is in; where its other parts went is not.
 */
export function unitsInScope(register: Lineage, unit: string): ReadonlySet<string> {
  const core = wholesOf(register, unit)
  const byId = new Map(register.units.map((each) => [each.id, each]))
  const under = register.units.filter(({ id, versions }) => core.has(id) || stoodUnder(versions, core, byId))
  return withPredecessors(
    under.map(({ id }) => id),
    register.transfers,
  )
}

/** A unit and all that passed on to it, or to others that did, with nothing left elsewhere. */
function wholesOf({ units, transfers }: Lineage, unit: string): ReadonlySet<string> {
  const ended = new Set(units.filter(({ to }) => to !== null).map(({ id }) => id))
  const outgoing = [...group(transfers, ({ from }) => from)].filter(([id]) => ended.has(id))
  const found = new Set([unit])
  for (let size = 0; size !== found.size; ) {
    size = found.size
    for (const [id, its] of outgoing) if (its.every(({ to }) => to !== null && found.has(to))) found.add(id)
  }
  return found
}

/** Whether one of some versions stood under one of some units, directly or by those between, on any day. */
function stoodUnder(
  versions: readonly VersionFacts[],
  above: ReadonlySet<string>,
  byId: ReadonlyMap<string, UnitFacts>,
  span: Span = { from: null, to: null },
): boolean {
  return versions.some((version) => {
    const days = common(version, span)
    if (days === null || version.parent === null) return false
    if (above.has(version.parent)) return true
    return stoodUnder(byId.get(version.parent)?.versions ?? [], above, byId, days)
  })
}

/** The days that two spans have in common; `null` where there are none. */
function common(a: Span, b: Span): Span | null {
  const from = [a.from, b.from].reduce((late, each) => (each !== null && (late === null || each > late) ? each : late))
  const to = [a.to, b.to].reduce((early, each) => (each !== null && (early === null || each < early) ? each : early))
  return from !== null && to !== null && from >= to ? null : { from, to }
}

function withPredecessors(units: readonly string[], transfers: readonly TransferFacts[]): ReadonlySet<string> {
  const incoming = group(transfers, ({ to }) => to)
  const found = new Set(units)
  for (const id of found) for (const { from } of incoming.get(id) ?? []) if (from !== null) found.add(from)
  return found
}
