import type { ConsolidatedReportRecord, DifferenceSummary } from '@chitieu/indicators'
import type { Texts } from './site-data.ts'

/** A file of a release: the hash of its content and its size. */
export interface ReleaseFileFacts {
  readonly sha256: string
  readonly bytes: number
}

/** What a release was made from. */
export interface ReleaseSourceFacts {
  readonly id: string
  readonly name: string
  /** Day its data are of; `null`: it does not say. */
  readonly date: string | null
  readonly sha256: string
}

/** A figure that a release tells otherwise than the one before. */
export interface RevisedFigure {
  readonly form: string
  readonly indicator: string
  readonly breakdown: string
  readonly unit: string
  readonly period: string
  readonly basis: string
  readonly place: string
  readonly before: SideFacts
  readonly after: SideFacts
  readonly difference: string
}

/** What one release says of a figure; texts are empty where it says nothing. */
export interface SideFacts {
  readonly state: string
  readonly value: string
  readonly lower: string
  readonly upper: string
  readonly method: string
}

/** In which figures a release differs from the one before. */
export interface DifferenceFacts extends DifferenceSummary {
  /** The table of all that differ, among the files of the release. */
  readonly path: string
  /** Revised figures that the page shows: the first ones. */
  readonly shown: readonly RevisedFigure[]
}

/** A package as it was kept with a release. */
export interface KeptPackageFacts {
  readonly id: string
  readonly sha256: string
  readonly bytes: number
  /** The way in the folder of releases. */
  readonly path: string
}

/** A frozen publication. */
export interface ReleaseFacts {
  readonly id: string
  readonly date: string
  readonly title: Texts
  readonly sources: readonly ReleaseSourceFacts[]
  /** By way: `report.json`, `rounds/<round>/<form>/<period>/<basis>.json`. */
  readonly files: ReadonlyMap<string, ReleaseFileFacts>
  readonly packages: readonly KeptPackageFacts[]
  readonly difference: DifferenceFacts
}

/** Frozen publications, oldest first, and the records they keep. */
export interface FrozenFacts {
  readonly releases: readonly ReleaseFacts[]
  /** A consolidated record by the hash of its content. */
  readonly record: (sha256: string) => ConsolidatedReportRecord
}
