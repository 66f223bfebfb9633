import type { Issue } from '../base/issue.ts'

/** What a cell of an observation holds: a value, several, or nothing. */
export type SdmxCell = string | readonly string[] | null

/** A part of the observations of a data set; where neither message nor structure says what it is, its place does. */
export interface SdmxColumnRole {
  readonly id: string
  readonly role: 'dimension' | 'measure' | 'attribute'
}

/** One observation: a cell for each component, and the row of the file or its number in the data set. */
export interface SdmxObservation {
  readonly row: number
  readonly cells: readonly SdmxCell[]
}

/** Observations of one structure with one action. */
export interface SdmxDataSet {
  /** `AGENCY:ID(VERSION)` of the flow or structure, as far as the message names it. */
  readonly structure: string
  /** Information, append, replace, delete or merge, by first letter. */
  readonly action: string
  readonly components: readonly SdmxColumnRole[]
  readonly observations: readonly SdmxObservation[]
}

/** What a data message holds, whatever its format, and what is wrong with it. */
export interface SdmxReading {
  readonly dataSets: readonly SdmxDataSet[]
  readonly issues: readonly Issue[]
}

/** A component of a data structure. */
export interface SdmxStructureComponent extends SdmxColumnRole {
  /** URN of its code list; `null`: free values. */
  readonly list: string | null
  readonly type: string
}

/** What a structure message defines, by URN. */
export interface SdmxStructure {
  /** Names of codes by code, by the URN of their list. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly structures: ReadonlyMap<string, readonly SdmxStructureComponent[]>
  /** The structure of each flow. */
  readonly flows: ReadonlyMap<string, string>
}
