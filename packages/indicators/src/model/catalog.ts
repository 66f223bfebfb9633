import type { Breakdown, Calendar, Indicator, Instrument, Measure, Texts } from '../generated/types.ts'
import type { FigureSource } from './observation.ts'
import type { UnitHistory } from './unit-history.ts'

/** What published figures must agree with: one row of the relations of a catalogue. */
export interface ReconciliationRule {
  readonly id: string
  readonly kind: string
  /** Source and part of the whole. */
  readonly source: string
  readonly indicator: string
  readonly breakdown: string
  readonly partsSource: string
  /** Part keys whose sum is compared with the whole. */
  readonly parts: readonly string[]
  /** The list on which parts are summed first; empty when there is nothing to restate. */
  readonly at: string
  /** `rounding`, a number in the measure of the whole, or `none`: compared, never equated. */
  readonly tolerance: string
}

/** A sentence for one method, reason, status letter or kind of break. */
export interface Marker {
  readonly kind: string
  readonly code: string
  readonly text: Texts
}

/** One line of the summary: what is counted, what the counts must be, and the sentence they stand in. */
export interface Check {
  readonly id: string
  readonly measure: string
  readonly arguments: ReadonlyMap<string, string>
  readonly expected: ReadonlyMap<string, string>
  readonly source: string
  readonly text: Texts
}

/** Indicators and everything they rest on: validated, indexed, never changed after. */
export interface Catalog {
  readonly history: UnitHistory
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly measures: ReadonlyMap<string, Measure>
  readonly breakdowns: ReadonlyMap<string, Breakdown>
  readonly calendars: ReadonlyMap<string, Calendar>
  readonly instruments: ReadonlyMap<string, Instrument>
  readonly sources: ReadonlyMap<string, FigureSource>
  readonly reconciliations: readonly ReconciliationRule[]
  readonly markers: readonly Marker[]
  readonly checks: readonly Check[]
  /** What of a divided unit an indicator follows, land or people, by indicator. */
  readonly aspects: ReadonlyMap<string, string>
}

/** The indicator of a code that is known to be in the catalogue. */
export function indicatorOf(catalog: Catalog, code: string): Indicator {
  const found = catalog.indicators.get(code)
  if (!found) throw new Error(`no indicator ${code} in the catalogue`)
  return found
}
