import type { Basis } from './consolidated.ts'
import type { Method, Reason, ValueState } from './figure.ts'
import type { IsoDate } from './iso-date.ts'
import type { Window } from './period.ts'
import type { UnitId } from './unit.ts'

/** One figure as it leaves the system: all that is said of it, in texts that read back as they were. Numbers are exact decimals; what is not there is empty. */
export interface ReleasedFigure {
  /** Empty for a cell of a form that is no figure of an indicator. */
  readonly indicator: string
  /** Definition version. */
  readonly definition: string
  /** `axis=value` joined by `;`, axes in order; empty is the whole. */
  readonly breakdown: string
  /** Empty for a closed group, whose units are `members`. */
  readonly unit: UnitId | ''
  /** Unit ids of a closed group joined by `|`. */
  readonly members: string
  readonly calendar: string
  /** The period that the figure is of. */
  readonly period: string
  /** Its days that the figure is for. */
  readonly window: Window
  readonly basis: Basis
  /** The unit list it stands on. */
  readonly listDate: IsoDate
  readonly scenario: 'actual' | 'plan' | 'forecast'
  /** Id of the source of a published figure; empty for what was put together from reports. */
  readonly source: string
  /** Id of the form, the period reported, row code, column index and line; empty outside forms. */
  readonly form: string
  readonly reportPeriod: string
  readonly row: string
  readonly column: string
  readonly key: string
  readonly state: ValueState | 'none'
  readonly value: string
  /** The value of a category. */
  readonly text: string
  readonly decimals: number
  /** Code of the measure in `data/measures.json`. */
  readonly measure: string
  readonly method: Method
  /** Letters of CL_OBS_STATUS in the order B E I P W. */
  readonly status: string
  readonly reason: Reason | ''
  readonly known: string
  readonly lower: string
  readonly upper: string
  readonly expected: number
  readonly received: number
  readonly missingWeight: string
  /** `unitId@share` joined by `|`. */
  readonly sources: string
}

/** Figures of one kind that leave together: a table of the Data Package and a dataflow of the SDMX messages. */
export interface ReleasedTable {
  /** Code, unique in the package: `restated-2025-07-01`, `commune-monthly`. */
  readonly code: string
  readonly names: { readonly vi: string; readonly en: string }
  /** The figures are cells of this form; `null`: of indicators. */
  readonly form: string | null
  readonly sample: boolean
  readonly figures: readonly ReleasedFigure[]
}
