import type { CellsAround, EngineAnswer, ShownResult } from '@chitieu/indicators'
import type { Wording } from '../../wording.ts'

/** The receipt of a checked file: its words, and the same as files. */
export type ShownReceipt = Extract<EngineAnswer, { readonly kind: 'receipt' }>

/** What a person may ask for once a check is done. */
export interface ResultActions {
  /** Saves the result as machines read it. */
  readonly json: () => void
  /** Saves a file with its cells marked. */
  readonly mark: (file: number) => void
  /** Hands on the receipt of a file; what comes back is said where progress is said. */
  readonly receipt: (file: number, take: (receipt: ShownReceipt) => string) => void
  /** Hands on the cells around a finding, by its place in the result. */
  readonly around: (finding: number, take: (cells: CellsAround | null) => void) => void
}

/** Shows what a check came to, and moves the reader to it. */
export type ShowResult = (result: ShownResult, wording: Wording, actions: ResultActions) => void
