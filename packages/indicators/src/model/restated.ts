import type { Issue } from '../base/issue.ts'
import type { Figure } from './figure.ts'
import type { IsoDate } from './iso-date.ts'
import type { LineageStep, ObservedFigure } from './observation.ts'

/** What a table is a table of. */
export interface SeriesName {
  readonly indicator: string
  readonly breakdown: string
  /** Definition version. */
  readonly definition: string
  /** Id of the source; empty for figures that nobody publishes and that are computed from their parts. */
  readonly source: string
}

/** A restated figure with the published figures it was made of. */
export interface RestatedFigure {
  readonly figure: Figure
  readonly lineage: readonly LineageStep[]
}

/** The figures of one table on one list, and what there is to say about them. */
export interface RestatedTable {
  readonly series: SeriesName
  /** The list they stand on. */
  readonly to: IsoDate
  /** Its figures add up over units, so that nothing may be lost. */
  readonly isAdditive: boolean
  /** The published figures that entered; those rolled up from finer ones carry their parts. */
  readonly rows: readonly ObservedFigure[]
  readonly figures: readonly RestatedFigure[]
  readonly issues: readonly Issue[]
}
