import type { Issue } from '../base/issue.ts'
import type { OpenPoint, UnitDifference } from '../generated/types.ts'
import type { IsoDate } from './iso-date.ts'

export type { OpenPoint, UnitDifference }

/** A row of a register file by column. */
export type RegisterCells = Readonly<Record<string, string>>

/** What is to be written to a register: all versions of every unit that is new or changes, and the rows that say why. */
export interface ProposedRows {
  readonly units: readonly RegisterCells[]
  readonly changes: readonly RegisterCells[]
  readonly transfers: readonly RegisterCells[]
  readonly instruments: readonly RegisterCells[]
}

/** A list compared with a register. */
export interface UnitProposal {
  readonly name: string
  readonly register: string
  readonly date: IsoDate
  readonly shape: 'list' | 'conversion'
  readonly files: readonly string[]
  /** Units, or rows of a conversion table, that the register has as the file says. */
  readonly unchanged: number
  readonly differences: readonly UnitDifference[]
  readonly points: readonly OpenPoint[]
  readonly findings: readonly Issue[]
  readonly rows: ProposedRows
}
