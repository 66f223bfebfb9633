import { periodHeading, writeCount } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { linesOf } from './chart-lines.ts'
import type { Anchor } from './frame.ts'
import { provenanceOf, sourceIds } from './provenance.ts'
import { indicatorName, measureName, type SeriesRow, seriesRows } from './series-rows.ts'
import { group, type Site } from './site.ts'
import type { Language, SeriesFacts, UnitFacts } from './site-data.ts'
import { sparkline } from './sparkline.ts'
import { figurePath, figurePlaces, figuresPath } from './unit-figure-places.ts'
import { groupTotalOf, type UnitGroupTotals, unitGroupTotals } from './unit-groups.ts'
import { say, sayCode } from './words.ts'
import { yearAgoOf } from './year-ago.ts'

/** One figure a line: for units with few figures. */
export interface LongRow {
  readonly indicator: string
  readonly href: string
  readonly breakdown: string
  readonly period: string
  readonly basis: string
  readonly value: string
  /** The exact total of the closed group, beside bounds. */
  readonly groupTotal: string
  readonly measure: string
  readonly method: string
  readonly flags: string
  readonly source: string
}

/** The latest figure of an indicator with its trend. */
export interface LatestRow {
  /** The code of the indicator: what was linked to while all figures stood on this page still leads to its row. */
  readonly id: string
  /** The figures of all periods. */
  readonly href: string
  readonly indicator: string
  readonly period: string
  readonly value: string
  readonly measure: string
  /** A year before, on the same territory. */
  readonly yearAgo: string
  readonly change: string
  readonly tags: string
  readonly trend: string
}

/** The figures of a unit: a long table when they are few, else the latest of each and the way to all. */
export interface UnitFigures {
  readonly long: readonly LongRow[]
  readonly latest: readonly LatestRow[]
  /** The pages of all figures, where the unit has many. */
  readonly all: Anchor | null
  readonly groups: readonly UnitGroupTotals[]
  readonly sources: readonly string[]
}

const collator = new Intl.Collator('vi', { numeric: true })

/** The figures of a unit on all bases. */
export function unitFigures(site: Site, unit: UnitFacts, language: Language, page: string): UnitFigures {
  const all = [...(site.seriesByUnit.get(unit.id) ?? [])].sort(byName(site, language))
  const rows = seriesRows(site, all, language)
  const groups = unitGroupTotals(site, unit, language, page)
  const places = figurePlaces(site, unit)
  if (places.length === 0) {
    const long = rows.flatMap((row) => longRows(site, row, unit, language, page))
    return { long, latest: [], all: null, groups, sources: sourceIds(all) }
  }
  const byIndicator = [...group(rows, ({ series }) => series.indicator)]
  const figures = rows.reduce((sum, { cells }) => sum + cells.size, 0)
  return {
    long: [],
    latest: byIndicator.map(([code, its]) =>
      latestRow(site, unit, code, its, language, link(page, figurePath(unit, language, places, code))),
    ),
    all: {
      text: say(language, 'figure.allFigures', {
        indicators: writeCount(byIndicator.length, language),
        figures: writeCount(figures, language),
      }),
      href: link(page, figuresPath(unit, language, 1)),
    },
    groups,
    sources: [],
  }
}

function byName(site: Site, language: Language): (a: SeriesFacts, b: SeriesFacts) => number {
  const order = (series: SeriesFacts): string => indicatorName(site, series.indicator, language)
  return (a, b) =>
    a.indicator === b.indicator
      ? (a.breakdown?.length ?? 0) - (b.breakdown?.length ?? 0)
      : collator.compare(order(a), order(b))
}

function longRows(site: Site, row: SeriesRow, unit: UnitFacts, language: Language, page: string): readonly LongRow[] {
  const code = row.series.indicator
  return row.series.points.map((point) => {
    const cell = row.cells.get(point.period)
    return {
      indicator: indicatorName(site, code, language),
      href: link(page, address.indicator(language, code)),
      breakdown: row.breakdown || say(language, 'figure.whole'),
      period:
        point === row.series.points.at(-1)
          ? periodOf(point.period, unit, language)
          : periodHeading(point.period, language),
      basis: row.basis,
      value: cell?.text ?? '',
      groupTotal: groupTotalOf(site, row.series, point, unit.id, language),
      measure: measureName(site, site.indicatorsByCode.get(code), language),
      method: sayCode(language, 'method', point.method),
      flags: [cell?.title ?? '', row.sourceNote].filter((text) => text !== '').join('; '),
      source: provenanceOf(site, point, unit.id, language),
    }
  })
}

function latestRow(
  site: Site,
  unit: UnitFacts,
  code: string,
  rows: readonly SeriesRow[],
  language: Language,
  href: string,
): LatestRow {
  const whole = rows.filter(({ breakdown, series }) => breakdown === '' && series.role === 'unit')
  const preferred = whole.length > 0 ? whole : rows
  const row = preferred.reduce((best, each) => (lastDate(each) > lastDate(best) ? each : best))
  const point = row.series.points.at(-1)
  const cell = point ? row.cells.get(point.period) : undefined
  const before = point ? yearAgoOf(site, row, point, language) : { value: '', change: '' }
  const own = preferred.find(({ basisKind }) => basisKind === 'release') ?? row
  return {
    id: code,
    href,
    indicator: indicatorName(site, code, language) + (row.breakdown === '' ? '' : ` – ${row.breakdown}`),
    period: point ? periodOf(point.period, unit, language) : '',
    yearAgo: before.value,
    change: before.change,
    value: cell?.method === 'refused' ? say(language, 'cell.refused') : (cell?.text ?? ''),
    measure: measureName(site, site.indicatorsByCode.get(code), language),
    tags: [
      row.definition,
      row.basis,
      row.sourceNote,
      point ? sayCode(language, 'method', point.method) : '',
      cell?.title ?? '',
    ]
      .filter((tag) => tag !== '')
      .join(' · '),
    trend: sparkline(linesOf(site, own.series, 0), unit.from === site.releaseDate ? site.releaseDate : null),
  }
}

/** A period; the last one of a unit that ended is called so. */
function periodOf(period: string, { to }: UnitFacts, language: Language): string {
  const text = periodHeading(period, language)
  return to === null ? text : say(language, 'trend.lastPeriod', { period: text })
}

function lastDate(row: SeriesRow): string {
  return row.series.points.at(-1)?.window.to ?? ''
}
