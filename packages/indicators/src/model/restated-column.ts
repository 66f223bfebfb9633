import type { Figure } from './figure.ts'

/** The restated figures of one output in one series, in output order. */
export interface RestatedColumn {
  readonly figures: readonly Figure[]
  /** How they differ from the figures of a column before, where only places and amounts do. */
  readonly repeats: Repetition | null
}

/** A column as the one it is like and its own amounts: lineage and coverage stand once, however many series share them. */
export interface Repetition {
  /** Figures that say everything but place and amounts; the same object for all columns that are like them. */
  readonly pattern: readonly Figure[]
  /** Amount of each figure: its known part, and its value where the pattern has one. */
  readonly amounts: Float64Array
  readonly keys: readonly string[]
  readonly period: string
  /** Figures in which other sources than in the pattern had something to say; `null`: in none. */
  readonly changed: ChangedFigures | null
}

/** Figures that are not those of a pattern. */
export interface ChangedFigures {
  /** Figures that come before those of the pattern. */
  readonly ahead: readonly Figure[]
  /** By place in the pattern; `null` where no figure stands. */
  readonly others: ReadonlyMap<number, Figure | null>
}
