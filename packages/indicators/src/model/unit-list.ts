import type { Place } from '../base/issue.ts'
import type { IsoDate } from './iso-date.ts'
import type { TransferAmount, TransferKind } from './unit.ts'

/** A unit as a list or a conversion table writes it down. */
export interface UnitEntry {
  readonly level: string
  readonly code: string
  /** With its type word, where the file has one. */
  readonly name: string
  /** `null`: neither the name nor a column says it. */
  readonly type: string | null
  readonly class: string | null
  readonly nameEn: string | null
  readonly parentCode: string | null
  readonly parentName: string | null
  /** Number of the instrument, where the row states one. */
  readonly document: string | null
  readonly place: Place
}

/** A row of a conversion table: `old` null is land outside any unit. */
export interface ConversionEntry {
  readonly old: UnitEntry | null
  readonly now: UnitEntry
  readonly kind: TransferKind
  readonly area: TransferAmount | null
  readonly population: TransferAmount | null
}

/** An official list of units as of a day, or a conversion table that operates on it. */
export interface UnitList {
  readonly file: string
  readonly shape: 'list' | 'conversion'
  readonly date: IsoDate
  readonly dateKind: 'legal' | 'observed'
  readonly inForce: IsoDate | null
  /** Has a unit that is not named ended? */
  readonly isComplete: boolean
  /** Code of the unit whose inside the file is about. */
  readonly within: string | null
  readonly entries: readonly UnitEntry[]
  readonly conversions: readonly ConversionEntry[]
  /** What stands as code and name in rows that are in none of these. */
  readonly unread: readonly { readonly code: string; readonly name: string }[]
  /** Type words that may stand before a name, longest first, by level. */
  readonly typeWords: ReadonlyMap<string, readonly string[]>
}
