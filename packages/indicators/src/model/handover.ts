import type { Decimal } from '../base/decimal.ts'
import type { Issue } from '../base/issue.ts'
import type { Periodicity } from '../generated/types.ts'
import type { CheckedFile } from './check-result.ts'
import type { FigureComparison, PlaceName } from './consolidated.ts'
import type { IsoDate } from './iso-date.ts'
import type { Window } from './period.ts'
import type { Edition } from './submission.ts'
import type { Change, Unit, UnitId } from './unit.ts'

/** What is handed over: whose reports and balances, to whom, on which day. */
export interface HandoverGround {
  /** The change, instrument or date that was asked for, and the territory it was limited to. */
  readonly asked: string
  readonly within: UnitId | null
  /** First day of the new units. */
  readonly day: IsoDate
  readonly changes: readonly Change[]
  /** The lowest unit that contains all new ones. */
  readonly scope: Unit
  /** Units whose territory or work is handed over, as they were on the last day before. */
  readonly former: readonly Unit[]
  readonly current: readonly Unit[]
  /** The highest level of a unit that changed. */
  readonly top: string
  /** Former units, and those that ended before and went into them. */
  readonly isFormer: (unit: Unit) => boolean
}

/** Reports that a kind of body owed for a period until its units ended. */
export interface OwedReports {
  readonly reporter: string
  readonly level: string
  readonly owed: readonly Unit[]
  /** Units whose days are in reports of the whole period by units begun later. */
  readonly held: readonly Unit[]
  readonly missing: readonly { readonly unit: Unit; readonly days: Window }[]
  readonly duplicate: readonly { readonly unit: Unit; readonly files: readonly string[] }[]
}

/** Reports of a kind of period that the regime asks for and of which none was given. */
export interface AbsentReports {
  readonly kind: Periodicity
  readonly periods: readonly string[]
  readonly expected: number
  /** Of which the days are in reports of other periods. */
  readonly elsewhere: number
}

/** Sums of one place over a group of units that went into each other. */
export interface PlaceSums {
  /** Cells of former units, and of new ones in a period that contains the day. */
  readonly former: Decimal
  readonly own: Decimal
  /** Values on the new units and what is known of those without one; `null`: hidden. */
  readonly current: Decimal | null
  readonly known: Decimal
  readonly kept: Decimal
  readonly unallocated: Decimal
  readonly unresolved: Decimal
}

/** One place of a form on one level: what went in and what came out, in all and by group. */
export interface PlaceTotal {
  readonly level: string
  /** Levels of the units whose reports it is made of. */
  readonly from: readonly string[]
  readonly place: PlaceName
  readonly indicator: string | null
  readonly breakdown: string
  /** `null`: not of the additive kind. */
  readonly sums: PlaceSums | null
  readonly groups: ReadonlyMap<string, PlaceSums>
  /** By former unit of the top level. */
  readonly formerBy: ReadonlyMap<UnitId, Decimal>
}

/** An amount of a unit that no new unit of the level bears. */
export interface UndecidedAmount {
  readonly place: PlaceName
  readonly value: Decimal
}

export interface Undecided {
  readonly level: string
  readonly unit: UnitId
  readonly kind: 'kept' | 'unallocated' | 'unresolved'
  readonly holder: UnitId | null
  readonly candidates: readonly UnitId[]
  readonly amounts: readonly UndecidedAmount[]
}

export interface HandoverPeriodFacts {
  readonly period: string
  readonly window: Window
  readonly containsDay: boolean
  readonly owed: readonly OwedReports[]
  /** SHA-256 of the consolidated record. */
  readonly record: string | null
  readonly totals: readonly PlaceTotal[]
  readonly undecided: readonly Undecided[]
  readonly comparisons: readonly (FigureComparison & { readonly indicator: string | null })[]
}

export interface HandoverFormFacts {
  readonly form: string
  readonly regime: string
  readonly calendar: string
  readonly from: IsoDate
  readonly periods: readonly HandoverPeriodFacts[]
  readonly absent: readonly AbsentReports[]
}

/** One line of a balance: what the former units closed with, what the new ones opened with. */
export interface BalanceLine {
  readonly row: string | null
  readonly key: string | null
  readonly opening: string
  readonly closing: string
  readonly closed: Decimal
  readonly opened: Decimal
}

/** Balances that pass from a group of former units to the new ones. */
export interface CarriedFacts {
  readonly form: string
  readonly level: string
  readonly day: IsoDate | null
  readonly former: readonly Unit[]
  readonly current: readonly Unit[]
  readonly silent: readonly Unit[]
  /** The new units have not sent their first report. */
  readonly isWaiting: boolean
  readonly lines: readonly BalanceLine[]
}

/** Former and new units of one level that went into each other. */
export interface HandoverGroup {
  readonly id: string
  readonly level: string
  readonly changes: readonly Change[]
  readonly former: readonly Unit[]
  readonly current: readonly Unit[]
}

/**
 * What became of a report: its figures are in a total; or only compared with what finer reports come to; one of two of one rank; an
 * edition that a better one took the place of; sent by a body that owes none.
 */
export type ReportUse = 'counted' | 'compared' | 'duplicate' | 'superseded' | 'notOwed'

/** A report that is handed over. */
export interface HandedReport {
  readonly file: string
  readonly sha256: string
  readonly form: string
  readonly unit: UnitId
  readonly reporter: string | null
  readonly period: string
  readonly edition: Edition | null
  readonly use: ReportUse
  readonly isSample: boolean
}

/** A file with errors: nothing of it is handed over. */
export interface RefusedReport {
  readonly file: CheckedFile
  readonly codes: readonly string[]
}

/** All that a handover is laid out from. */
export interface HandoverFacts {
  readonly ground: HandoverGround
  readonly forms: readonly HandoverFormFacts[]
  readonly carriedOver: readonly CarriedFacts[]
  readonly groups: readonly HandoverGroup[]
  readonly files: readonly HandedReport[]
  readonly refused: readonly RefusedReport[]
  readonly others: number
  readonly issues: readonly Issue[]
}
