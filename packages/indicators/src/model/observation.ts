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
