import { fold } from '../base/text.ts'
import type { FormCellPart } from '../generated/types.ts'
import type { Figure } from './figure.ts'
import type { IsoDate } from './iso-date.ts'
import type { Window } from './period.ts'
import type { Submission, SubmittedCell } from './submission.ts'
import type { Unit, UnitId } from './unit.ts'

/** The territory that figures are for: as each unit reported in its own life, or on the units of one list. */
export type Basis = 'reported' | `at:${string}`

/** How the reports of a unit were put together over time. */
export type OverTime = 'asSent' | 'sum' | 'last' | 'first' | 'max' | 'min' | 'cumulative' | 'recomputed'

/** A place of a form: row code, column index, and the name of the line in a repeating row. */
export interface PlaceName {
  readonly row: string
  readonly column: string
  readonly key: string | null
}

/** One figure of a consolidated form. */
export interface ConsolidatedFigure {
  readonly place: PlaceName
  readonly part: FormCellPart
  readonly figure: Figure
  readonly overTime: OverTime
  /** Periods of the reports that it was made of, in order. */
  readonly periods: readonly string[]
  /** Places of this form that it was computed from; empty for what was put together from reports. */
  readonly madeOf: readonly PlaceName[]
  /** Of a quotient of two places: what it is multiplied by; `null`: places add up, or there are none. */
  readonly factor: string | null
  /** A column of an earlier period: the period and place that it repeats. */
  readonly repeats: { readonly period: string; readonly place: PlaceName; readonly sent: SentByPlace } | null
}

/** Reports behind figures, by unit and place. */
export type SentByPlace = ReadonlyMap<UnitId, ReadonlyMap<string, SentFigure>>

/** The reports of one unit behind one figure. */
export interface SentFigure {
  readonly pieces: readonly SentReport[]
  /** Two reports say something of the same days: neither counts. */
  readonly isDoubled: boolean
}

/** A report of one unit: the days that it holds, and its cells by the key of a place. */
export interface SentReport {
  readonly submission: Submission
  readonly unit: Unit
  /** Days of the unit's own life. */
  readonly own: Window
  /** First day held: earlier than `own.from` when the figures hold the whole period of a unit begun in it. */
  readonly claimedFrom: IsoDate
  readonly cell: (key: string) => SubmittedCell | null
}

/** A form of one unit and period on one basis. */
export interface ConsolidatedUnit {
  readonly unit: UnitId
  readonly level: string
  /** The days of the period that the figures are for. */
  readonly window: Window
  readonly listDate: IsoDate
  readonly figures: readonly ConsolidatedFigure[]
  /** The reports of these days. */
  readonly sent: SentByPlace
}

/** Units whose parts nobody told apart, and figures that are exact for all of them together. */
export interface ConsolidatedGroup {
  readonly members: readonly UnitId[]
  readonly window: Window
  readonly listDate: IsoDate
  /** Totals by place; their own figures are bounds. */
  readonly totals: readonly { readonly place: PlaceName; readonly value: string }[]
}

/** A cell that entered a figure. */
export interface SourceCell {
  readonly submission: Submission
  readonly cell: SubmittedCell
  /** Whose figure it is, and how much of it counts; `null`: not known. */
  readonly unit: UnitId
  readonly share: string | null
}

/** Two figures that ought to be one, and what came of comparing them. */
export interface FigureComparison {
  readonly kind: 'parent' | 'wholePeriod' | 'earlierPeriod' | 'coversPeriod' | 'backCast'
  readonly unit: UnitId
  readonly period: string
  readonly place: PlaceName
  /** What was sent, and what the other figures come to. */
  readonly sent: string
  readonly ours: string
  readonly difference: string
  readonly verdict: 'equal' | 'withinTolerance' | 'differs'
}

/** A place as a text; lines of a repeating row are one line whatever their accents and capitals. */
export function placeKey({ row, column, key }: PlaceName): string {
  return key === null ? `${row} ${column}` : `${row} ${column} ${fold(key)}`
}
