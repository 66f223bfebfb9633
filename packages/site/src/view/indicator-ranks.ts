import { compareDecimals, decimal, periodHeading, writeNumber } from '@chitieu/indicators'
import { link } from './address.ts'
import { absentMark } from './cell.ts'
import { writeChange } from './indicator-sentence.ts'
import { unitName, unitPath } from './label.ts'
import { periodsOf, type SeriesRow, seriesRow } from './series-rows.ts'
import type { Site } from './site.ts'
import type { IndicatorFacts, Language, PointFacts, SeriesFacts } from './site-data.ts'
import { say } from './words.ts'

/** A unit with its newest figure, in rank order; units that may not be compared come last, without a rank. */
export interface RankRow {
  readonly rank: string
  readonly name: string
  readonly href: string
  readonly latest: string
  readonly before: string
  readonly change: string
  readonly isRanked: boolean
}

/** The units of one period beside each other. */
export interface RankTable {
  readonly caption: string
  readonly latest: string
  readonly before: string
  readonly rows: readonly RankRow[]
}

interface Entry {
  readonly series: SeriesFacts
  readonly row: SeriesRow
  readonly now: PointFacts
  readonly then: PointFacts | undefined
  readonly isRanked: boolean
}

/**
 * The units under the outermost one by their newest figure as reported, on the list of that period. A unit whose territory changed
 * between the two periods, or whose figure is no number, is not ranked.
 */
export function rankTable(
  site: Site,
  indicator: IndicatorFacts,
  all: readonly SeriesFacts[],
  language: Language,
  page: string,
): RankTable | null {
  const own = ofNewestDefinition(all.filter((series) => isRankable(site, series, language)))
  const periods = periodsOf(own)
  const latest = periods.at(-1)
  const before = periods.at(-2)
  if (!latest || own.length < 2) return null
  const entries = own.flatMap((series): readonly Entry[] => {
    const now = series.points.find(({ period }) => period === latest.period)
    if (!now) return []
    const then = series.points.find(({ period }) => period === before?.period)
    const isRanked = now.value !== null && keepsTerritory(site, series, before?.from ?? latest.from, latest.to)
    return [{ series, row: seriesRow(site, series, language), now, then, isRanked }]
  })
  if (entries.length < 2) return null
  const slots = { indicator: indicator.names[language], period: periodHeading(latest.period, language) }
  return {
    caption: say(language, 'entry.ranks.caption', slots),
    latest: slots.period,
    before: before ? periodHeading(before.period, language) : '',
    rows: inOrder(site, entries).map(({ entry, rank }) => ({
      ...rankRow(site, indicator, entry, rank, language, page),
      latest: printed(entry, entry.now, decimalsOf(entries.map(({ now }) => now)), language),
      before: printed(entry, entry.then, decimalsOf(entries.map(({ then }) => then)), language),
    })),
  }
}

/** The series of the definition that goes on longest: figures of two definitions are not ranked together. */
function ofNewestDefinition(all: readonly SeriesFacts[]): readonly SeriesFacts[] {
  const last = periodsOf(all).at(-1)?.period
  const newest = all.find(({ points }) => points.some(({ period }) => period === last))
  return all.filter(({ definition }) => definition === newest?.definition)
}

/** The decimals of the longest figure of a column. */
function decimalsOf(column: readonly (PointFacts | undefined)[]): number {
  return Math.max(0, ...column.map((point) => point?.value?.split('.')[1]?.length ?? 0))
}

/** A figure with the decimals of its column; a mark where there is none. */
function printed({ row }: Entry, point: PointFacts | undefined, decimals: number, language: Language): string {
  if (point === undefined) return absentMark
  return point.value === null
    ? (row.cells.get(point.period)?.text ?? absentMark)
    : writeNumber(point.value, language, decimals)
}

/** Figures as reported of a unit under the outermost one; those of press and portals are for comparison only. */
function isRankable(site: Site, series: SeriesFacts, language: Language): boolean {
  return (
    series.basis === 'reported' &&
    series.role === 'unit' &&
    series.unit !== null &&
    site.unit(series.unit).level === site.topLevel &&
    seriesRow(site, series, language).sourceNote === ''
  )
}

function keepsTerritory(site: Site, { unit }: SeriesFacts, from: string, to: string): boolean {
  const own = site.unit(unit ?? '')
  return (own.from === null || own.from <= from) && (own.to === null || own.to >= to)
}

/** Ranked entries by value, the largest first, equal figures on one rank; then the others by name. */
function inOrder(
  site: Site,
  entries: readonly Entry[],
): readonly { readonly entry: Entry; readonly rank: number | null }[] {
  const value = ({ now }: Entry): ReturnType<typeof decimal> => decimal(now.value ?? '0')
  const byName = (a: Entry, b: Entry): number => {
    const [left, right] = [site.unit(a.series.unit ?? ''), site.unit(b.series.unit ?? '')]
    const [one, two] = [left.versions.at(-1), right.versions.at(-1)]
    return one && two ? site.collate(one, two) : 0
  }
  const ranked = entries
    .filter(({ isRanked }) => isRanked)
    .sort((a, b) => compareDecimals(value(b), value(a)) || byName(a, b))
  const first = (entry: Entry): number =>
    ranked.findIndex((each) => compareDecimals(value(each), value(entry)) === 0) + 1
  return [
    ...ranked.map((entry) => ({ entry, rank: first(entry) })),
    ...entries
      .filter(({ isRanked }) => !isRanked)
      .sort(byName)
      .map((entry) => ({ entry, rank: null })),
  ]
}

function rankRow(
  site: Site,
  indicator: IndicatorFacts,
  { series, now, then, isRanked }: Entry,
  rank: number | null,
  language: Language,
  page: string,
): Omit<RankRow, 'latest' | 'before'> {
  const unit = site.unit(series.unit ?? '')
  const change = isRanked && then ? writeChange(indicator, now, then, language) : null
  const sign = change === null || change.sign === 0 ? '' : change.sign > 0 ? '+' : '−'
  return {
    rank: rank === null ? say(language, 'entry.ranks.none') : String(rank),
    name: unitName(site, unit, language),
    href: link(page, unitPath(unit, language)),
    change: change === null ? absentMark : `${sign}${change.size}`,
    isRanked,
  }
}
