import type { TemplateRefusal, TemplateWish } from '../template-choice.ts'
import type { CheckSlice } from './check-slice.ts'
import type { PackedSlice } from './messages.ts'

/** A template that is wanted, with the data it is made from. */
export interface TemplateQuestion extends TemplateWish {
  readonly slice: CheckSlice | PackedSlice
}

/** The workbook, or why there is none. */
export type TemplateAnswer =
  | { readonly kind: 'made'; readonly name: string; readonly bytes: Uint8Array }
  | ({ readonly kind: 'refused' } & TemplateRefusal)
  | { readonly kind: 'failed'; readonly reason: string }
