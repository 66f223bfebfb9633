import { append } from '../../base/grouped.ts'
import { addDays } from '../../model/iso-date.ts'
import type { Window } from '../../model/period.ts'
import { overlaps } from '../../model/span.ts'
import type { Unit, UnitId } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { lifeIn } from './scope.ts'
import type { SentPiece } from './sent-pieces.ts'
import type { UnitClaims } from './unit-figures.ts'

/** Which days of which ended units are in the figures of their successors that say they hold the whole period. */
export function claimedDays(history: UnitHistory, pieces: readonly SentPiece[]): ReadonlyMap<UnitId, UnitClaims> {
  const byUnit = new Map<UnitId, Map<UnitId, Window[]>>()
  for (const { unit, own, claimedFrom } of pieces) {
    if (claimedFrom >= own.from) continue
    for (const before of absorbed(history, unit, { from: claimedFrom, to: own.from })) {
      const claimants = byUnit.get(before.id) ?? new Map<UnitId, Window[]>()
      byUnit.set(before.id, claimants)
      const days = lifeIn(before, { from: claimedFrom, to: own.from })
      append(claimants, unit.id, days)
    }
  }
  const claims = new Map<UnitId, UnitClaims>()
  for (const [id, claimants] of byUnit) {
    const windows = [...claimants.values()].flat()
    const heirs = receivers(history, history.unit(id))
    const isWhole = (window: Window): boolean =>
      heirs.every((heir) => holdsFor(history, heir, window, claimants)) || heirs.length === 0
    claims.set(id, { taken: windows.filter(isWhole), shared: windows.filter((window) => !isWhole(window)) })
  }
  return claims
}

/** Whether a receiver, or all of those it went into in turn, hold the days. */
function holdsFor(
  history: UnitHistory,
  heir: Unit,
  window: Window,
  claimants: ReadonlyMap<UnitId, readonly Window[]>,
): boolean {
  const own = claimants.get(heir.id)
  if (own?.some(({ from, to }) => from <= window.from && window.to <= to)) return true
  const next = receivers(history, heir)
  return next.length > 0 && next.every((each) => holdsFor(history, each, window, claimants))
}

/** The units that people of a unit went to. */
function receivers(history: UnitHistory, unit: Unit): readonly Unit[] {
  const ids = history
    .outgoing(unit.id)
    .filter(({ population }) => population !== 'none')
    .flatMap(({ to }) => (to === null ? [] : [to]))
  return [...new Set(ids)].sort().map((id) => history.unit(id))
}

/** The units, alive in some days, whose territory or work went into a unit: also offices of a level that ended with its parent. */
function absorbed(history: UnitHistory, unit: Unit, days: Window): readonly Unit[] {
  const found = new Map<UnitId, Unit>()
  const queue = [unit]
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.from === null || next.from <= days.from) continue
    const before = history.predecessors(next.id)
    const offices = before.flatMap((each) =>
      history
        .children(each.id, addDays(next?.from as string, -1))
        .filter(({ id, to }) => to === next?.from && history.outgoing(id).length === 0),
    )
    for (const each of [...before, ...offices]) {
      if (found.has(each.id) || !overlaps(each, days)) continue
      found.set(each.id, each)
      queue.push(each)
    }
  }
  return [...found.values()]
}
