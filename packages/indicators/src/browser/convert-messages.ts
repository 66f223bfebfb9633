import type { Language } from '../base/issue.ts'
import type { ConversionCandidate, ConversionOutcome } from '../convert-codes.ts'
import type { CodeColumns, ColumnMatch } from '../convert-table.ts'
import type { Wording } from './check-slice.ts'
import type { ChosenFile, PackedSlice } from './messages.ts'
import type { RegisterSlice } from './register-slice.ts'

/** What a browser needs to carry codes over: the register, and the words of dates and refusals. */
export interface ConvertSlice extends RegisterSlice {
  readonly wording: Wording
}

/** Words of the page by key, for files that people read. */
export type ConvertWords = Readonly<Record<string, string>>

/** What the converter page asks of the engine, one after the other. */
export type ConvertQuestion =
  | { readonly kind: 'open'; readonly slice: ConvertSlice | PackedSlice; readonly language: Language }
  | { readonly kind: 'read'; readonly file: ChosenFile; readonly listDate: string }
  /** The columns of a sheet of the file that was read last, for another list or sheet. */
  | { readonly kind: 'columns'; readonly sheet: number; readonly listDate: string }
  | ({ readonly kind: 'convert' } & ConversionWish)
  | { readonly kind: 'rows'; readonly which: 'all' | 'decide'; readonly from: number; readonly count: number }
  | { readonly kind: 'csv'; readonly of: 'exact' | 'excel' | 'decisions'; readonly words: ConvertWords }

/** Which column of which sheet is to be carried from which list to which. */
export interface ConversionWish {
  readonly sheet: number
  readonly columns: CodeColumns
  readonly listDate: string
  readonly date: string
}

/** A column to choose: its letters, what stands in its header, how many codes of the list it has. */
export interface ShownColumn extends ColumnMatch {
  readonly letters: string
  readonly header: string
}

/** A unit as a decision needs to see it. */
export interface ShownCandidate extends Pick<ConversionCandidate, 'relation' | 'kind' | 'area' | 'population'> {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly above: string
  /** When it was there: đến 30/6/2025. */
  readonly life: string
  /** Shares in per cent as people write them, by basis. */
  readonly shares: readonly { readonly basis: string; readonly share: string }[]
}

/** A line of the table and what became of it. */
export interface ShownConversion {
  readonly row: number
  readonly code: string
  readonly name: string
  readonly outcome: ConversionOutcome | 'blank'
  readonly newCode: string
  readonly newName: string
  readonly above: string
  readonly candidates: readonly ShownCandidate[]
}

/** How many lines came to what. */
export interface ConversionCounts {
  readonly rows: number
  readonly same: number
  readonly converted: number
  readonly decide: number
  readonly unknown: number
  readonly blank: number
}

/** What the engine answers; every question has one answer. */
export type ConvertAnswer =
  | {
      readonly kind: 'ready'
      /** Days whose lists are known as published ones, oldest first. */
      readonly lists: readonly string[]
      readonly coveredFrom: string | null
    }
  | {
      readonly kind: 'table'
      readonly sheets: readonly string[]
      readonly sheet: number
      readonly columns: readonly ShownColumn[]
      readonly proposed: CodeColumns | null
    }
  /** The file cannot be read: what is wrong with it, and what to do. */
  | { readonly kind: 'refused'; readonly message: string; readonly remedy: string }
  | {
      readonly kind: 'converted'
      readonly counts: ConversionCounts
      /** Another list that more of the codes are on, as a date in words. */
      readonly otherList: { readonly date: string; readonly written: string; readonly fits: number } | null
    }
  | { readonly kind: 'rows'; readonly total: number; readonly rows: readonly ShownConversion[] }
  | { readonly kind: 'csv'; readonly name: string; readonly text: string }
  | { readonly kind: 'failed'; readonly during: ConvertQuestion['kind']; readonly reason: string }
