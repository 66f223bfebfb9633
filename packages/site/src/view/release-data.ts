import type { ConsolidatedReportRecord } from '@chitieu/indicators'

/** A frozen release: its files by their way, each by the hash of its content. */
export interface ReleaseFacts {
  readonly id: string
  readonly date: string
  readonly files: ReadonlyMap<string, string>
}

/** Frozen releases, oldest first, and the records they keep. */
export interface FrozenFacts {
  readonly releases: readonly ReleaseFacts[]
  /** A consolidated record by the hash of its content. */
  readonly record: (sha256: string) => ConsolidatedReportRecord
}
