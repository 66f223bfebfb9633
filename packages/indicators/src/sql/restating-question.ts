import type { UnknownSharePolicy } from '../aggregate/draft.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { MonthRule } from '../model/period.ts'

/** A column of figures as SQL restates it: a quantity that adds up over units. */
export interface SummedColumn {
  readonly name: string
  /** Decimals of every figure; one with more stops the plan. */
  readonly decimals: number
  /** `text`: numbers and marks as a CSV holds them; `number`: DECIMAL or whole numbers, `NULL` where nothing was received. */
  readonly cells: 'text' | 'number'
}

/** Where figures are and how they are restated. */
export interface FiguresQuestion {
  /** Table, view or expression such as `read_parquet('figures.parquet')`. */
  readonly figures: string
  readonly unitColumn: string
  readonly periodColumn: string | null
  readonly keyColumns: readonly string[]
  /** Place among the keys of the one that names the indicator, or -1. */
  readonly indicatorKey: number
  /** The list of every row, or the column that names it. */
  readonly list: { readonly date: IsoDate } | { readonly column: string }
  readonly columns: readonly SummedColumn[]
  /** Whether the figures have columns `method` and `status` that say how they were obtained. */
  readonly hasMethod: boolean
  readonly hasStatus: boolean
  readonly policy: UnknownSharePolicy
  /** How the months of periods are cut, where not as in the calendar. */
  readonly months?: MonthRule
  /** Figures of so many digits and more stop the plan: their products would not fit 38 digits. */
  readonly mostDigits: number
}
