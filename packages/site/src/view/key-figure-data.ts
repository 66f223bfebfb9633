import type { Texts } from './site-data.ts'

/** One figure of a cell that the first page follows. */
export interface KeyPoint {
  readonly period: string
  readonly value: string | null
  readonly method: string
  readonly reason: string
  readonly status: string
  readonly expected: number
  readonly received: number
}

/** A cell of a form in the consolidated reports of one unit on the units of the release, by period. */
export interface KeyCellFacts {
  readonly round: string
  readonly isSample: boolean
  readonly form: string
  readonly unit: string
  readonly row: string
  readonly column: string
  readonly label: Texts
  readonly indicator: string
  readonly decimals: number
  readonly points: readonly KeyPoint[]
}
