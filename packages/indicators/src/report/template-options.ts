import type { Language } from '../base/issue.ts'
import type { Form, FormColumn, Regime } from '../generated/types.ts'
import type { Catalog } from '../model/catalog.ts'
import type { ValueState } from '../model/figure.ts'
import type { FigureRow } from '../model/form.ts'
import type { SubmissionHead } from '../model/submission.ts'

/** A value to stand in a cell from the start: a number digit for digit, a mark, or a text. */
export type GivenValue =
  | { readonly state: 'number'; readonly value: string }
  | { readonly state: Exclude<ValueState, 'number'> }
  | { readonly state: 'text'; readonly text: string }

/** What stands in cells from the start; `null` leaves a cell blank. */
export interface GivenValues {
  readonly cell: (row: FigureRow, column: FormColumn, repeat: number | null) => GivenValue | null
  /** The name of a line of a repeating row. */
  readonly key: (row: FigureRow, repeat: number) => string | null
}

/** For whom and when a workbook is made; `covers` stays open until a person chooses. */
export interface TemplateHead extends Omit<SubmissionHead, 'form' | 'version' | 'covers'> {
  readonly covers: 'life' | 'period' | null
}

/** Everything a workbook of a form is made from. */
export interface TemplateOptions {
  readonly form: Form
  readonly regime: Regime
  readonly catalog: Pick<Catalog, 'history' | 'indicators' | 'measures' | 'breakdowns' | 'calendars'>
  readonly head: TemplateHead
  readonly language: Language
  readonly isSample: boolean
  /** SHA-256 of a text, hexadecimal. */
  readonly hash: (text: string) => string
  readonly repeats?: ReadonlyMap<string, number>
  readonly given?: GivenValues
}
