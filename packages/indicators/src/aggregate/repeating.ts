import type { Figure } from '../model/figure.ts'
import type { Window } from '../model/period.ts'
import type { RestatedColumn } from '../model/restated-column.ts'
import type { TargetPlan } from './crosswalk.ts'
import type { OutputColumn } from './output-column.ts'
import type { SeriesTable } from './series-table.ts'

/** The series and period a column is of. */
export interface ColumnPlace {
  readonly keys: readonly string[]
  readonly period: string
  readonly window: Window | null
}

/** Remembers columns, so that those like them need not be made anew: for tables of many series. The figures are the same with and without it. */
export interface Repeating {
  /** A column that repeats one before it; `null` when it must be made. `make` makes the figure of one target. */
  repeat(
    table: SeriesTable,
    output: OutputColumn,
    place: ColumnPlace,
    make: (target: TargetPlan) => Figure | null,
  ): RestatedColumn | null
  /** Keeps a column that was made. */
  keep(table: SeriesTable, output: OutputColumn, place: ColumnPlace, figures: readonly Figure[]): void
}
