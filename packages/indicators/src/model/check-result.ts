import type { Issue, NameOf, Severity } from '../base/issue.ts'
import type { KeptReason } from './typed-reason.ts'

/** A finding, and how many cells or rows it stands for. */
export interface Finding {
  readonly issue: Issue
  readonly count: number
  /** Why a warning may stand, as the sender typed it. */
  readonly reason: string | null
}

/** What one file came to. */
export interface CheckedFile {
  readonly file: string
  /** SHA-256, hexadecimal. */
  readonly sha256: string
  /** Form, unit, period and list when all that the file holds is of one. */
  readonly form: string | null
  readonly unit: string | null
  readonly period: string | null
  readonly listDate: string | null
  readonly isSample: boolean
  readonly submissions: number
  /** Cells for the sender to fill in that hold something or must. */
  readonly cells: number
  /** Those without an error. */
  readonly validCells: number
  /** Rules that had something to look at. */
  readonly rules: number
  readonly totals: Readonly<Record<Severity, number>>
  /** Warnings for which no reason was typed. */
  readonly needReason: number
  /** The reasons typed for the file, in the order in which they were typed. */
  readonly reasons: readonly KeptReason[]
}

/** What a check came to: the same files and rules give the same result, in whatever order they come. */
export interface CheckResult {
  readonly ruleSet: string
  /** Different rules that had something to look at, over all files. */
  readonly rules: number
  readonly files: readonly CheckedFile[]
  readonly totals: Readonly<Record<Severity, number>>
  /** Warnings for which no reason was typed. */
  readonly needReason: number
  readonly findings: readonly Finding[]
  /** The rules that had something to look at, by file: the code of a check, or `<form> <kind of relation> <place>`. */
  readonly rulesOf: ReadonlyMap<string, ReadonlySet<string>>
  /** What units, forms and indicators are named in words; machines read their codes. */
  readonly nameOf: NameOf
}
