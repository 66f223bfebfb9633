import { byText } from '../base/order.ts'
import { type Catalog, indicatorOf } from '../model/catalog.ts'
import { definitionOn } from '../model/indicator.ts'
import { isNewer, type ObservedFigure } from '../model/observation.ts'
import { periodWindow } from '../model/period.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { behaviourOf } from './behaviour-of.ts'
import { type FigureStore, rowKey } from './figure-store.ts'
import type { PublishedTable } from './restate-table.ts'

/** Cuts published figures into the tables that are restated one by one; totals that contain other rows stand apart. */
export function planTables(
  catalog: Catalog,
  store: FigureStore,
  figures: readonly ObservedFigure[],
): readonly PublishedTable[] {
  const groups = new Map<string, ObservedFigure[]>()
  for (const figure of [...figures, ...computable(catalog, store)]) {
    const key = [figure.indicator, figure.breakdown, figure.source, versionOf(catalog, figure)].join('|')
    const group = groups.get(key)
    if (group) group.push(figure)
    else groups.set(key, [figure])
  }
  return [...groups.keys()]
    .sort(byText)
    .flatMap((key) =>
      apart(catalog.history, currentOf(groups.get(key) ?? [])).map((rows) => tableOf(catalog, store, rows)),
    )
}

function place({ unit, listDate, period }: ObservedFigure): { unit: string; listDate: string; period: string } {
  return { unit: unit.id, listDate, period }
}

/** Of several editions of one row the current one. */
function currentOf(rows: readonly ObservedFigure[]): readonly ObservedFigure[] {
  const current = new Map<string, ObservedFigure>()
  for (const row of rows) {
    const key = rowKey(place(row))
    const known = current.get(key)
    if (!known || isNewer(row, known)) current.set(key, row)
  }
  return [...current.values()]
}

function dayOf(period: string): string {
  const window = periodWindow(period)
  if (!window) throw new Error(`no period ${period}`)
  return window.from
}

function versionOf(catalog: Catalog, { indicator, period }: ObservedFigure): string {
  return definitionOn(indicatorOf(catalog, indicator), dayOf(period)).version
}

function tableOf(catalog: Catalog, store: FigureStore, rows: readonly ObservedFigure[]): PublishedTable {
  const [{ indicator: code, breakdown, source, period }] = rows as readonly [ObservedFigure]
  const indicator = indicatorOf(catalog, code)
  const definition = definitionOn(indicator, dayOf(period))
  return {
    indicator: code,
    breakdown,
    definition: definition.version,
    source,
    decimals: indicator.decimals,
    rule: behaviourOf(indicator, definition, breakdown, (key) => store.has(key)),
    rows,
    basis: catalog.aspects.get(code) ?? null,
  }
}

/** Rows of units that contain other units of their table, and the rest. */
function apart(history: UnitHistory, rows: readonly ObservedFigure[]): readonly (readonly ObservedFigure[])[] {
  const above = new Map<string, Set<Unit>>()
  for (const { unit, listDate } of new Map(rows.map((row) => [`${row.listDate}|${row.unit.id}`, row])).values()) {
    const containing = above.get(listDate) ?? new Set()
    above.set(listDate, containing)
    for (const each of history.ancestors(unit, listDate)) containing.add(each)
  }
  const contains = ({ unit, listDate }: ObservedFigure): boolean => above.get(listDate)?.has(unit) === true
  return [rows.filter((row) => !contains(row)), rows.filter(contains)].filter(({ length }) => length > 0)
}

/** Ratios whose parts are in the data for periods in which nobody published the ratio: one blank row for each unit. */
function* computable(catalog: Catalog, store: FigureStore): Generator<ObservedFigure> {
  for (const indicator of catalog.indicators.values()) {
    const published = new Set([...store.series(indicator.code)].map(({ period }) => period))
    const rules = indicator.definitions.map((definition) =>
      behaviourOf(indicator, definition, '', (key) => store.has(key)),
    )
    for (const { behaviour } of rules) {
      if (behaviour.kind !== 'ratio') continue
      for (const part of store.series(behaviour.numerator)) {
        if (published.has(part.period) || !store.at(behaviour.denominator, place(part))) continue
        yield {
          ...part,
          indicator: indicator.code,
          breakdown: '',
          edition: 'official',
          value: '',
          state: 'missing',
          source: '',
          place: '',
        }
      }
    }
  }
}
