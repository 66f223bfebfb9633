import { by } from '../../base/order.ts'
import type { UnitImpact } from '../../generated/types.ts'
import { addDays } from '../../model/iso-date.ts'
import { contains } from '../../model/span.ts'
import type { Change, Unit, UnitId, UnitVersion } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'

/** A unit that a change ends, makes or gives a new version, as it is on the eve and on the day. */
export interface AffectedUnit {
  readonly unit: Unit
  readonly change: Change
  readonly before: UnitVersion | null
  readonly after: UnitVersion | null
}

/** The units that changes touch, by id. */
export function affectedUnits(history: UnitHistory, changes: readonly Change[]): readonly AffectedUnit[] {
  const own = new Map(changes.map((change) => [change.id, change]))
  const touched = new Map<UnitId, Change>()
  for (const { change, from, to } of history.transfers) {
    const known = own.get(change)
    if (known) for (const id of [from, to]) if (id !== null) touched.set(id, known)
  }
  for (const unit of history.units) {
    const opened = unit.versions.find(({ change }) => change !== null && own.has(change))
    if (opened?.change) touched.set(unit.id, own.get(opened.change) as Change)
  }
  const found = [...touched].map(([id, change]): AffectedUnit => {
    const unit = history.unit(id)
    const eve = addDays(change.operating, -1)
    const on = (day: string): UnitVersion | null => (contains(unit, day) ? history.version(unit, day) : null)
    return { unit, change, before: on(eve), after: on(change.operating) }
  })
  return found.sort(by(({ unit }) => unit.id))
}

/** The same as the schema `unit-impact` has it. */
export function unitRecord({ unit, change, before, after }: AffectedUnit): UnitImpact['units'][number] {
  const title = (version: UnitVersion | null): string | null => (version ? `${version.code} ${version.name}` : null)
  return { unit: unit.id, level: unit.level, before: title(before), after: title(after), change: change.id }
}
