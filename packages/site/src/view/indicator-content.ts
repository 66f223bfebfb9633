import { periodHeading, writeDate } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { type BasisKind, basisKind } from './basis.ts'
import { absentMark } from './cell.ts'
import type { Panel } from './chart-lines.ts'
import { chartNotes, startsAtZero } from './chart-notes.ts'
import { type ComparabilityNote, comparabilityNotes } from './comparability.ts'
import { type FigureTable, figureTable, type RowInput } from './figure-table.ts'
import type { Anchor } from './frame.ts'
import { type IndicatorPart, isAtTop } from './indicator-parts.ts'
import { type RankTable, rankTable } from './indicator-ranks.ts'
import { sentenceOf } from './indicator-sentence.ts'
import { groupPanels, groupRows, isTooWide, isUpper, unitGroups } from './indicator-tables.ts'
import { unitName, unitPath } from './label.ts'
import { latestMap } from './latest-map.ts'
import { breakdownKey, measureName, periodsOf, seriesRow, seriesRows } from './series-rows.ts'
import { lastVersion, type Site } from './site.ts'
import type { IndicatorFacts, Language, SeriesFacts } from './site-data.ts'
import type { TileMap } from './tile-map.ts'
import { say } from './words.ts'

/** A link of a switch; the page itself is marked. */
export interface SwitchLink extends Anchor {
  readonly isHere: boolean
}

/** A table with periods down and units across, for series of many periods. */
export interface TransposedTable {
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly { readonly period: string; readonly cells: readonly string[] }[]
}

/** Which page of an indicator: the main one, another basis, a breakdown, or a part of a long table. */
export type IndicatorView =
  | { readonly view: 'main' }
  | { readonly view: 'basis'; readonly kind: BasisKind }
  | { readonly view: 'breakdown'; readonly key: string }
  | { readonly view: 'part'; readonly part: IndicatorPart }

/** What a page of an indicator says in figures; sections that do not apply are empty. */
export interface IndicatorContent {
  readonly sentence: string
  /** The newest figures by unit on a map. */
  readonly map: TileMap | null
  readonly panels: readonly Panel[]
  readonly chartNotes: readonly string[]
  readonly zero: boolean
  readonly table: FigureTable | null
  readonly groupTable: FigureTable | null
  readonly notes: readonly ComparabilityNote[]
  readonly ranks: RankTable | null
  readonly transposed: TransposedTable | null
  readonly pager: readonly SwitchLink[]
}

const empty: IndicatorContent = {
  map: null,
  panels: [],
  chartNotes: [],
  zero: true,
  table: null,
  groupTable: null,
  notes: [],
  ranks: null,
  transposed: null,
  pager: [],
  sentence: '',
}

/** The days on which a line of some panel breaks. */
function breakDatesOf(panels: readonly Panel[]): readonly string[] {
  return [...new Set(panels.flatMap(({ ruleDates }) => ruleDates))].sort()
}

/** The figures of one page of an indicator. */
export function contentOf(
  site: Site,
  indicator: IndicatorFacts,
  of: IndicatorView,
  all: readonly SeriesFacts[],
  language: Language,
  page: string,
): IndicatorContent {
  if (of.view === 'part') return partContent(site, indicator, of.part, language, page)
  if (of.view === 'basis') return basisContent(site, indicator, of.kind, language, page)
  const upper = all.filter((series) => isUpper(site, series))
  if (upper.length === 0) return empty
  const groups = unitGroups(site, all)
  const date = writeDate(site.releaseDate, language)
  const zero = startsAtZero(indicator)
  const panels = groupPanels(site, groups)
  const caption = say(language, 'indicator.captionBoth', {
    indicator: indicator.names[language],
    measure: measureName(site, indicator, language),
    date,
  })
  const hasBreak = panels.some(({ ruleDates }) => ruleDates.length > 0)
  return {
    ...empty,
    zero,
    map: latestMap(site, all, language, page),
    panels,
    chartNotes: chartNotes(site, zero, hasBreak, language),
    table: isTooWide(all) ? null : figureTable(site, groupRows(site, groups, language, page), caption, language),
    sentence: sentenceOf(site, indicator, upper, language),
    ranks: rankTable(site, indicator, upper, language, page),
    notes: comparabilityNotes(site, indicator, upper, breakDatesOf(panels), language, page),
  }
}

function basisContent(
  site: Site,
  indicator: IndicatorFacts,
  kind: BasisKind,
  language: Language,
  page: string,
): IndicatorContent {
  const all = (site.seriesByIndicator.get(indicator.code) ?? []).filter(
    (series) => basisKind(site, series.basis) === kind && isUpper(site, series),
  )
  const groups = (site.seriesByIndicator.get(indicator.code) ?? []).filter(
    ({ unit, members, basis }) => unit === null && basisKind(site, basis) === kind && isAtTop(site, members?.[0] ?? ''),
  )
  if (all.length + groups.length === 0 || isTooWide(all)) return empty
  const sorted = [...all].sort((a, b) => {
    const [left, right] = [site.unit(a.unit ?? ''), site.unit(b.unit ?? '')]
    return site.collate(lastVersion(left), lastVersion(right)) || (breakdownKey(a) < breakdownKey(b) ? -1 : 1)
  })
  const caption = captionOf(site, indicator, sorted[0] ?? groups[0], language)
  return {
    ...empty,
    table: sorted.length === 0 ? null : figureTable(site, inputsOf(site, sorted, language, page), caption, language),
    groupTable: groupTable(site, groups, caption, language),
  }
}

function partContent(
  site: Site,
  indicator: IndicatorFacts,
  part: IndicatorPart,
  language: Language,
  page: string,
): IndicatorContent {
  const caption = captionOf(site, indicator, part.series[0] ?? part.groups[0], language)
  const pager =
    part.pages < 2
      ? []
      : Array.from({ length: part.pages }, (_, at) => ({
          text: say(language, 'table.part', { n: String(at + 1), total: String(part.pages) }),
          href: link(
            page,
            address.indicatorPart(
              language,
              indicator.code,
              part.segment,
              at === 0 ? part.above.id : `${part.above.id}-p${at + 1}`,
            ),
          ),
          isHere: at + 1 === part.page,
        }))
  if (part.isTransposed) return { ...empty, transposed: transposed(site, part.series, caption, language) }
  return {
    ...empty,
    pager,
    table:
      part.series.length === 0
        ? null
        : figureTable(site, inputsOf(site, part.series, language, page), caption, language),
    groupTable: groupTable(site, part.groups, caption, language),
  }
}

function groupTable(
  site: Site,
  groups: readonly SeriesFacts[],
  caption: string,
  language: Language,
): FigureTable | null {
  if (groups.length === 0) return null
  const inputs = groups.map((series) => ({
    row: seriesRow(site, series, language),
    name: `${say(language, 'figure.group', { n: String(series.members?.length ?? 0) })}: ${(series.members ?? [])
      .map((id) => lastVersion(site.unit(id)).name)
      .join(', ')}`,
    href: null,
    isPart: false,
  }))
  return figureTable(site, inputs, `${caption} ${say(language, 'figure.groups')}`, language)
}

function inputsOf(site: Site, all: readonly SeriesFacts[], language: Language, page: string): readonly RowInput[] {
  return seriesRows(site, all, language).map((row) => {
    const unit = site.unit(row.series.unit ?? '')
    return { row, name: unitName(site, unit, language), href: link(page, unitPath(unit, language)), isPart: false }
  })
}

function captionOf(site: Site, indicator: IndicatorFacts, sample: SeriesFacts | undefined, language: Language): string {
  const basis = sample ? basisKind(site, sample.basis) : 'reported'
  return say(language, 'indicator.captionBasis', {
    indicator: indicator.names[language],
    measure: measureName(site, indicator, language),
    basis: say(language, `basis.${basis}`, {
      date: sample && basis !== 'reported' ? writeDate(sample.basis.slice(3), language) : '',
    }),
  })
}

function transposed(site: Site, all: readonly SeriesFacts[], caption: string, language: Language): TransposedTable {
  const rows = all.map((series) => seriesRow(site, series, language))
  return {
    caption,
    heads: rows.map(
      (row) => `${unitName(site, site.unit(row.series.unit ?? ''), language)} · ${row.basis} · ${row.method}`,
    ),
    rows: periodsOf(all).map(({ period }) => ({
      period: periodHeading(period, language),
      cells: rows.map((row) => row.cells.get(period)?.text ?? absentMark),
    })),
  }
}
