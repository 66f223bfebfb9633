import { type Issue, issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import { addDays, type IsoDate } from './iso-date.ts'
import type { UnitDraft } from './read-units.ts'
import type { Change, Transfer, UnitId } from './unit.ts'

/**
 * Makes the two sides of every change meet: it operates on the day after the last day of the units it ends, and the units it
 * makes start that day, whatever the source prints.
 */
export function settleDates(
  units: ReadonlyMap<UnitId, UnitDraft>,
  changes: Map<string, Change>,
  transfers: readonly Transfer[],
  issues: Issue[],
  isInclusive = false,
): void {
  const endedBy = new Map<UnitId, Set<string>>()
  const sources = new Map<string, Set<UnitDraft>>()
  const targets = new Map<string, Set<UnitDraft>>()
  const note = (map: Map<string, Set<UnitDraft>>, change: string, id: UnitId): UnitDraft => {
    const draft = units.get(id) as UnitDraft
    map.set(change, (map.get(change) ?? new Set()).add(draft))
    return draft
  }
  for (const { change, from, to } of transfers) {
    if (from !== null) {
      note(sources, change, from)
      endedBy.set(from, (endedBy.get(from) ?? new Set()).add(change))
    }
    if (to !== null) note(targets, change, to)
  }
  for (const [unit, ending] of endedBy) {
    if (ending.size > 1)
      issues.push(issue('ended-twice', { unit, changes: [...ending].sort(byText) }, { file: 'transfers.csv' }))
  }
  for (const change of changes.values()) {
    const ended = [...(sources.get(change.id) ?? [])]
    const dates = [...new Set(ended.map((draft) => endOf(draft, change, isInclusive)))].sort(byText)
    const [operating = change.operating] = dates
    if (dates.length > 1) {
      issues.push(issue('change-dates-disagree', { change: change.id, dates }, { file: 'changes.csv' }))
      continue
    }
    changes.set(change.id, { ...change, operating })
    for (const draft of ended) draft.to = operating
    for (const draft of targets.get(change.id) ?? []) draft.from = operating
  }
}

/** Where last days are printed, a state made and ended on one day prints that day twice, and did not live through it. */
function endOf({ from, to }: UnitDraft, { operating }: Change, isInclusive: boolean): IsoDate {
  const isMoment = isInclusive && from !== null && from === operating && to === addDays(from, 1)
  return isMoment ? operating : (to ?? operating)
}

/** A circle in what became what, or `null`: no unit can be its own descendant. */
export function findCycle(transfers: readonly Transfer[]): readonly UnitId[] | null {
  const next = new Map<UnitId, UnitId[]>()
  for (const { from, to } of transfers) {
    if (from === null || to === null) continue
    next.set(from, [...(next.get(from) ?? []), to])
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
