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
  for (const found of endedTwice(transfers)) issues.push(found)
  const own = byChange(transfers)
  changes.forEach((change) => {
    const parts = own.get(change.id) ?? []
    const ended = parts.filter(({ from }) => from !== null).map(({ from }) => units.get(from as UnitId) as UnitDraft)
    const dates = datesOf(ended, change, isInclusive)
    const operating = dates[0] ?? change.operating
    if (dates.length > 1) {
      issues.push(issue('change-dates-disagree', { change: change.id, dates }, { file: 'changes.csv' }))
      return
    }
    if (operating !== change.operating) changes.set(change.id, { ...change, operating })
    for (const draft of ended) draft.to = operating
    for (const { to } of parts) if (to !== null) (units.get(to) as UnitDraft).from = operating
  })
}

/** The transfers of each change; those of one mostly stand together. */
function byChange(transfers: readonly Transfer[]): ReadonlyMap<string, readonly Transfer[]> {
  const groups = new Map<string, Transfer[]>()
  for (let start = 0, end = 1; start < transfers.length; start = end, end += 1) {
    const { change } = transfers[start] as Transfer
    while (transfers[end]?.change === change) end += 1
    const run = transfers.slice(start, end)
    const group = groups.get(change)
    if (group) for (const transfer of run) group.push(transfer)
    else groups.set(change, run)
  }
  return groups
}

function* endedTwice(transfers: readonly Transfer[]): Generator<Issue> {
  const first = new Map<UnitId, string>()
  const more = new Map<UnitId, Set<string>>()
  for (const { change, from } of transfers) {
    if (from === null) continue
    const before = first.get(from)
    if (before === undefined) first.set(from, change)
    else if (before !== change) more.set(from, (more.get(from) ?? new Set([before])).add(change))
  }
  if (more.size === 0) return
  for (const unit of first.keys()) {
    const ending = more.get(unit)
    if (ending) yield issue('ended-twice', { unit, changes: [...ending].sort(byText) }, { file: 'transfers.csv' })
  }
}

function datesOf(ended: readonly UnitDraft[], change: Change, isInclusive: boolean): readonly IsoDate[] {
  const dates = ended.map((draft) => endOf(draft, change, isInclusive))
  const isOne = dates.every((date) => date === dates[0])
  return isOne ? dates.slice(0, 1) : [...new Set(dates)].sort(byText)
}

/** Where last days are printed, a state made and ended on one day prints that day twice, and did not live through it. */
function endOf({ from, to }: UnitDraft, { operating }: Change, isInclusive: boolean): IsoDate {
  const isMoment = isInclusive && from !== null && from === operating && to === addDays(from, 1)
  return isMoment ? operating : (to ?? operating)
}
