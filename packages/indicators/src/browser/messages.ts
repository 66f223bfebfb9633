import type { Issue, Language, Severity } from '../base/issue.ts'
import type { NumberLocale } from '../ingest/number.ts'
import type { CheckedFile } from '../model/check-result.ts'
import type { Edition } from '../model/submission.ts'
import type { ReceiptWords } from '../report/receipt.ts'
import type { CellsAround } from './cells-around.ts'
import type { CheckSlice, Wording } from './check-slice.ts'
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
  | { readonly kind: 'open'; readonly slice: CheckSlice | PackedSlice; readonly language: Language }
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
  /** The cells around a finding of the last check, by its place in the result. */
  | { readonly kind: 'around'; readonly finding: number }

/** The deflated JSON of a slice. */
export type PackedSlice = Uint8Array

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
  readonly periodTitle: string
}

/** What a check came to, as a page shows it, and the same as the command writes it. */
export interface ShownResult {
  readonly ruleSet: string
  readonly totals: Readonly<Record<Severity, number>>
  readonly needReason: number
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
  | { readonly kind: 'toMark'; readonly name: string; readonly question: MarkQuestion }
  | {
      readonly kind: 'receipt'
      readonly name: string
      readonly words: ReceiptWords
      readonly text: string
      readonly json: string
    }
  | { readonly kind: 'around'; readonly cells: CellsAround | null }
  | { readonly kind: 'failed'; readonly during: EngineQuestion['kind']; readonly reason: string }

/** What the marker needs, which is a script of its own: a workbook, its findings, and the words for them. */
export interface MarkQuestion {
  readonly bytes: Uint8Array
  readonly findings: readonly Issue[]
  readonly language: Language
  readonly wording: Wording
  /** Names of units, forms and indicators in that language, by kind and code. */
  readonly names: readonly (readonly [kind: string, code: string, name: string])[]
}

/** The workbook with its cells marked, or why there is none. */
export type MarkAnswer =
  | { readonly kind: 'marked'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string }
