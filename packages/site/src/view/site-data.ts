import type { ArchiveEntry, RoundReport } from '@chitieu/indicators'
import type { AlertFacts } from './alert-data.ts'
import type { DownloadFacts } from './download-data.ts'
import type { BoundarySetting, DrawingFacts } from './drawing-data.ts'
import type { BrandFacts } from './image-data.ts'
import type { KeyCellFacts } from './key-figure-data.ts'
import type { ReferenceFacts } from './reference-data.ts'
import type { FrozenFacts } from './release-data.ts'
import type { ReportingFacts } from './reporting-data.ts'

/** A language of the site. */
export type Language = 'vi' | 'en'

/** A text in both languages. */
export type Texts = Readonly<Record<Language, string>>

/** What a unit was called, under whom and with which code, for a span of days. */
export interface VersionFacts {
  readonly code: string
  readonly name: string
  readonly type: string
  readonly parent: string | null
  readonly from: string | null
  readonly to: string | null
  readonly change: string | null
  readonly continuity: string | null
  readonly dateKind: string | null
  readonly nameEn: string | null
}

/** One territorial state of a unit, as the register holds it. */
export interface UnitFacts {
  readonly id: string
  readonly level: string
  readonly versions: readonly VersionFacts[]
  readonly from: string | null
  readonly to: string | null
}

/** A dated change of units. */
export interface ChangeFacts {
  readonly id: string
  readonly kinds: readonly string[]
  readonly inForce: string | null
  readonly operating: string
  readonly dateKind: 'legal' | 'observed'
  readonly instrument: string | null
}

/** What one unit passed to another, with the shares that are known in print. */
export interface TransferFacts {
  readonly change: string
  readonly from: string | null
  readonly to: string | null
  readonly kind: 'whole' | 'part' | 'undetermined'
  readonly area: 'all' | 'part' | 'none' | null
  readonly population: 'all' | 'part' | 'none' | null
  readonly evidence: 'official' | 'alias'
  readonly amounts: readonly AmountFacts[]
}

/** What a source says passed with a transfer, on one basis. */
export interface AmountFacts {
  readonly basis: string
  readonly amount: string | null
  readonly share: string | null
}

/** A legal document. */
export interface InstrumentFacts {
  readonly id: string
  readonly number: string
  readonly date: string
  readonly clause: string
  readonly inForce: string
}

/** The unit register as the pages read it. */
export interface RegisterFacts {
  readonly name: string
  readonly levels: readonly string[]
  readonly sources: readonly string[]
  readonly bases: ReadonlyMap<string, { readonly concept: string; readonly date?: string }>
  readonly units: readonly UnitFacts[]
  readonly changes: readonly ChangeFacts[]
  readonly transfers: readonly TransferFacts[]
  readonly instruments: readonly InstrumentFacts[]
  /** What is outside the scope of the site and has no page: to name it where what is inside has to do with it. */
  readonly beyond: Beyond
}

/** Units outside the scope of a site with their transfers and changes. */
export interface Beyond {
  readonly units: readonly UnitFacts[]
  readonly transfers: readonly TransferFacts[]
  readonly changes: readonly ChangeFacts[]
}

/** One definition of an indicator. */
export interface DefinitionFacts {
  readonly version: string
  readonly validity: { readonly from: string | null; readonly to: string | null }
  readonly names?: Texts
  readonly concept: Texts
  readonly numerator?: unknown
  readonly denominator?: unknown
  readonly factor?: string
  readonly weight?: { readonly indicator?: string }
}

/** What the catalogue says of an indicator. */
export interface IndicatorFacts {
  readonly code: string
  readonly names: Texts
  readonly definitions: readonly DefinitionFacts[]
  readonly measure: string | null
  readonly decimals: number | null
  readonly periodicity: readonly string[]
  readonly breakdowns: readonly string[]
  readonly agency: Texts | null
  readonly legalBasis: readonly { readonly number: string; readonly clause?: string }[]
  readonly behaviour: { readonly overUnits: string; readonly overTime: string }
  readonly scope: string
  readonly compiledBy: string
  readonly note?: Texts
  readonly sources: readonly string[]
  readonly unknown: readonly string[]
}

/** One figure of the consolidated report. */
export interface PointFacts {
  readonly period: string
  readonly window: { readonly from: string; readonly to: string }
  readonly listDate: string
  readonly state: 'number' | 'nil' | 'missing' | 'notApplicable' | 'confidential' | 'none'
  readonly value: string | null
  readonly category?: string | undefined
  readonly method: string
  readonly status: string
  readonly reason: string
  readonly lower: string | null
  readonly upper: string | null
  readonly sources: readonly {
    readonly unit: string
    readonly share: string | null
    readonly observation: string | null
  }[]
  /** The source that published this very figure. */
  readonly source?: string
}

/** The figures of one indicator, unit, breakdown and basis. */
export interface SeriesFacts {
  readonly indicator: string
  readonly definition: string
  /** `unallocated`: amounts kept at the unit, beside its own figures. */
  readonly role: 'unit' | 'group' | 'unallocated'
  readonly unit: string | null
  readonly members?: readonly string[]
  readonly breakdown?: readonly { readonly breakdown: string; readonly value: string }[]
  readonly basis: string
  readonly scenario: string
  readonly points: readonly PointFacts[]
}

/** A comparison of our figure with a published one. */
export interface ReconciliationFacts {
  readonly kind: string
  readonly relation: string
  readonly indicator: string
  readonly breakdown: string
  readonly period: string
  readonly unit: string
  readonly ours: string | null
  /** The measure of our figure, where it is not that of the published one. */
  readonly oursMeasure?: string
  /** The period of our figure, where it is another. */
  readonly partsPeriod?: string
  readonly published: string | null
  readonly difference: string | null
  readonly tolerance: string
  readonly verdict: 'equal' | 'withinTolerance' | 'differs' | 'notComparable'
  readonly source: string
}

/** A finding with its words. */
export interface FindingFacts {
  readonly code: string
  readonly args: Readonly<Record<string, unknown>>
  readonly severity: 'error' | 'warning' | 'note'
  readonly message: Texts
  readonly remedy: Texts
}

/** A line of the summary: what was counted, in a sentence, and whether it is what it must be. */
export interface SummaryFacts {
  readonly code: string
  readonly text: Texts
  readonly holds: boolean
  readonly source: string
}

/** How the comparisons of one rule came out. */
export interface ComparisonFacts {
  readonly relation: string
  readonly kind: string
  readonly compared: number
  readonly equal: number
  readonly withinTolerance: number
  readonly differs: number
  readonly notComparable: number
}

/** The sentence of a method, reason, status letter or kind of break. */
export interface MarkerFacts {
  readonly kind: string
  readonly code: string
  readonly text: Texts
}

/** The consolidated report of one release. */
export interface ReportFacts {
  readonly release: {
    readonly id: string
    readonly basis: string
    /** The basis of the last day before the change. */
    readonly before: string
    readonly listDates: readonly string[]
    readonly sample: boolean
  }
  readonly summary: readonly SummaryFacts[]
  readonly series: readonly SeriesFacts[]
  readonly reconciliations: readonly ReconciliationFacts[]
  readonly comparisons: readonly ComparisonFacts[]
  readonly markers: readonly MarkerFacts[]
  readonly findings: readonly FindingFacts[]
}

/** Who runs the site. */
export interface ConfigFacts {
  readonly title: Texts
  readonly agency: Texts
  readonly contacts: readonly {
    readonly names: Texts
    readonly telephone?: string
    readonly email?: string
    readonly address?: Texts
  }[]
  readonly scope: { readonly unit: string | null; readonly listDate: string }
  readonly languages: readonly Language[]
  /** Where the site stands on its server: `/`, or `/so-lieu/`. */
  readonly baseAddress?: string
  readonly audience?: 'public' | 'internal'
  readonly sample?: boolean
  /** Files of pictures, relative to the configuration. */
  readonly logo?: string
  readonly favicon?: string
  readonly home?: {
    readonly indicators?: readonly string[]
    readonly cells?: readonly { readonly form: string; readonly row: string; readonly column: string }[]
  }
  /** Thresholds that documents set; every one names its document. */
  readonly thresholds?: readonly {
    readonly indicator: string
    readonly atLeast?: string
    readonly atMost?: string
    readonly source: string
  }[]
  readonly map?: BoundarySetting
}

/** What a system that was closed left behind. */
export interface ArchiveFacts {
  readonly system: string
  readonly names: Texts
  readonly sample: boolean
  readonly sharing: 'public' | 'internal' | 'restricted'
  readonly inUse: { readonly from: string | null; readonly to: string | null }
  /** Who handed it over. */
  readonly by: Texts
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
  readonly entries: readonly ArchiveEntry[]
}

/** What a reporting round came to, and the files that hold it. */
export interface RoundFacts {
  readonly report: RoundReport
  /** By their way in the folder of the round. */
  readonly files: readonly string[]
}

/** Where published figures come from; those of `portal` and `press` are for comparison and enter no sum. */
export interface SourceFacts {
  readonly id: string
  readonly class: string
  readonly publisher: string
  readonly origin: string
}

/** A word of the glossary. */
export interface TermFacts {
  readonly identifier: string
  readonly term: Texts
  readonly meaning: Texts
}

/** Everything the pages are made from, as read and before any index. */
export interface SiteFacts {
  readonly config: ConfigFacts
  readonly register: RegisterFacts
  readonly indicators: readonly IndicatorFacts[]
  readonly measures: ReadonlyMap<string, Texts>
  readonly breakdowns: ReadonlyMap<string, { readonly names: Texts; readonly values: ReadonlyMap<string, Texts> }>
  readonly sources: ReadonlyMap<string, SourceFacts>
  readonly glossary: readonly TermFacts[]
  readonly reference: ReferenceFacts
  readonly archives: readonly ArchiveFacts[]
  readonly brand: BrandFacts
  readonly drawings: DrawingFacts
  readonly rounds: readonly RoundFacts[]
  readonly keyCells: readonly KeyCellFacts[]
  readonly alerts: readonly AlertFacts[]
  readonly frozen: FrozenFacts
  readonly downloads: DownloadFacts
  readonly reporting: ReportingFacts
  readonly report: ReportFacts
  readonly reportHash: string
}
