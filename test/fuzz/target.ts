import type { Issue } from '../../packages/indicators/src/base/issue.ts'
import type { Dice } from './dice.ts'

/** A file as somebody might send it. */
export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Makes another file of one: a changed bit, a changed cell, a part that lies. */
export type Change = (bytes: Uint8Array, dice: Dice, others: readonly Sample[]) => Uint8Array

/** What a reader said of a file. */
export interface Answer {
  /** Whether what was read may be used; of a file that is refused there is at least one error. */
  readonly isTaken: boolean
  readonly issues: readonly Issue[]
  /** What was read, or enough of it to tell two readings apart. */
  readonly told?: unknown
}

/** A reader of ours that is tried, with sound files to begin from and the ways in which they are spoilt. */
export interface FuzzTarget {
  readonly samples: readonly Sample[]
  readonly changes: readonly Change[]
  /** Whoever asks names folders to write to: that it would write elsewhere is stopped and is no fault. */
  readonly isToldWhere?: true
  /** Reads a file; `folder` is empty and its own. */
  readonly read: (sample: Sample, folder: string) => Answer | Promise<Answer>
}

/** What is to be read, by name; a target is made only when it is asked for. */
export type Targets = Readonly<Record<string, () => FuzzTarget | Promise<FuzzTarget>>>
