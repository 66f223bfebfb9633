import { FigureStore } from './aggregate/figure-store.ts'
import { fillPartitions } from './aggregate/fill-partitions.ts'
import { planTables } from './aggregate/plan-tables.ts'
import { type PublishedTable, restateTable } from './aggregate/restate-table.ts'
import { rollUp, rollUps } from './aggregate/roll-up.ts'
import { type Issue, issue } from './base/issue.ts'
import { byText } from './base/order.ts'
import { countCheck, type Evidence } from './count-checks.ts'
import type { Report } from './generated/types.ts'
import type { Catalog, ReconciliationRule } from './model/catalog.ts'
import { partKey } from './model/indicator.ts'
import { addDays, type IsoDate } from './model/iso-date.ts'
import type { ObservedFigure } from './model/observation.ts'
import type { RestatedTable } from './model/restated.ts'
import type { UnitHistory } from './model/unit-history.ts'
import { buildReport } from './report/build-report.ts'
import { conserve } from './report/conservation.ts'
import { printFigure } from './report/figures-csv.ts'
import { type Comparison, indexFigures, type PartFigure, reconcile } from './report/reconcile.ts'
import { measureStep } from './report/reconcile-measures.ts'
import { reconcileRatios } from './report/reconcile-ratios.ts'
import { summarize } from './report/summarize.ts'

/** Which published figures are restated, and onto which list. */
export interface RestateOptions {
  readonly catalog: Catalog
  readonly figures: readonly ObservedFigure[]
  /** The list of the release; the day of the last change of territory when not given. */
  readonly at?: IsoDate
  /** Findings of reading. */
  readonly issues?: readonly Issue[]
}

/** The report of a release with what it was made from. */
export interface RestatedRelease {
  readonly report: Report
  readonly evidence: Evidence
}

/** Classes of sources whose figures are restated; all others stand beside them for comparison. */
const RESTATED_CLASSES = ['official', 'survey']

/** The first day of the units that the last change of territory made. */
export function lastChangeOfTerritory(history: UnitHistory): IsoDate {
  const dates = history.transfers.map(({ change }) => history.changes.get(change)?.operating ?? '')
  const last = dates.sort(byText).at(-1)
  if (last === undefined) throw new Error(`the register "${history.head.name}" has no change of territory`)
  return last
}

/** Restates, reconciles and explains published figures: one report on the units of one list. */
export function restatePublished({ catalog, figures, at: wanted, issues = [] }: RestateOptions): RestatedRelease {
  const { history } = catalog
  const at = wanted ?? lastChangeOfTerritory(history)
  const before = addDays(at, -1)
  const { tables, store } = prepare(catalog, figures)
  const restated = restateAll(tables, store, history, at, before)
  const comparisons = compareAll(catalog, figures, tables, store)
  const conservation = restated.filter(({ isAdditive }) => isAdditive).flatMap(conserve)
  const evidence: Evidence = { catalog, at, before, restated, comparisons, conservation }
  const summary = catalog.checks.map((check) => summarize(check, countCheck(check, evidence)))
  const found = [
    ...issues,
    ...restated.filter(({ to }) => to === at).flatMap((table) => table.issues),
    ...differences(comparisons),
  ]
  for (const { code, figures: seen, holds } of summary) {
    for (const { name, value, expected } of holds ? [] : seen) {
      if (expected === null || value === expected) continue
      found.push(issue('check-not-met', { check: code, count: name, value, expected }))
    }
  }
  return { report: buildReport({ ...evidence, figures, summary, issues: found }), evidence }
}

/** The tables that may be restated, each with its rule, and the figures to find their parts in. */
export function prepare(
  catalog: Catalog,
  figures: readonly ObservedFigure[],
): { readonly tables: readonly PublishedTable[]; readonly store: FigureStore } {
  const restatable = figures.filter(({ source }) => RESTATED_CLASSES.includes(catalog.sources.get(source)?.class ?? ''))
  const complete = [...restatable, ...fillPartitions(restatable, catalog.reconciliations)]
  const store = new FigureStore(complete)
  return { tables: planTables(catalog, store, complete), store }
}

/** Every table on the list of the release and, where its units had ended by then, on the list just before. */
export function restateAll(
  tables: readonly PublishedTable[],
  store: FigureStore,
  history: UnitHistory,
  at: IsoDate,
  before: IsoDate,
): readonly RestatedTable[] {
  const old = new Set(history.list(before))
  const older = tables.filter(({ rows }) =>
    rows.some(({ unit }) => !old.has(unit) && (unit.from === null || unit.from <= before)),
  )
  return [...restateOnto(tables, store, history, at), ...restateOnto(older, store, history, before, tables)]
}

/** Tables, and what they sum to at the levels above, on one list. */
export function restateOnto(
  tables: readonly PublishedTable[],
  store: FigureStore,
  history: UnitHistory,
  to: IsoDate,
  published: readonly PublishedTable[] = tables,
): readonly RestatedTable[] {
  const levels = new Set(history.list(to).map(({ level }) => level))
  return [...tables, ...rollUps(tables, store, history, to, published)]
    .filter(({ rows }) => levels.has(deepest(history, rows)))
    .map((table) => restateTable(table, store, { history, to, policy: 'bounds' }))
}

function deepest({ head: { levels } }: UnitHistory, rows: readonly ObservedFigure[]): string {
  return levels[Math.max(...rows.map(({ unit }) => levels.indexOf(unit.level)))] ?? ''
}

function compareAll(
  catalog: Catalog,
  figures: readonly ObservedFigure[],
  tables: readonly PublishedTable[],
  store: FigureStore,
): readonly Comparison[] {
  const index = indexFigures(figures)
  const parts = (rule: ReconciliationRule): readonly PartFigure[] => restatedParts(rule, catalog.history, tables, store)
  return [
    ...catalog.reconciliations.flatMap((rule) => reconcile(rule, index, parts, measureStep(rule, catalog))),
    ...reconcileRatios(
      tables.flatMap(({ rows, rule, indicator, breakdown }) => {
        const { behaviour } = rule
        return behaviour.kind === 'ratio' ? [{ indicator, breakdown, behaviour, rows }] : []
      }),
      (key, figure) => store.at(key, { unit: figure.unit.id, listDate: figure.listDate, period: figure.period }),
    ),
  ]
}

/** The parts of a rule, summed on the units of its list. */
function restatedParts(
  rule: ReconciliationRule,
  history: UnitHistory,
  tables: readonly PublishedTable[],
  store: FigureStore,
): readonly PartFigure[] {
  if (rule.at === '') return []
  const own = tables.filter(
    (table) => table.source === rule.partsSource && rule.parts.includes(partKey(table.indicator, table.breakdown)),
  )
  if (rule.kind === 'roll-up') {
    return own.flatMap((table) =>
      history.head.levels.flatMap((level) =>
        rollUp(table, store, history, level).map(({ unit, period, value }) => ({ unit: unit.id, period, value })),
      ),
    )
  }
  return own.flatMap((table) =>
    restateTable(table, store, { history, to: rule.at, policy: 'refuse' }).figures.flatMap(
      ({ figure }): readonly PartFigure[] => {
        const { unit, period, value, decimals, method } = figure
        if (value === null || method === 'group' || method === 'unallocated') return []
        return [{ unit, period, value: printFigure(value, decimals) }]
      },
    ),
  )
}

function differences(comparisons: readonly Comparison[]): readonly Issue[] {
  return comparisons
    .filter(({ kind, verdict }) => verdict === 'differs' && kind !== 'ratio')
    .map(({ relation, indicator, breakdown, period, unit, published, ours }) =>
      issue('total-differs', {
        relation,
        indicator: partKey(indicator, breakdown),
        period,
        unit,
        whole: published ?? '',
        sum: ours ?? '',
      }),
    )
}
