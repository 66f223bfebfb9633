import { periodHeading } from '@chitieu/indicators'
import { basisKind, writeBasis } from './basis.ts'
import { indicatorName, measureName, seriesRow } from './series-rows.ts'
import { group, type Site } from './site.ts'
import type { Language, SeriesFacts } from './site-data.ts'
import { type TileMap, type TileValue, tilesInForce, valueMap } from './tile-map.ts'
import { say, sayCode } from './words.ts'

/** The newest figures of one indicator by unit on the territory of the release; null where nothing is to be seen. */
export function latestMap(site: Site, all: readonly SeriesFacts[], language: Language, page: string): TileMap | null {
  const tops = tilesInForce(site).filter(({ unit }) => site.unit(unit).level === site.topLevel)
  const wanted = new Set(tops.map(({ unit }) => unit))
  const onRelease = all.filter(
    ({ unit, role, basis, scenario }) =>
      unit !== null &&
      wanted.has(unit) &&
      role === 'unit' &&
      scenario === 'actual' &&
      basisKind(site, basis) === 'release',
  )
  const chosen = newest(onRelease, wanted.size)
  if (!chosen) return null
  const { period, series } = chosen
  const [first] = series
  if (!first) return null
  const title = say(language, 'map.title', {
    indicator: indicatorName(site, first.indicator, language),
    measure: measureName(site, site.indicatorsByCode.get(first.indicator), language),
    period: periodHeading(period, language),
    basis: writeBasis(site, first.basis, language),
  })
  const values = new Map(
    tops.map(({ unit }) => [
      unit,
      tileValueOf(
        site,
        series.find((each) => each.unit === unit),
        period,
        language,
      ),
    ]),
  )
  return valueMap(site, values, title, language, page)
}

/** The definition and the period that are newest among those in which at least half of the units have a number. */
function newest(
  all: readonly SeriesFacts[],
  units: number,
): { readonly period: string; readonly series: readonly SeriesFacts[] } | null {
  let best: { period: string; series: readonly SeriesFacts[]; to: string } | null = null
  for (const series of group(all, ({ definition }) => definition).values()) {
    const points = series.flatMap((each) => each.points.filter(({ value }) => value !== null))
    for (const [period, its] of group(points, (point) => point.period)) {
      const to = its[0]?.window.to ?? ''
      if (its.length * 2 >= units && (best === null || to > best.to)) best = { period, series, to }
    }
  }
  return best
}

function tileValueOf(site: Site, series: SeriesFacts | undefined, period: string, language: Language): TileValue {
  const row = series ? seriesRow(site, series, language) : undefined
  const cell = row?.cells.get(period)
  if (!cell) return { text: '·', number: null, reason: say(language, 'state.absent') }
  if (cell.number !== null) return { text: cell.text, number: cell.number, reason: cell.title }
  const isRefused = cell.method === 'refused'
  const method = sayCode(language, 'method', cell.method)
  return {
    text: isRefused ? say(language, 'cell.refused') : cell.text,
    number: null,
    reason: [isRefused ? method : '', cell.title].filter((text) => text !== '').join(': ') || method,
  }
}
