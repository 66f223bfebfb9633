import type { Rational } from '../base/rational.ts'
import type { Submission, SubmittedCell } from './submission.ts'

/** A figure of an earlier period on the territory of today, or why there is none. */
export type EarlierFigure =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'none'; readonly reason: string }

/** The report of an earlier period, on the territory of the unit that reports now. */
export interface EarlierReport {
  readonly period: string
  /** `sent` by this very unit, or `restated` from the units that went into it. */
  readonly basis: 'sent' | 'restated'
  /** The figure at a place of the form; `null` when that place had no line. */
  readonly figure: (place: Pick<SubmittedCell, 'row' | 'column' | 'key'>) => EarlierFigure | null
}

export type Against = 'previousPeriod' | 'samePeriodLastYear'

/** Finds the report of an earlier period; `null` when no report of that period is known at all. */
export type FindEarlier = (submission: Submission, against: Against) => EarlierReport | null
