import type { Language, Severity } from '../base/issue.ts'
import type { NumberLocale } from '../ingest/number.ts'
import type { CheckedFile } from '../model/check-result.ts'
import type { Edition } from '../model/submission.ts'
import type { CheckSlice } from './check-slice.ts'
import type { FoundUnit } from './find-units.ts'

/** A file that was chosen, with its bytes. */
export interface ChosenFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** The folder it was chosen with; its name is then its way in that folder. */
  readonly folder?: string
}

/** What is declared of all files together; what is left out stands in them. */
export interface Declared {
  readonly form?: string
  readonly unit?: string
  readonly period?: string
  readonly listDate?: string
  readonly edition?: Edition
  readonly covers?: 'life' | 'period'
  readonly locale?: NumberLocale
  /** Code of a mapping of another system. */
  readonly mapping?: string
  /** Codes of several: each file is read by the one whose sheets and headings it has. */
  readonly mappings?: readonly string[]
}

/** What a page asks of the engine, one after the other. */
export type EngineQuestion =
  | { readonly kind: 'open'; readonly slice: CheckSlice; readonly language: Language }
  | { readonly kind: 'units'; readonly text: string }
  | {
      readonly kind: 'check'
      readonly files: readonly ChosenFile[]
      /** Reports of earlier periods: looked at, not checked. */
      readonly previous: readonly ChosenFile[]
      readonly declared: Declared
    }
  | { readonly kind: 'mark'; readonly file: number }
  | { readonly kind: 'receipt'; readonly file: number; readonly checkedAt: string }

/** A form or mapping to choose. */
export interface Choice {
  readonly id: string
  readonly title: string
}

/** A finding as a table shows it, in the language of the page. */
export interface ShownFinding {
  readonly severity: Severity
  readonly code: string
  readonly file: string
  readonly sheet: string
  /** Cells, or else a row, a column, or neither for the whole file. */
  readonly range: string
  readonly row: number | null
  readonly column: string
  readonly count: number
  readonly message: string
  readonly remedy: string
  readonly reason: string
}

/** A checked file, and whether its workbook can come back marked. */
export interface ShownFile extends CheckedFile {
  readonly isWorkbook: boolean
  readonly formTitle: string
  readonly unitTitle: string
}

/** What a check came to, as a page shows it, and the same as the command writes it. */
export interface ShownResult {
  readonly ruleSet: string
  readonly totals: Readonly<Record<Severity, number>>
  readonly files: readonly ShownFile[]
  readonly findings: readonly ShownFinding[]
  readonly json: string
}

/** What the engine answers; every question has one answer, after any progress. */
export type EngineAnswer =
  | { readonly kind: 'ready'; readonly forms: readonly Choice[]; readonly mappings: readonly Choice[] }
  | { readonly kind: 'units'; readonly text: string; readonly units: readonly FoundUnit[] }
  | { readonly kind: 'progress'; readonly file: string; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: ShownResult }
  | { readonly kind: 'marked'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'receipt'; readonly name: string; readonly text: string; readonly json: string }
  | { readonly kind: 'failed'; readonly during: EngineQuestion['kind']; readonly reason: string }
