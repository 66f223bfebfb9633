import { periodHeading } from '@chitieu/indicators'
import { type BasisKind, basisKind } from './basis.ts'
import { startsAtZero } from './chart-notes.ts'
import { isUpper } from './indicator-tables.ts'
import { breakdownKey, periodsOf } from './series-rows.ts'
import type { Site } from './site.ts'
import type { PointFacts, SeriesFacts, Texts } from './site-data.ts'

/** A figure as it is compared: the place of its period, its value, and what stands where there is none. */
export type ComparedPoint = readonly [
  period: number,
  value: string | null,
  /** `refused`, `bounded`, a state, or the method of a value. */
  kind: string,
  /** Why it was refused, its bounds, or letters of its status. */
  detail: string,
]

/** The figures of one unit on one territory by one definition. */
export interface ComparedSeries {
  readonly unit: string
  readonly basis: BasisKind
  readonly definition: string
  readonly points: readonly ComparedPoint[]
}

/** The figures of an indicator at the two outermost levels, as a script brings them to a browser. */
export interface CompareData {
  readonly indicator: string
  readonly names: Texts
  readonly measure: Texts
  readonly isPercent: boolean
  /** Whether its axis starts at zero. */
  readonly zero: boolean
  /** Decimals that its values are written with at least: those of most of them. */
  readonly decimals: number
  readonly periods: readonly (Texts & { readonly id: string; readonly from: string })[]
  readonly series: readonly ComparedSeries[]
}

/** Most points that one script brings. */
const POINTS = 20_000

/** The indicators that can be compared: those with figures that are not broken down, at the outermost levels. */
export function comparedIndicators(site: Site): readonly string[] {
  return site.facts.indicators
    .map(({ code }) => code)
    .filter((code) => comparable(site, code).length > 0)
    .sort()
}

/** What is compared of an indicator. */
export function compareData(site: Site, code: string): CompareData {
  const all = comparable(site, code)
  const indicator = site.indicatorsByCode.get(code)
  const periods = periodsOf(all)
  const places = new Map(periods.map(({ period }, at) => [period, at]))
  const measure = indicator?.measure ?? ''
  const written = all.reduce((sum, { points }) => sum + points.length, 0)
  if (written > POINTS) throw new Error(`expected at most ${POINTS} figures of ${code} to compare, found ${written}`)
  return {
    indicator: code,
    names: indicator?.names ?? { vi: code, en: code },
    measure: site.facts.measures.get(measure) ?? { vi: measure, en: measure },
    isPercent: measure === 'percent',
    zero: startsAtZero(indicator),
    decimals: usualDecimals(all),
    periods: periods.map(({ period, from }) => ({
      id: period,
      from,
      vi: periodHeading(period, 'vi'),
      en: periodHeading(period, 'en'),
    })),
    series: all.map((series) => ({
      unit: series.unit ?? '',
      basis: basisKind(site, series.basis),
      definition: series.definition,
      points: series.points.map((point) => comparedPoint(point, places.get(point.period) ?? 0)),
    })),
  }
}

function usualDecimals(all: readonly SeriesFacts[]): number {
  const counts = new Map<number, number>()
  for (const { points } of all)
    for (const { value } of points) {
      if (value === null) continue
      const places = value.split('.')[1]?.length ?? 0
      counts.set(places, (counts.get(places) ?? 0) + 1)
    }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b)
  return most?.[0] ?? 0
}

function comparable(site: Site, code: string): readonly SeriesFacts[] {
  return (site.seriesByIndicator.get(code) ?? []).filter(
    (series) =>
      series.role === 'unit' && series.scenario === 'actual' && breakdownKey(series) === '' && isUpper(site, series),
  )
}

function comparedPoint(point: PointFacts, period: number): ComparedPoint {
  const { value, method, reason, status, lower, upper, state } = point
  if (value !== null) return [period, value, method, status]
  if (lower !== null && upper !== null) return [period, null, 'bounded', `${lower}|${upper}`]
  if (method === 'refused') return [period, null, 'refused', reason]
  return [period, null, state, reason]
}
