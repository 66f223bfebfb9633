import type { Reason } from '../model/figure.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { ShareRules } from '../model/shares.ts'
import type { Unit, UnitId } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { FlowReader } from './flow.ts'

/**
 * Units of an earlier list of which some part went nobody knows where, or where only a weak source says: what comes back to them
 * from the later list is not sure to be all of them. By target: the unit itself, or its ancestor at the level asked for.
 */
export function findLeaks(
  history: UnitHistory,
  listDate: IsoDate,
  date: IsoDate,
  sources: readonly Unit[],
  { rules, level = null }: { readonly rules: ShareRules; readonly level?: string | null },
  /** What follows units to the date, at any level: a crosswalk at no level has one already. */
  back: FlowReader = new FlowReader(history, date, rules),
): ReadonlyMap<UnitId, Reason> {
  const leaks = new Map<UnitId, Reason>()
  if (date >= listDate) return leaks
  const onward = new FlowReader(history, listDate, rules)
  for (const source of sources) {
    const flow = back.flow(source.id)
    for (const id of [...flow.known.keys(), ...flow.pieces.flatMap(({ ends }) => [...ends.keys()])]) {
      const unit = history.unit(id)
      if (unit.to === null || unit.to > listDate) continue
      const kinds = new Set(onward.flow(id).pieces.map(({ kind }) => kind))
      const target = level === null ? unit : history.ancestorAt(unit, level, date)
      if (!target) continue
      if (kinds.has('open')) leaks.set(target.id, 'unresolved')
      else if (kinds.has('alias') && !leaks.has(target.id)) leaks.set(target.id, 'undetermined')
    }
  }
  return leaks
}
