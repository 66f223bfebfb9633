import type { IsoDate } from './iso-date.ts'

/** `register.json`: what the folder holds and how its dates are printed. */
export interface RegisterHead {
  readonly name: string
  readonly levels: readonly string[]
  readonly endDate: 'exclusive' | 'inclusive'
  readonly coveredFrom?: IsoDate
  readonly vintages?: readonly IsoDate[]
  readonly bases?: Readonly<Record<string, { readonly concept: string; readonly date?: string }>>
  /** Types, or ids of single units, that owe no figure. */
  readonly withoutObligation?: readonly string[]
  readonly source?: unknown
}

/** A row of a register file: its cells by column, and where it stands. */
export interface RegisterRow {
  readonly cells: Readonly<Record<string, string>>
  readonly file: string
  readonly row: number
}

/** Rows that are gone through once, from top to bottom: a list, or a file that keeps none of them. */
export interface EachRow {
  readonly forEach: (take: (row: RegisterRow) => void) => void
}

/** A register folder as text, each part gone through once. */
export interface RegisterText {
  readonly head: RegisterHead
  readonly units: EachRow
  readonly changes: EachRow
  readonly transfers: EachRow
  readonly weights: EachRow
  readonly decisions: EachRow
  readonly instruments: EachRow
  readonly exceptions: EachRow
}

/** A register folder as text, before anything is believed. */
export interface RegisterRows extends RegisterText {
  readonly units: readonly RegisterRow[]
  readonly changes: readonly RegisterRow[]
  readonly transfers: readonly RegisterRow[]
  readonly weights: readonly RegisterRow[]
  readonly decisions: readonly RegisterRow[]
  readonly instruments: readonly RegisterRow[]
  readonly exceptions: readonly RegisterRow[]
  /** Lists of units by another source, to compare with; they change nothing. */
  readonly secondLists?: readonly RegisterRow[]
}
