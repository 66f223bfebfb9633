import type { PacketMapping } from '@chitieu/indicators'

/** A package for other systems, as it was written beside the report. */
export interface PackageFileFacts {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** How the names of a receiver answer ours, for each receiver that it holds packets for. */
  readonly mappings: readonly { readonly receiver: string; readonly mapping: PacketMapping }[]
}

/** A JSON Schema of the standard. */
export interface SchemaFacts {
  /** `report`, `consolidation`. */
  readonly name: string
  readonly text: string
}

/** How the known old addresses are answered. */
export interface RedirectCounts {
  readonly kept: number
  readonly redirected: number
  readonly tombstone: number
  /** Of units outside the scope of the site: they have no answer here. */
  readonly outside: number
}

/** Files that are offered beside those made from the report and the register. */
export interface DownloadFacts {
  readonly packages: readonly PackageFileFacts[]
  readonly schemas: readonly SchemaFacts[]
}
