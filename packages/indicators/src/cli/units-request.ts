import type { Context } from './context.ts'

/** What was asked of `units`: words after the subject, options by name. */
export interface UnitsRequest {
  readonly words: readonly string[]
  readonly text: (name: string) => string | undefined
  readonly all: (name: string) => readonly string[]
  readonly has: (name: string) => boolean
  readonly context: Context
}
