import type { Rational } from '../base/rational.ts'
import type { ChangeStatus } from '../generated/types.ts'
import type { IsoDate } from './iso-date.ts'

/** The registry's id of one territorial state, `91-2`; opaque. */
export type UnitId = string

/** Name, type, parent, class and code of a unit for a span of days. */
export interface UnitVersion {
  readonly code: string
  readonly name: string
  readonly type: string
  readonly parent: UnitId | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly change: string | null
  /** Urban or rural class, where the source gives one. */
  readonly class: string | null
  /** `assumed`: consecutive rows of one code taken as one unit without an instrument. */
  readonly continuity: string | null
  /** `observed`: the start is the date of a list, not of a decision. */
  readonly dateKind: string | null
  readonly nameEn: string | null
}

/** One territorial state of an administrative unit: it ends when its territory or level changes. */
export interface Unit {
  /** Position in the register, by order of the rows. */
  readonly index: number
  readonly id: UnitId
  readonly level: string
  readonly versions: readonly UnitVersion[]
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}

/** A dated legal event over one connected set of units. */
export interface Change {
  readonly id: string
  readonly kinds: readonly string[]
  readonly inForce: IsoDate | null
  /** First day of the new units: cuts the data. */
  readonly operating: IsoDate
  readonly dateKind: 'legal' | 'observed'
  readonly seq: number
  readonly instrument: string | null
  /** `proposed` and `adopted` changes are only in the history of what is planned. */
  readonly status: ChangeStatus
}

export type TransferKind = 'whole' | 'part' | 'undetermined'
export type TransferAmount = 'all' | 'part' | 'none'

/** What passes from one unit to another in a change. `from` null: land outside any unit. `to` null: nobody says who received it. */
export interface Transfer {
  readonly change: string
  readonly from: UnitId | null
  readonly to: UnitId | null
  readonly kind: TransferKind
  readonly area: TransferAmount | null
  readonly population: TransferAmount | null
  /** `alias`: named by a source of lower authority than an instrument or an official table. */
  readonly evidence: 'official' | 'alias'
}

/** A known share or amount of one transfer on one basis. */
export interface Weight {
  readonly basis: string
  readonly amount: Rational | null
  readonly share: Rational | null
}

/** A share settled by an authority after the fact; basis `*` holds for every basis. */
export interface Decision {
  readonly basis: string
  readonly share: Rational
  readonly authority: string
  readonly document: string
  readonly date: string
}
