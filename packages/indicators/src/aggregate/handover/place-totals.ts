import { placeKey } from '../../model/consolidated.ts'
import type { PlaceTotal, Undecided } from '../../model/handover.ts'
import type { Unit } from '../../model/unit.ts'
import { formPlaces } from '../consolidate/form-places.ts'
import type { SentPiece } from '../consolidate/sent-pieces.ts'
import { LevelBook } from './level-book.ts'
import { isSummed, type RestatedForm, sentAmounts, summedLevels } from './sent-amounts.ts'
import { undecidedAmounts } from './undecided.ts'

/** A form restated on the units of the day, and the reports of it. */
export interface TotalsQuestion extends RestatedForm {
  readonly pieces: readonly SentPiece[]
}

export interface PeriodTotals {
  readonly totals: readonly PlaceTotal[]
  readonly undecided: readonly Undecided[]
}

/** Holds what former units sent, cell by cell, against what the new units bear, level by level. */
export function placeTotals(question: TotalsQuestion): PeriodTotals {
  const { world, ground, made, pieces } = question
  const { form, window } = made
  const current = new Set(ground.current.map(({ id }) => id))
  const units = made.units.filter(({ unit }) => current.has(unit))
  const repeated = new Set(
    made.units.flatMap(({ figures }) => figures.flatMap((each) => (each.repeats ? [placeKey(each.place)] : []))),
  )
  const places = formPlaces(world, form, window, pieces).filter(({ key }) => !repeated.has(key))
  const summed = summedLevels(question)
  const sent = sentAmounts(question, places)
  const totals: PlaceTotal[] = []
  const undecided: Undecided[] = []
  const additive = places.filter(isSummed)
  for (const level of levelsOf(question, sent)) {
    const from = levelsInto(question, level, summed)
    const own = new Map([...sent].filter(([unit]) => from.includes(unit.level)))
    const book = new LevelBook(question, { level, from }, places)
    book.takeSent(own)
    for (const unit of units) if (unit.level === level) book.takeCurrent(unit)
    const open = undecidedAmounts({ ...question, level, places: additive, amounts: own })
    for (const each of open) book.takeUndecided(each)
    totals.push(...book.finish())
    undecided.push(...open)
  }
  return { totals, undecided }
}

/** Levels of the reports that units of a level are summed from; nothing comes to a level that ended but its own. */
function levelsInto({ world, ground }: TotalsQuestion, level: string, summed: ReadonlySet<string>): readonly string[] {
  const { head } = world.history
  const isListed = world.history.list(ground.day, { level }).length > 0
  const isFiner = (each: string): boolean => head.levels.indexOf(each) >= head.levels.indexOf(level)
  return [...summed].filter((each) => (isListed ? isFiner(each) : each === level))
}

/** The top level, then those of bodies whose reports are summed, from above. */
function levelsOf({ world, ground }: TotalsQuestion, sent: ReadonlyMap<Unit, unknown>): readonly string[] {
  const { levels } = world.history.head
  const own = new Set([ground.top, ...[...sent.keys()].map(({ level }) => level)])
  return levels.slice(levels.indexOf(ground.top)).filter((level) => own.has(level))
}
