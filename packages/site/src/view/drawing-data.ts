import type { Texts } from './site-data.ts'

/** The place of a unit in a tile grid, counted from the west and from the north. */
export interface TileFacts {
  readonly unit: string
  readonly column: number
  readonly row: number
  /** Its name as it fits into a tile. */
  readonly label: string
}

/** A place on earth: degrees east, degrees north. */
export type Place = readonly [number, number]

/** The outline of a unit: closed rings, holes among them. */
export interface ShapeFacts {
  readonly unit: string
  readonly rings: readonly (readonly Place[])[]
}

/** Official boundaries that the operator brought, and who answers for them. */
export interface BoundaryFacts {
  readonly source: Texts
  readonly shapes: readonly ShapeFacts[]
}

/** What maps are drawn from. */
export interface DrawingFacts {
  readonly tiles: readonly TileFacts[]
  readonly boundaries: BoundaryFacts | null
}

/** Where the operator keeps a boundary file, as the configuration says. */
export interface BoundarySetting {
  /** Relative to the configuration. */
  readonly boundaries: string
  /** The property of each feature that holds the id of the unit in the register. */
  readonly idProperty: string
  readonly source: Texts
}
