import type { IsoDate } from './iso-date.ts'
import type { UnitId } from './unit.ts'

/** How a figure was obtained (methods of restating). */
export const METHODS = [
  'reported',
  'restatedBySource',
  'summed',
  'recomputed',
  'weighted',
  'apportioned',
  'bounded',
  'unallocated',
  'refused',
  'group',
] as const

export type Method = (typeof METHODS)[number]

/** Why a figure has no value, or only bounds. */
export const REASONS = [
  'needs-weights',
  'needs-components',
  'not-additive',
  'needs-microdata',
  'differs',
  'coverage',
  'reported-twice',
  'undetermined',
  'unresolved',
  'no-successor',
  'unit-list-changed',
  'competence-moved',
  'confidential',
] as const

export type Reason = (typeof REASONS)[number]

/** A number of 10^-decimals; bigint only beyond 2^53. */
export type Scaled = number | bigint

/** What a cell says: a number, or one of the marks that are not numbers. */
export const VALUE_STATES = ['number', 'nil', 'missing', 'notApplicable', 'confidential'] as const

export type ValueState = (typeof VALUE_STATES)[number]

/** One source of a figure: the unit, its share (`null`: unknown), the row it stood in. */
export interface SourceShare {
  readonly unit: UnitId
  readonly share: string
}

/** One restated figure, with everything needed to trust it. Scaled numbers are in 10^-decimals. */
export interface Figure {
  readonly keys: readonly string[]
  readonly period: string
  readonly indicator: string
  /** Empty for closed groups. */
  readonly unit: UnitId
  readonly code: string
  readonly name: string
  readonly decimals: number
  readonly state: ValueState | 'none'
  readonly value: Scaled | null
  /** The value of a category. */
  readonly text: string | null
  readonly method: Method
  /** Letters of CL_OBS_STATUS in the order B E I P W. */
  readonly status: string
  readonly reason: Reason | ''
  readonly known: Scaled | null
  readonly lower: Scaled | null
  readonly upper: Scaled | null
  readonly expected: number
  readonly received: number
  /** Missing sources' shares over all shares entering the unit. */
  readonly missingWeight: string
  /** `unitId@share` joined by `|`; member ids for a group. */
  readonly sources: string
  /** Changes crossed, by id. */
  readonly changes: readonly string[]
  /** The list the sources were on. */
  readonly listDate: IsoDate
}
