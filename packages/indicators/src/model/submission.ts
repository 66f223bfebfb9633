import type { Place } from '../base/issue.ts'
import type { Form, FormCellPart } from '../generated/types.ts'
import type { ValueState } from './figure.ts'
import type { IsoDate } from './iso-date.ts'
import type { UnitId } from './unit.ts'

/** Editions, from the least certain on. */
export const EDITIONS = ['estimate', 'provisional', 'official'] as const

/** Edition of what is sent: several of one period are kept side by side. */
export type Edition = (typeof EDITIONS)[number]

/** What figures of a unit that began or ended within the period hold: its own days, or the whole period. */
export const COVERS = ['life', 'period'] as const

/** What a file says about itself, or whoever sends it says: for which unit, period and list it is. */
export interface SubmissionHead {
  readonly form: string
  readonly version: string
  /** Whose figures these are. */
  readonly subject: UnitId
  /** The kind of body that sends them, as the regime names it. */
  readonly reporter: string | null
  readonly period: string
  readonly edition: Edition | null
  /** The unit list its codes belong to: declared, never taken from the period. */
  readonly listDate: IsoDate
  /** `period`: the figure of a unit begun within the period holds the whole period. */
  readonly covers: 'life' | 'period'
}

/** One cell of a form as it was sent. */
export interface SubmittedCell {
  /** Row code (mã số) of the form. */
  readonly row: string
  /** Index of the column (`1`, `2`, …). */
  readonly column: string
  /** Which repetition of a repeating row: the key as typed, e.g. a unit code or the name of a field; `null` for fixed rows. */
  readonly key: string | null
  readonly state: ValueState | 'blank'
  /** Decimal string, point as the decimal mark, in the measure of the form; `null` unless a number. */
  readonly value: string | null
  /** What stood in the cell, as written. */
  readonly written: string
  readonly place: Place
  /** What the cell is bound to. */
  readonly part: FormCellPart
}

/** A form that was sent: immutable, addressed by the hash of its file. */
export interface Submission {
  readonly file: string
  readonly sha256: string
  readonly form: Form
  readonly head: SubmissionHead
  readonly cells: readonly SubmittedCell[]
  /** How many cells to be filled in hold what could not be read: each has its finding and is not among the cells. */
  readonly unread: number
  /** Reasons typed for warnings, by `code` and place. */
  readonly reasons: readonly { readonly code: string; readonly place: string; readonly reason: string }[]
  /** Marked as a sample. */
  readonly isSample: boolean
}

/** How certain the edition of a report is; a report that names none counts as official. */
export function editionRank({ head: { edition } }: Pick<Submission, 'head'>): number {
  return EDITIONS.indexOf(edition ?? 'official')
}
