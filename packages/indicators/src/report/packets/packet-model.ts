import type {
  Breakdown,
  ConsolidatedReportRecord,
  Form,
  Indicator,
  Measure,
  OutlineForm,
  OutlineSubmission,
  Period,
  Regime,
} from '../../generated/types.ts'
import type { IndicatorGroup } from '../../model/indicator-groups.ts'
import type { IsoDate } from '../../model/iso-date.ts'
import type { ReleasedTable } from '../../model/released-figure.ts'
import type { UnitId } from '../../model/unit.ts'
import type { ObligationStatus } from '../obligation-status.ts'

/** A unit as packets name it. */
export interface PacketUnit {
  readonly id: UnitId
  readonly code: string
  readonly name: string
  readonly level: string
}

/** Everything that packets are made of; what a package does not hold is an empty list. */
export interface PacketModel {
  /** The unit whose package it is; `null`: of the nation. */
  readonly sender: PacketUnit | null
  /** The day on which things are in force or not. */
  readonly asOf: IsoDate
  readonly sample: boolean
  readonly regimes: readonly Regime[]
  readonly forms: readonly Form[]
  readonly outlines: readonly OutlineForm[]
  readonly periods: readonly Period[]
  readonly indicators: readonly Indicator[]
  readonly groups: readonly IndicatorGroup[]
  readonly breakdowns: readonly Breakdown[]
  readonly measures: readonly Measure[]
  readonly consolidated: readonly ConsolidatedReportRecord[]
  /** Figures of indicators; tables of a form are left to the consolidated records. */
  readonly tables: readonly ReleasedTable[]
  readonly outlineSubmissions: readonly OutlineSubmission[]
  readonly statuses: readonly ObligationStatus[]
  /** A unit as it was on the list of a day. */
  readonly unitAt: (id: UnitId, listDate: IsoDate) => PacketUnit | null
}

/** Records of a packet that stand in files together, and what is said of all of them. */
export interface PacketGroup {
  /** What file names are told apart by. */
  readonly slots: Readonly<Record<string, string>>
  /** Said once for the group: paths `report.…` of a profile. */
  readonly report: object | null
  /** The records, made anew each time they are asked for. */
  readonly items: () => Iterable<object>
}
