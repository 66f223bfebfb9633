import { append } from '../../base/grouped.ts'
import type { Issue } from '../../base/issue.ts'
import { byText } from '../../base/order.ts'
import { printRational } from '../../base/rational.ts'
import type { Form, RegimeReporter } from '../../generated/types.ts'
import { type CheckWorld, monthRuleOf, windowOf } from '../../model/check-world.ts'
import type {
  Basis,
  ConsolidatedFigure,
  ConsolidatedGroup,
  ConsolidatedUnit,
  FigureComparison,
} from '../../model/consolidated.ts'
import type { Figure } from '../../model/figure.ts'
import { addDays, type IsoDate } from '../../model/iso-date.ts'
import type { Window } from '../../model/period.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Unit, UnitId } from '../../model/unit.ts'
import type { UnknownSharePolicy } from '../draft.ts'
import { compareFigures, compareGrids } from './compare-figures.ts'
import { type DerivedFigure, deriveFigure } from './derive-places.ts'
import { earlierFigure } from './earlier-columns.ts'
import { formPlaces, isMade, type Place } from './form-places.ts'
import { groupTotals } from './group-totals.ts'
import { joinFigures } from './join-figures.ts'
import { type MissingMode, underMode } from './missing-mode.ts'
import { levelOf, reportersOf, reportsOf, type SentReports, sentReports } from './reports-of.ts'
import { type FigureGrid, restatePlaces, sourceUnits } from './restate-places.ts'
import { lastDayIn, lifeIn, type Scope } from './scope.ts'
import type { SentPiece } from './sent-pieces.ts'
import { partialUnits, settlePartial, settlePeriods, settleWindows, withEditions } from './settle-figures.ts'
import type { UnitFigure, UnitReports } from './unit-figures.ts'

/** What is consolidated: one form for one period on the territory of one unit, on one basis. */
export interface FormQuestion {
  readonly world: CheckWorld
  readonly form: Form
  readonly period: string
  readonly scope: Scope
  readonly basis: Basis
  /** Reports of the form of any period, current editions. */
  readonly pieces: readonly SentPiece[]
  readonly policy: UnknownSharePolicy
  /** What becomes of sums of which a source is missing; `non_null` when nobody says. */
  readonly missing?: MissingMode
  /** The form of an earlier period on the same basis, for the columns that repeat it; `null` when nothing of it was sent. */
  readonly earlier?: (offset: 'previous' | 'samePeriodLastYear') => ConsolidatedForm | null
}

export interface ConsolidatedForm {
  readonly form: Form
  readonly period: string
  readonly window: Window
  readonly basis: Basis
  readonly units: readonly ConsolidatedUnit[]
  /** Closed groups of units, with totals that are exact. */
  readonly groups: readonly ConsolidatedGroup[]
  /** What units above sent for their whole territory, beside what their parts come to. */
  readonly comparisons: readonly FigureComparison[]
  readonly issues: readonly Issue[]
}

/** Puts the reports of units together: over time unit by unit, then over units along the changes between lists; nothing lost, nothing twice. */
export function consolidateForm(question: FormQuestion): ConsolidatedForm {
  const { world, form, period, basis } = question
  const window = windowOf(world, form, period)
  if (!window) throw new Error(`expected a period, found ${period}`)
  const maker = new FormMaker(question, window)
  const units = basis === 'reported' ? maker.asReported() : maker.onBasis(basis.slice('at:'.length))
  const { groups, comparisons, issues } = maker
  return { form, period, window, basis, units, groups, comparisons, issues }
}

/** On which list, for which days, and which units are wanted. */
interface ListWish {
  readonly to: IsoDate
  readonly window: Window
  /** The days of cumulative figures. */
  readonly year: Window
  readonly isWanted: (unit: Unit) => boolean
}

/** The same, with a place for what closed groups hold undivided. */
interface GridWish extends ListWish {
  readonly groups: Figure[]
}

interface LevelWish {
  readonly reporter: RegimeReporter
  /** Level of the units wanted. */
  readonly level: string
  readonly places: readonly Place[]
  readonly days: Window
  /** The period or year that the days are all or some of. */
  readonly whole: Window
  /** Units there on the first or last day, or on any. */
  readonly which: 'first' | 'last' | 'any'
  readonly to: IsoDate
  readonly groups: Figure[]
}

class FormMaker {
  readonly issues: Issue[] = []
  readonly groups: ConsolidatedGroup[] = []
  readonly comparisons: FigureComparison[] = []
  /** Of the days that are being put together. */
  #sent = new Map<UnitId, Map<string, UnitFigure>>()
  readonly #question: FormQuestion
  readonly #window: Window
  readonly #reports: SentReports
  readonly #levels: readonly string[]
  readonly #known = new Map<string, readonly UnitReports[]>()
  readonly #periodsOf = new Map<string, readonly string[]>()

  constructor(question: FormQuestion, window: Window) {
    const { world, pieces, scope } = question
    const { levels } = world.history.head
    this.#question = question
    this.#window = window
    this.#reports = sentReports(world, scope, pieces)
    this.#levels = levels.slice(levels.indexOf(scope.unit.level))
  }

  /** Each unit for the days of its own life, on the list of the last of them. */
  asReported(): readonly ConsolidatedUnit[] {
    const { world, form, scope } = this.#question
    const year = yearToDate(world, form, this.#window)
    const lives = new Map<string, Unit[]>()
    for (const unit of this.#levels.flatMap((level) => scope.units(level, this.#window))) {
      const { from, to } = lifeIn(unit, this.#window)
      const key = `${from} ${to} ${lifeIn(unit, year).from}`
      append(lives, key, unit)
    }
    return [...lives]
      .sort(([a], [b]) => byText(a, b))
      .flatMap(([life, units]) => {
        const [from = '', to = '', first = ''] = life.split(' ')
        const wanted = new Set(units)
        const isWanted = (unit: Unit): boolean => wanted.has(unit)
        return this.#onList({ to: addDays(to, -1), window: { from, to }, year: { from: first, to }, isWanted })
      })
  }

  /** Every unit of one list for the whole period. */
  onBasis(to: IsoDate): readonly ConsolidatedUnit[] {
    const { world, form } = this.#question
    const year = yearToDate(world, form, this.#window)
    return this.#onList({ to, window: this.#window, year, isWanted: () => true })
  }

  #onList(wish: ListWish): readonly ConsolidatedUnit[] {
    const { world, form, pieces, scope } = this.#question
    const { to, window, year, isWanted } = wish
    const relevant = pieces.filter(({ own }) => overlaps(own, year))
    const places = formPlaces(world, form, window, relevant)
    const { history } = world
    const groups: Figure[] = []
    this.#sent = new Map()
    this.#periodsOf.clear()
    const grid = this.#gridOf(places, { ...wish, groups })
    this.groups.push(...groupTotals(groups, grid, places).map((group) => ({ ...group, window, listDate: to })))
    return [...grid.keys()]
      .sort(byText)
      .map((id) => history.unit(id))
      .filter(
        (unit) => this.#levels.includes(unit.level) && isWanted(unit) && contains(unit, to) && scope.holds(unit, to),
      )
      .map((unit) => {
        const figures = this.#figures(unit, grid.get(unit.id) as Map<string, Figure>, places, to)
        return { unit: unit.id, level: unit.level, window, listDate: to, figures, sent: this.#sent }
      })
  }

  /** Work of offices adds up; of a territory the finest reports are summed, and those of units above only compared. */
  #gridOf(places: readonly Place[], wish: GridWish): FigureGrid {
    const { world, form, pieces, period } = this.#question
    const { levels } = world.history.head
    const reporters = [...reportersOf(world, form, wish.window)].sort(
      (a, b) => levels.indexOf(levelOf(b)) - levels.indexOf(levelOf(a)),
    )
    const grid: FigureGrid = new Map()
    let isSummed = false
    for (const reporter of reporters) {
      const isTerritory = reporter.scope === 'territory'
      if (!isTerritory || !isSummed) this.#addReporter(grid, reporter, places, wish)
      else {
        const beside: FigureGrid = new Map()
        this.#addReporter(beside, reporter, places, { ...wish, groups: [] })
        this.comparisons.push(...compareGrids('parent', beside, grid, places, period))
      }
      const level = levelOf(reporter)
      if (isTerritory && pieces.some(({ unit, own }) => unit.level === level && overlaps(own, wish.window)))
        isSummed = true
    }
    return grid
  }

  #addReporter(grid: FigureGrid, reporter: RegimeReporter, places: readonly Place[], wish: GridWish): void {
    const { to, window, year, groups } = wish
    const { world, form } = this.#question
    const { history } = world
    const own = levelOf(reporter)
    const listed = new Set(history.list(to).map(({ level }) => level))
    const wanted = this.#levels.slice(0, this.#levels.indexOf(own) + 1).filter((level) => listed.has(level))
    const period = this.#window
    for (const { names, days, whole, which } of [
      { names: ['sum', 'asSent', 'max', 'min'], days: window, whole: period, which: 'any' },
      { names: ['cumulative'], days: year, whole: yearToDate(world, form, period), which: 'any' },
      { names: ['last'], days: window, whole: period, which: 'last' },
      { names: ['first'], days: window, whole: period, which: 'first' },
    ] as const) {
      const timed = places.filter(({ overTime }) => (names as readonly string[]).includes(overTime))
      if (timed.length === 0) continue
      for (const level of wanted)
        this.#addLevel(grid, { reporter, level, places: timed, days, whole, which, to, groups })
    }
  }

  #addLevel(grid: FigureGrid, wish: LevelWish): void {
    const { reporter, level, places, days, whole, which, to, groups } = wish
    const { world, form, period, policy } = this.#question
    const { history } = world
    const isOwn = level === levelOf(reporter)
    const reports = this.#reportsOf(reporter, days, whole).filter((report) => speaks(report, which))
    const made = restatePlaces({
      ...{ history, places, reports, to, policy, period },
      listDateOf: ({ unit }) => (which === 'first' ? days.from : lastDayIn(unit, days)),
      level: isOwn ? null : level,
      months: monthRuleOf(world, form),
    })
    if (isOwn) this.issues.push(...made.issues)
    if (isOwn) groups.push(...made.groups)
    for (const [id, figures] of made.sent) {
      const held = this.#sent.get(id) ?? new Map<string, UnitFigure>()
      this.#sent.set(id, held)
      for (const [key, figure] of figures) held.set(key, figure)
    }
    const byKey = new Map(places.map((place) => [place.key, place]))
    const partial = partialUnits(made.sent)
    for (const [id, figures] of made.grid) {
      if (history.unit(id).level !== level) continue
      const held = grid.get(id) ?? new Map<string, Figure>()
      grid.set(id, held)
      for (const [key, figure] of figures) {
        const known = held.get(key)
        const place = byKey.get(key) as Place
        const settled = settlePartial(figure, partial.get(key))
        const told = settleWindows(settlePeriods(settled, place, made.sent, period), place, made.sent)
        held.set(key, known ? joinFigures(known, told, place.rule.behaviour) : told)
      }
    }
  }

  /** The reports of days that are all of, or as reported some of, a period or a year. */
  #reportsOf(reporter: RegimeReporter, days: Window, whole: Window): readonly UnitReports[] {
    const key = JSON.stringify([reporter.kind, days, whole])
    const known = this.#known.get(key)
    if (known) return known
    const period = this.#question.basis === 'reported' ? whole : undefined
    const made = reportsOf(this.#reports, reporter, days, period)
    this.#known.set(key, made)
    return made
  }

  #figures(
    unit: Unit,
    held: Map<string, Figure>,
    places: readonly Place[],
    listDate: IsoDate,
  ): readonly ConsolidatedFigure[] {
    const { form, period, world } = this.#question
    const { code, name } = world.history.version(unit, listDate)
    const at = { unit: unit.id, code, name, period, listDate, figure: (key: string) => held.get(key) ?? null }
    const told = this.#earlierColumns(unit, held, places)
    const { missing = 'non_null' } = this.#question
    for (const [key, figure] of held)
      if (!told.has(key)) held.set(key, withEditions(underMode(figure, missing), this.#sent))
    const derivedOf = new Map<string, DerivedFigure>()
    for (const place of places) {
      if (told.has(place.key)) continue
      if (place.overTime !== 'recomputed' && !isMade(place.rule.behaviour)) continue
      const derived = deriveFigure(form, places, place, at)
      held.set(place.key, derived.figure)
      derivedOf.set(place.key, derived)
    }
    const names = new Map(places.map(({ key, name: place }) => [key, place]))
    return places.flatMap(({ key, name: place, part, overTime }): readonly ConsolidatedFigure[] => {
      const figure = held.get(key)
      if (!figure) return []
      const earlier = told.get(key)
      if (earlier) return [{ ...earlier, place, part, figure }]
      const derived = derivedOf.get(key)
      const madeOf = (derived?.madeOf ?? []).flatMap((each) => names.get(each) ?? [])
      const factor = derived?.factor ? printRational(derived.factor) : null
      const periods = this.#periods(figure, key)
      return [{ place, part, figure, overTime, periods, madeOf, factor, repeats: null }]
    })
  }

  /**
   * Columns of an earlier period hold what was consolidated for it on the same territory; where its reports are not there, what the
   * reports of this period say of it is kept; where both are, they are compared.
   */
  #earlierColumns(
    unit: Unit,
    held: Map<string, Figure>,
    places: readonly Place[],
  ): ReadonlyMap<string, ConsolidatedFigure> {
    const { earlier = () => null, period } = this.#question
    const told = new Map<string, ConsolidatedFigure>()
    for (const place of places) {
      const offset = place.part.period
      if (offset !== 'previous' && offset !== 'samePeriodLastYear') continue
      if (place.overTime === 'recomputed' || isMade(place.rule.behaviour)) continue
      const before = earlier(offset)
      const then = before?.units.find((each) => each.unit === unit.id) ?? null
      const found = earlierFigure(then, place.name, place.part)
      if (!before || !found) continue
      const own = held.get(place.key)
      if (own) this.comparisons.push(...compareFigures('earlierPeriod', own, found.figure, place, period))
      held.set(place.key, { ...found.figure, indicator: place.key })
      told.set(place.key, {
        ...found,
        repeats: { period: before.period, place: found.place, sent: then?.sent ?? new Map() },
      })
    }
    return told
  }

  #periods({ sources }: Figure, key: string): readonly string[] {
    const name = `${key}\n${sources}`
    const known = this.#periodsOf.get(name)
    if (known) return known
    const found = new Set<string>()
    for (const unit of sourceUnits({ sources })) {
      for (const { period } of this.#sent.get(unit)?.get(key)?.pieces ?? []) found.add(period)
    }
    const made = [...found].sort(byText)
    this.#periodsOf.set(name, made)
    return made
  }
}

/** Whether the reports of a unit tell of the first or last day, or of any. */
function speaks(report: UnitReports, which: LevelWish['which']): boolean {
  if (which === 'first') return report.isFirst
  return which === 'last' ? contains(report.unit, addDays(report.window.to, -1)) : report.isAsked
}

/** From the first day of the year of a window, under the calendar of the form, to its end. */
export function yearToDate(world: CheckWorld, form: Form, { from, to }: Window): Window {
  const last = addDays(to, -1)
  const year = Number(last.slice(0, 4))
  const windows = [year + 1, year].map((each) => windowOf(world, form, String(each)))
  return { from: windows.find((window) => window && window.from <= last)?.from ?? from, to }
}
