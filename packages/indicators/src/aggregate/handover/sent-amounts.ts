import { addDecimals, type Decimal, decimal } from '../../base/decimal.ts'
import type { CheckWorld } from '../../model/check-world.ts'
import type { SentByPlace, SentFigure, SentReport } from '../../model/consolidated.ts'
import type { HandoverGround } from '../../model/handover.ts'
import type { Window } from '../../model/period.ts'
import type { Unit } from '../../model/unit.ts'
import { isAdditive } from '../behaviour.ts'
import type { ConsolidatedForm } from '../consolidate/consolidate-form.ts'
import type { Place } from '../consolidate/form-places.ts'
import { levelOf, reportersOf } from '../consolidate/reports-of.ts'
import type { UnitGroups } from './groups.ts'

/** One form of one period, consolidated on the units of the day. */
export interface RestatedForm {
  readonly world: CheckWorld
  readonly ground: HandoverGround
  readonly groups: UnitGroups
  readonly made: ConsolidatedForm
}

/** The reports behind a form on one list: the same for each of its units. */
export function sentBehind({ units }: ConsolidatedForm): SentByPlace {
  return units[0]?.sent ?? new Map()
}

/** Places whose figures add up over units. */
export function isSummed({ rule, indicator }: Place): boolean {
  return indicator !== null && isAdditive(rule.behaviour)
}

/** The cells of each unit whose reports are summed, by place: work of offices, and of a territory the finest reports. */
export function sentAmounts(
  question: RestatedForm,
  places: readonly Place[],
): ReadonlyMap<Unit, ReadonlyMap<string, Decimal>> {
  const { world, ground, made } = question
  const summed = summedLevels(question)
  const current = new Set(ground.current.map(({ id }) => id))
  const found = new Map<Unit, ReadonlyMap<string, Decimal>>()
  for (const [id, figures] of sentBehind(made)) {
    const unit = world.history.unit(id)
    if (!summed.has(unit.level) || !(ground.isFormer(unit) || current.has(id))) continue
    const amounts = new Map<string, Decimal>()
    for (const place of places) {
      const amount = isSummed(place) ? cellsOf(place, figures, made.window) : null
      if (amount) amounts.set(place.key, amount)
    }
    found.set(unit, amounts)
  }
  return found
}

/** Levels of bodies whose reports are summed; those of a territory above the finest are only compared. */
export function summedLevels({ world, made }: RestatedForm): ReadonlySet<string> {
  const { form, window } = made
  const { levels } = world.history.head
  const reporting = new Set([...sentBehind(made).keys()].map((id) => world.history.unit(id).level))
  const summed = new Set<string>()
  let isSettled = false
  const reporters = [...reportersOf(world, form, window)].sort(
    (a, b) => levels.indexOf(levelOf(b)) - levels.indexOf(levelOf(a)),
  )
  for (const reporter of reporters) {
    const level = levelOf(reporter)
    const isTerritory = reporter.scope === 'territory'
    if (!isTerritory || !isSettled) summed.add(level)
    if (isTerritory && reporting.has(level)) isSettled = true
  }
  return summed
}

/** The sum of the cells of a unit at a place; places computed from others only where one report holds the period. */
function cellsOf(place: Place, figures: ReadonlyMap<string, SentFigure>, window: Window): Decimal | null {
  const own = figures.get(place.key)
  if (own?.isDoubled) return null
  const pieces = own ? own.pieces : place.overTime === 'recomputed' ? onlyPiece(figures, window) : []
  const cells = pieces.flatMap((piece) => piece.cell(place.key) ?? [])
  const numbers = cells.flatMap(({ state, value }) => (state === 'number' && value !== null ? [decimal(value)] : []))
  return numbers.length === 0 ? null : numbers.reduce(addDecimals)
}

function onlyPiece(figures: ReadonlyMap<string, SentFigure>, window: Window): readonly SentReport[] {
  const all = [...figures.values()]
  if (all.some(({ isDoubled }) => isDoubled)) return []
  const pieces = new Set(all.flatMap((figure) => figure.pieces))
  const inside = [...pieces].filter(({ own }) => own.from >= window.from && own.to <= window.to)
  return inside.length === 1 ? inside : []
}
