import type {
  BodyRegistry,
  Catalog,
  ConsolidatedReportRecord,
  FormLibrary,
  HandoverRecord,
  Outlines,
  ReportStatus,
} from '@chitieu/indicators'

/** A cell of a file that was sent, as far as it entered a consolidated figure. */
export interface SourceCellFacts {
  readonly sha256: string
  readonly sheet: string
  readonly range: string
  readonly unit: string
  readonly period: string
  readonly state: string
  readonly value: string | null
}

/** The cells behind one consolidated figure, each with its share; `null` is an unknown share. */
export interface FigureSourcesFacts {
  readonly row: string
  readonly column: string
  readonly key: string | null
  readonly cells: readonly { readonly cell: SourceCellFacts; readonly share: string | null }[]
}

/** The place of a form in which a cell that was sent stands. */
export interface PlacedCellFacts extends SourceCellFacts {
  readonly row: string
  readonly column: string
  readonly key: string | null
}

/** What the cells behind the figures of one form of a round are. */
export interface LineageFacts {
  /** The sources of each figure of a unit, in the order of the form. */
  readonly figures: (period: string, basis: string, unit: string) => readonly FigureSourcesFacts[]
  /** The row of the form in which a cell stands; `null` for a cell of which no figure tells its place. */
  readonly rowOf: (cell: SourceCellFacts) => string | null
  /** All cells that were sent for a period, with their places. */
  readonly sent: (period: string) => readonly PlacedCellFacts[]
}

/** A file of a round as its check left it. */
export interface CheckedFileFacts {
  /** The form it was read by, with its version; `null` where none was found. */
  readonly form: string | null
  readonly file: string
  readonly unit: string | null
  readonly errors: number
  readonly warnings: number
}

/** What the check of the files of a round came to. */
export interface RoundCheckFacts {
  readonly ruleSet: string
  readonly files: ReadonlyMap<string, CheckedFileFacts>
}

/** All that pages of reports are made from; the large records are read when a page asks for them. */
export interface ReportingFacts {
  readonly world: Catalog & FormLibrary
  readonly bodies: BodyRegistry
  readonly outlines: Outlines
  readonly record: (round: string, path: string) => ConsolidatedReportRecord
  /** `null` where the round was written without the cells behind its figures. */
  readonly lineage: (round: string, form: string) => LineageFacts | null
  readonly handover: (round: string, path: string) => HandoverRecord
  /** How each report that is owed stands; `null` where the round does not say. */
  readonly statuses: (round: string) => readonly ReportStatus[] | null
  /** `null` where the round keeps no check. */
  readonly check: (round: string) => RoundCheckFacts | null
}
