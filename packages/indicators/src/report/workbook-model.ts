import type { CellRange } from '../base/cell-address.ts'

/** How a cell looks and whether it may be changed on a protected sheet. */
export interface CellLook {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  readonly size?: number
  /** `RRGGBB`. */
  readonly color?: string
  readonly fill?: string
  readonly border?: 'thin' | 'hair'
  readonly align?: 'left' | 'center' | 'right'
  readonly vertical?: 'top' | 'center' | 'bottom'
  readonly wrap?: boolean
  readonly shrink?: boolean
  readonly indent?: number
  readonly format?: string
  readonly unlocked?: boolean
}

/** What a cell holds: a text, a decimal number written digit for digit, or a formula with the value it has now. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly number: string | null; readonly text: string }
  /** A fault of a formula: `#N/A`. */
  | { readonly kind: 'error'; readonly error: string }
  /** A formula of which no value is stored. */
  | { readonly kind: 'bareFormula'; readonly formula: string }

export interface WorkbookCell {
  readonly row: number
  readonly column: number
  readonly content?: CellContent
  readonly look: CellLook
}

/** What may be typed into cells, and what is said when they are chosen. */
export interface CellRule {
  readonly range: CellRange
  readonly kind: 'list' | 'custom'
  /** Without a leading `=`. */
  readonly formula: string
  readonly prompt?: { readonly title: string; readonly text: string }
  readonly refusal: { readonly title: string; readonly text: string }
  /** `warning` lets a person insist. */
  readonly style: 'stop' | 'warning'
}

/** A note hung on a cell. */
export interface CellNote {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** A link from a cell to a place in the workbook. */
export interface CellLink {
  readonly address: string
  readonly location: string
}

export interface WorkbookSheet {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  readonly cells: readonly WorkbookCell[]
  readonly widths: readonly number[]
  readonly heights?: ReadonlyMap<number, number>
  readonly hiddenRows?: ReadonlySet<number>
  readonly merges?: readonly CellRange[]
  readonly rules?: readonly CellRule[]
  readonly notes?: readonly CellNote[]
  readonly links?: readonly CellLink[]
  readonly isProtected?: boolean
  /** First cell below and right of what stays in sight. */
  readonly freezeAt?: { readonly row: number; readonly column: number }
  readonly hasGridLines?: boolean
  readonly print?: {
    readonly paper: 'A4' | 'A3'
    readonly orientation: 'portrait' | 'landscape'
    /** Rows printed on top of each page. */
    readonly titleRows?: readonly [from: number, to: number]
    readonly area: CellRange
    readonly footer: string
  }
}

export interface Workbook {
  readonly title: string
  readonly sheets: readonly WorkbookSheet[]
  /** Names of places, by name; the place as a formula knows it. */
  readonly names: ReadonlyMap<string, string>
}
