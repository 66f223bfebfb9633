import { addDecimals, compareDecimals, type Decimal, decimal } from '../../base/decimal.ts'
import type { OverTime } from '../../model/consolidated.ts'
import type { ValueState } from '../../model/figure.ts'
import { addDays, type IsoDate } from '../../model/iso-date.ts'
import type { Window } from '../../model/period.ts'
import { overlaps } from '../../model/span.ts'
import type { Unit } from '../../model/unit.ts'
import { bestPiece, choosePieces, without } from './choose-pieces.ts'
import type { Place } from './form-places.ts'
import { lifeIn } from './scope.ts'
import type { SentPiece } from './sent-pieces.ts'

/** What one report says at one place. */
interface Said {
  readonly state: ValueState
  readonly value: Decimal | null
  readonly text: string | null
}

/** What the reports of one unit come to at one place over some days. */
export interface UnitFigure extends Said {
  readonly pieces: readonly SentPiece[]
  /** Days that no report holds, or a report that says nothing of this place: the value is only what is known. */
  readonly isPartial: boolean
  /** Two reports say something of the same days: neither counts. */
  readonly isDoubled: boolean
}

/** The reports of one unit in a window, chosen once for all places. */
export class UnitReports {
  readonly unit: Unit
  readonly window: Window
  /** The days of the window on which the unit was there. */
  readonly days: Window
  readonly pieces: readonly SentPiece[]
  /** Days that neither its own reports nor those of units begun later hold. */
  readonly gaps: readonly Window[]
  readonly sent: readonly SentPiece[]
  /** Days that are in figures of other units as well. */
  readonly #elsewhere: readonly Window[]
  /** Those of them that are in figures of all units it went into. */
  readonly #taken: readonly Window[]
  /** The first day from which later units hold all, or the end of its days. */
  readonly #end: IsoDate

  /** The whole period, where the unit is asked for part of it as it reported. */
  readonly #period: Window | undefined
  /** A figure that runs from a day before the window holds days of another territory. */
  readonly #runsFromBefore: boolean
  readonly #figures = new Map<string, UnitFigure | null>()

  /** `period` is given where a unit is asked for part of it only, as it reported: a report that runs over an end counts where it ends. */
  constructor(unit: Unit, window: Window, sent: readonly SentPiece[], claims: UnitClaims = NO_CLAIMS, period?: Window) {
    const { taken, shared } = claims
    this.unit = unit
    this.window = window
    this.sent = sent
    this.#period = period
    this.#elsewhere = [...taken, ...shared]
    this.#taken = taken
    const free = sent.filter(({ own }) => !taken.some(({ from, to }) => from <= own.from && own.to <= to))
    this.days = period ? daysAsSent(lifeIn(unit, window), free, period) : lifeIn(unit, window)
    const { pieces, gaps } = choosePieces(free, this.days)
    this.pieces = pieces
    this.gaps = gaps.flatMap((gap) => without(gap, taken))
    this.#end = without(this.days, taken).at(-1)?.to ?? this.days.from
    this.#runsFromBefore = period !== undefined && lifeIn(unit, period).from < window.from
  }

  /** What the reports come to at a place; `null` when none of them counts for it. */
  figure(place: Place): UnitFigure | null {
    const known = this.#figures.get(place.key)
    if (known !== undefined) return known
    const made = this.#make(place)
    this.#figures.set(place.key, made)
    return made
  }

  #make(place: Place): UnitFigure | null {
    const { pieces, days } = this
    switch (place.overTime) {
      case 'last':
        return one(bestPiece(this.sent.filter(({ own }) => own.to === days.to)), place)
      case 'first':
        return this.#once(one(bestPiece(this.sent.filter((piece) => this.#begins(piece))), place))
      case 'cumulative':
        if (this.#runsFromBefore) return null
        return this.#once(one(this.#endingOn(this.#end), place))
      case 'asSent':
        return this.#once(one(pieces.length === 1 && this.gaps.length === 0 ? pieces[0] : undefined, place))
      default:
        return this.#once(pieces.length === 0 ? null : joined(pieces, place, this.gaps.length > 0))
    }
  }

  /** The report that ends on a day: one of those chosen, so that the days before its begin are in it or in others as they are there. */
  #endingOn(day: IsoDate): SentPiece | undefined {
    const ends = ({ own }: SentPiece): boolean => own.to === day
    return this.pieces.find(ends) ?? bestPiece(this.sent.filter(ends))
  }

  /** Whether anything is asked of the unit: not when units begun later hold all its days. */
  get isAsked(): boolean {
    return this.pieces.length > 0 || this.gaps.length > 0
  }

  /** Whether its figures tell of the first day of the window: it was there, or says it holds the days before it began. */
  get isFirst(): boolean {
    const { from } = this.window
    const isThere = lifeIn(this.unit, this.window).from === from
    const isTaken = this.#taken.some((days) => days.from <= from && from < days.to)
    return !isTaken && (isThere || this.sent.some((piece) => this.#begins(piece)))
  }

  /** A report that opens with the first day; as reported it may open before, when it runs over that day. */
  #begins({ own, claimedFrom }: SentPiece): boolean {
    const { from } = this.window
    return this.#period
      ? this.#period.from <= claimedFrom && claimedFrom <= from && from < own.to
      : claimedFrom === from
  }

  /** Reports used of which some days are in figures of other units as well. */
  get twice(): readonly { readonly piece: SentPiece; readonly days: Window }[] {
    return this.pieces.flatMap((piece) => this.#heldElsewhere(piece).map((days) => ({ piece, days })))
  }

  #heldElsewhere({ own }: SentPiece): readonly Window[] {
    return this.#elsewhere.filter((days) => overlaps(days, own))
  }

  /** A quantity of some days of which others hold some as well is counted twice. */
  #once(figure: UnitFigure | null): UnitFigure | null {
    return figure?.pieces.some((piece) => this.#heldElsewhere(piece).length > 0)
      ? { ...figure, isDoubled: true }
      : figure
  }
}

/** Days of one unit that units begun later say they hold: all of its receivers, or some of them only. */
export interface UnitClaims {
  readonly taken: readonly Window[]
  readonly shared: readonly Window[]
}

const NO_CLAIMS: UnitClaims = { taken: [], shared: [] }

/** Days as their reports cut them: one that runs over the first day is counted in full, one that runs over the last belongs to what follows. */
function daysAsSent(days: Window, sent: readonly SentPiece[], period: Window): Window {
  const { gaps } = choosePieces(sent, days)
  const over = sent.filter(({ own }) => period.from <= own.from && own.to <= period.to)
  const isOpenAt = (day: IsoDate): boolean => gaps.some(({ from, to }) => from <= day && day < to)
  const first = over.find(({ own }) => own.from < days.from && days.from < own.to && own.to <= days.to)
  const last = over.find(({ own }) => days.from <= own.from && own.from < days.to && days.to < own.to)
  return {
    from: first && isOpenAt(days.from) ? first.own.from : days.from,
    to: last && isOpenAt(addDays(days.to, -1)) ? last.own.from : days.to,
  }
}

function one(piece: SentPiece | undefined, place: Place): UnitFigure | null {
  return piece ? joined([piece], place, false) : null
}

function joined(pieces: readonly SentPiece[], place: Place, hasGaps: boolean): UnitFigure {
  const said = pieces.map((piece) => saidAt(piece, place))
  const known = said.filter(({ state }) => state !== 'missing')
  const first = said[0] as Said
  return {
    ...(known.length === 0 ? first : known.reduce((a, b) => together(a, b, place.overTime))),
    pieces: pieces.map((piece) => piece.at(place.key)),
    isPartial: hasGaps || known.length < said.length,
    isDoubled: pieces.some(({ isDoubled }) => isDoubled),
  }
}

const NOTHING: Said = { state: 'notApplicable', value: null, text: null }

/** A line that a report does not have, or an optional row left blank, does not apply to it; any other blank is missing. */
function saidAt(piece: SentPiece, place: Place): Said {
  const cell = piece.cell(place.key)
  if (cell === null) return place.name.key === null && isOn(place, piece) ? { ...NOTHING, state: 'missing' } : NOTHING
  const { state, value, written, part } = cell
  if (state === 'blank') return isOptional(place) ? NOTHING : { ...NOTHING, state: 'missing' }
  if (state !== 'number') return { state, value: null, text: null }
  return part.type === 'text' || part.type === 'yesNo' || part.type === 'date'
    ? { state, value: null, text: written }
    : { state, value: decimal(value ?? ''), text: null }
}

function isOptional({ row }: Place): boolean {
  return row.kind === 'fixed' && row.optional === true
}

function isOn({ row }: Place, { submission: { form, head } }: SentPiece): boolean {
  const own = form.rows.find((each) => each.kind !== 'heading' && each.code === row.code)
  if (!own) return false
  const { from = null, to = null } = own.validity ?? {}
  return (from === null || from <= head.listDate) && (to === null || head.listDate < to)
}

/** Two figures of one unit that follow each other: numbers add, or the larger or smaller counts; marks say less than numbers. */
function together(a: Said, b: Said, overTime: OverTime): Said {
  if (a.state === 'confidential') return a
  if (b.state === 'confidential') return b
  if (a.value && b.value) return { ...a, value: combine(a.value, b.value, overTime) }
  if (a.value) return a
  if (b.value) return b
  return a.state === 'notApplicable' ? b : a
}

function combine(a: Decimal, b: Decimal, overTime: OverTime): Decimal {
  if (overTime === 'max') return compareDecimals(a, b) < 0 ? b : a
  if (overTime === 'min') return compareDecimals(a, b) > 0 ? b : a
  return addDecimals(a, b)
}
