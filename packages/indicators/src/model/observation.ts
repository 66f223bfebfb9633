import type { IsoDate } from './iso-date.ts'
import type { Unit } from './unit.ts'

/** One published figure: what a source prints for a unit of a list, and where it stands. */
export interface ObservedFigure {
  readonly indicator: string
  /** `axis=value`, several joined by `;`; empty is the whole. */
  readonly breakdown: string
  readonly unit: Unit
  /** The unit list that the table was made on. */
  readonly listDate: IsoDate
  readonly period: string
  readonly edition: string
  readonly revision: number
  /** The decimal as printed; empty unless `state` is `number`. */
  readonly value: string
  readonly state: string
  /** Id of the source. */
  readonly source: string
  /** `file#row`, the header being row 1. */
  readonly place: string
  /** What it was summed from, when it is not printed but made from finer figures of the same list. */
  readonly parts?: readonly LineageStep[]
}

/** Where published figures come from, and what they are good for. */
export interface FigureSource {
  readonly id: string
  /** `official` and `survey` figures are restated; others stand beside them for comparison. */
  readonly class: string
  readonly publisher: string
  readonly origin: string
}

const EDITIONS = ['estimate', 'provisional', 'official']

/** Which of two figures of one source, unit and period is current: the better edition, then the later revision. */
export function isNewer(a: ObservedFigure, b: ObservedFigure): boolean {
  const rank = EDITIONS.indexOf(a.edition) - EDITIONS.indexOf(b.edition)
  return rank === 0 ? a.revision > b.revision : rank > 0
}

/** Letters that an edition gives to its figures. */
export function editionStatus(edition: string): string {
  return edition === 'provisional' ? 'P' : edition === 'estimate' ? 'E' : ''
}

/** One source of a restated figure: a unit's figure, and the share of it that counts. */
export interface LineageStep {
  readonly unit: string
  /** `null`: not known. */
  readonly share: string | null
  /** The series it is a figure of. */
  readonly part: string
  /** `file#row`; `null` when nothing was printed for the unit. */
  readonly place: string | null
}
