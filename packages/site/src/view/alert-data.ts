import type { FindingFacts } from './site-data.ts'

/** The kinds of alerts in the order shown; which finding is which stands in `data/alerts.csv`. */
export const alertKinds = ['overdue', 'sentBack', 'abnormal', 'belowThreshold', 'notComparable', 'codeReused'] as const

/** A kind of alert. */
export type AlertKind = (typeof alertKinds)[number]

/** A finding of a round that somebody has to look at. */
export interface AlertFacts {
  readonly kind: AlertKind
  readonly finding: FindingFacts
  readonly round: string
  readonly form: string | null
  readonly unit: string | null
  readonly period: string | null
  readonly file: string | null
  readonly place: string
  readonly value: string | null
  readonly expected: string | null
}
