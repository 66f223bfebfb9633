import { byText } from './base/order.ts'
import type { Catalog } from './model/catalog.ts'
import type { Figure } from './model/figure.ts'
import { partKey } from './model/indicator.ts'
import type { IsoDate } from './model/iso-date.ts'
import type { ObservedFigure } from './model/observation.ts'
import type { Unit } from './model/unit.ts'
import { prepare, restateOnto } from './pipeline.ts'
import { type Trace, traceFigure } from './report/trace.ts'

/** Which published or restated figure to explain. */
export interface TraceWish {
  readonly catalog: Catalog
  readonly figures: readonly ObservedFigure[]
  readonly indicator: string
  readonly breakdown: string
  readonly unit: Unit
  readonly period: string
  /** The list to restate onto; `null` for the figure as published. */
  readonly at: IsoDate | null
}

/** The chains found, and the periods that have figures when there is none. */
export interface TraceAnswer {
  readonly traces: readonly Trace[]
  readonly available: readonly string[]
}

/** Explains figures of the published statistics: as they were printed, or restated onto a list. */
export function tracePublished(wish: TraceWish): TraceAnswer {
  return wish.at === null ? traceReported(wish) : traceRestated(wish, wish.at)
}

function traceReported({ catalog, figures, indicator, breakdown, unit, period }: TraceWish): TraceAnswer {
  const own = figures.filter(
    (each) => each.indicator === indicator && each.breakdown === breakdown && each.unit === unit,
  )
  const traces = own
    .filter((each) => each.period === period)
    .map((each) =>
      traceFigure({
        history: catalog.history,
        instruments: catalog.instruments,
        figure: asFigure(each, catalog),
        breakdown,
        basis: 'reported',
        lineage: [{ unit: unit.id, share: '1', part: partKey(indicator, breakdown), place: each.place }],
        issues: [],
        printed: () => each.value,
      }),
    )
  return { traces, available: periodsOf(own) }
}

function asFigure({ indicator, period, unit, value, state, listDate }: ObservedFigure, { history }: Catalog): Figure {
  const { code, name } = history.version(unit, listDate)
  return {
    keys: [],
    period,
    indicator,
    unit: unit.id,
    code,
    name,
    decimals: 0,
    state: state as Figure['state'],
    value: null,
    text: state === 'number' ? value : null,
    method: 'reported',
    status: '',
    reason: '',
    known: null,
    lower: null,
    upper: null,
    expected: 1,
    received: state === 'number' ? 1 : 0,
    missingWeight: '0',
    sources: `${unit.id}@1`,
    changes: [],
    listDate,
  }
}

function traceRestated(wish: TraceWish, at: IsoDate): TraceAnswer {
  const { catalog, figures, indicator, breakdown, unit, period } = wish
  const { tables, store } = prepare(catalog, figures)
  const own = tables.filter((table) => table.indicator === indicator && table.breakdown === breakdown)
  const restated = restateOnto(own, store, catalog.history, at)
  const values = new Map(figures.map((figure) => [figure.place, figure.value]))
  const found = restated.flatMap(({ figures: made, issues, series }) =>
    made
      .filter(
        ({ figure }) =>
          figure.unit === unit.id || (figure.method === 'group' && figure.sources.split('|').includes(unit.id)),
      )
      .map((each) => ({ ...each, issues, series })),
  )
  const traces = found
    .filter(({ figure }) => figure.period === period)
    .sort((a, b) => BESIDE.indexOf(a.figure.method) - BESIDE.indexOf(b.figure.method))
    .map(({ figure, lineage, issues }) =>
      traceFigure({
        history: catalog.history,
        instruments: catalog.instruments,
        figure: { ...figure, indicator },
        breakdown,
        basis: `at:${at}`,
        lineage,
        issues,
        printed: ({ place }) => values.get(place ?? '') ?? '',
      }),
    )
  return { traces, available: [...new Set(found.map(({ figure }) => figure.period))].sort(byText) }
}

/** Figures that stand beside a unit's own. */
const BESIDE: readonly string[] = ['group', 'unallocated']

function periodsOf(figures: readonly ObservedFigure[]): readonly string[] {
  return [...new Set(figures.map(({ period }) => period))].sort(byText)
}
