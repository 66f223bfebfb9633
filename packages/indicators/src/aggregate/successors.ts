import { by } from '../base/order.ts'
import { add, printRational, type Rational, ZERO } from '../base/rational.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { ShareRules } from '../model/shares.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { type Flow, FlowReader } from './flow.ts'

/** One unit that a unit's territory went to, over any number of changes. */
export interface Succession {
  readonly unit: Unit
  /** Exact share, or `null` when it is not known. */
  readonly share: string | null
  /** It rests on a change whose source does not say who went where. */
  readonly undetermined: boolean
}

/** Where a unit of one list is on another date, forward or backward. */
export function successorsAt(
  history: UnitHistory,
  unit: Unit,
  date: IsoDate,
  rules: ShareRules,
): readonly Succession[] {
  return successorsOn(history, date, rules)(unit)
}

/** The same for many units and one date. */
export function successorsOn(
  history: UnitHistory,
  date: IsoDate,
  rules: ShareRules,
): (unit: Unit) => readonly Succession[] {
  const reader = new FlowReader(history, date, rules)
  return ({ id }) => successionsOf(reader.flow(id), history)
}

function successionsOf(flow: Flow, history: UnitHistory): readonly Succession[] {
  const shares = new Map<string, { known: Rational; isBlurred: boolean; undetermined: boolean }>()
  const entry = (id: string): { known: Rational; isBlurred: boolean; undetermined: boolean } => {
    const made = shares.get(id) ?? { known: ZERO, isBlurred: false, undetermined: false }
    shares.set(id, made)
    return made
  }
  for (const [id, share] of flow.known) entry(id).known = add(entry(id).known, share)
  for (const { ends, reason } of flow.pieces) {
    for (const id of ends.keys()) {
      entry(id).isBlurred = true
      if (reason !== 'needs-weights') entry(id).undetermined = true
    }
  }
  return [...shares]
    .map(([id, { known, isBlurred, undetermined }]) => ({
      unit: history.unit(id),
      share: isBlurred ? null : printRational(known),
      undetermined,
    }))
    .sort(by(({ unit: { id } }) => id))
}
