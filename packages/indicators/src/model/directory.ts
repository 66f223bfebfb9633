import type { Body, Contact } from './body.ts'
import type { IsoDate } from './iso-date.ts'
import type { UnitId } from './unit.ts'

/**
 * How a unit took over: the whole territory, a part of it, land without people, nobody says what went where, or as the unit above one
 * whose level has ended.
 */
export type Relation = 'whole' | 'part' | 'land' | 'undetermined' | 'held'

/** A unit to ask now for one that has ended. */
export interface UnitToAsk {
  readonly unit: UnitId
  readonly code: string
  readonly name: string
  /** Name of the unit above. */
  readonly above: string
  readonly relation: Relation
  /** Exact share of people; `null` when nobody knows it. */
  readonly share: string | null
}

/** A body as the directory tells of it, with the contacts that may be told. */
export interface BodyToAsk extends Pick<Body, 'id' | 'identifier' | 'kind' | 'name' | 'isSample'> {
  readonly unit: UnitId
  readonly contacts: readonly Contact[]
}

/** A body that has ended, and the bodies to ask now. */
export interface EndedBody extends Omit<BodyToAsk, 'contacts'> {
  readonly lastDay: IsoDate
  readonly ask: readonly BodyToAsk[]
}

/** A unit that has ended: what became of it, and of its bodies. */
export interface EndedUnit {
  readonly unit: UnitId
  readonly code: string
  readonly name: string
  readonly type: string
  readonly level: string
  readonly above: string
  readonly lastDay: IsoDate
  readonly change: string | null
  readonly instrument: string | null
  readonly ask: readonly UnitToAsk[]
  readonly bodies: readonly EndedBody[]
}

/** Whom to ask now for every unit, and every body of a unit that is still there, that has ended by a day. */
export interface Directory {
  readonly register: string
  readonly at: IsoDate
  /** Weight basis of the shares; `null`: only what the register settles without one. */
  readonly basis: string | null
  readonly units: readonly EndedUnit[]
  readonly bodies: readonly EndedBody[]
}
