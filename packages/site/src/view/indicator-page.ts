import { periodHeading, writeDate } from '@chitieu/indicators'
import { address, link, safe } from './address.ts'
import { type BasisKind, basisKind, basisSegments, shortBasis } from './basis.ts'
import { absentMark } from './cell.ts'
import type { Panel } from './chart-lines.ts'
import { chartNotes, startsAtZero } from './chart-notes.ts'
import { type ComparabilityNote, comparabilityNotes } from './comparability.ts'
import { formsOf } from './entry-forms.ts'
import { type FigureTable, figureTable, type RowInput } from './figure-table.ts'
import { formTitle } from './form-relations.ts'
import type { Anchor, Crumb } from './frame.ts'
import { indicatorDownloads } from './indicator-downloads.ts'
import { type IndicatorMetadata, indicatorMetadata } from './indicator-facts.ts'
import { type IndicatorPart, indicatorParts, isAtTop } from './indicator-parts.ts'
import { type RankTable, rankTable } from './indicator-ranks.ts'
import { sentenceOf } from './indicator-sentence.ts'
import { groupPanels, groupRows, isTooWide, isUpper, unitGroups } from './indicator-tables.ts'
import { unitName, unitPath } from './label.ts'
import { latestMap } from './latest-map.ts'
import { indicatorPlan, type PlanTable } from './plan-rates.ts'
import { seriesIndex } from './series-index.ts'
import { breakdownKey, measureName, periodsOf, seriesRow, seriesRows, writeBreakdown } from './series-rows.ts'
import { lastVersion, type Site } from './site.ts'
import type { IndicatorFacts, Language, SeriesFacts } from './site-data.ts'
import type { TileMap } from './tile-map.ts'
import type { UnitDownload } from './unit-downloads.ts'
import { say, sayCode } from './words.ts'

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

/** A heading with links to the parts of a long table. */
export interface PartIndex {
  readonly title: string
  readonly links: readonly (Anchor & { readonly note: string })[]
}

/** What any page of an indicator prints; sections that do not apply are empty. */
export interface IndicatorPage {
  readonly path: string
  readonly title: string
  readonly crumbs: readonly Crumb[]
  readonly measure: string
  readonly head: IndicatorHead
  readonly sentence: string
  readonly bases: readonly SwitchLink[]
  readonly breakdowns: readonly SwitchLink[]
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
  readonly parts: readonly PartIndex[]
  /** Files with all figures, each with its rows and size. */
  readonly downloads: readonly UnitDownload[]
  /** Plan beside actual, as reports hold them. */
  readonly plan: PlanTable | null
  readonly metadata: IndicatorMetadata | null
  readonly isEmpty: boolean
}

/** What stands right under the name: code, kinds of period, forms, and the way to the catalogue. */
export interface IndicatorHead {
  readonly code: string
  readonly periods: string
  readonly forms: readonly Anchor[]
  readonly entry: Anchor
}

/** Which page of an indicator: the main one, another basis, a breakdown, or a part of a long table. */
export type IndicatorView =
  | { readonly view: 'main' }
  | { readonly view: 'basis'; readonly kind: BasisKind }
  | { readonly view: 'breakdown'; readonly key: string }
  | { readonly view: 'part'; readonly part: IndicatorPart }

/** All pages of an indicator, with the segments after its own address. */
export function indicatorViews(
  site: Site,
  code: string,
): readonly { readonly path: string; readonly view: IndicatorView }[] {
  const { byKey, bases } = seriesIndex(site, code)
  const keys = [...byKey.keys()]
  const [first] = keys
  const kinds = [...bases.keys()].filter((kind) => kind !== 'reported')
  return [
    { path: '', view: { view: 'main' } },
    ...kinds.map((kind) => ({ path: basisSegments[kind], view: { view: 'basis', kind } as const })),
    ...keys
      .filter((key) => key !== first)
      .map((key) => ({ path: `phan-to/${key}`, view: { view: 'breakdown', key } as const })),
    ...indicatorParts(site, code).map((part) => ({
      path: `${part.segment}/${safe(part.id)}`,
      view: { view: 'part', part } as const,
    })),
  ]
}

/** One page of an indicator. */
export function indicatorPage(
  site: Site,
  indicator: IndicatorFacts,
  of: IndicatorView,
  path: string,
  language: Language,
): IndicatorPage {
  const main = address.indicator(language, indicator.code)
  const page = path === '' ? main : `${main}${path}/`
  const all = site.seriesByIndicator.get(indicator.code) ?? []
  const { byKey, bases } = seriesIndex(site, indicator.code)
  const keys = [...byKey.keys()]
  const key = of.view === 'breakdown' ? of.key : (keys[0] ?? '')
  const title = titleOf(site, indicator, of, key, language)
  const content = contentOf(site, indicator, of, byKey.get(key) ?? [], language, page)
  return {
    path: page,
    title,
    crumbs: [
      { text: say(language, 'nav.indicators'), to: address.indicators(language) },
      ...(of.view === 'main' ? [] : [{ text: indicator.names[language], to: main }]),
      { text: of.view === 'main' ? title : title.replace(`${indicator.names[language]}, `, ''), to: null },
    ],
    measure: measureName(site, indicator, language),
    head: headOf(site, indicator, language, page),
    bases: [...bases].map(([kind, basis]) => ({
      text: shortBasis(site, basis, language),
      href: link(
        page,
        kind === 'reported' ? main : address.indicatorBasis(language, indicator.code, basisSegments[kind]),
      ),
      isHere:
        kind === 'reported'
          ? of.view === 'main'
          : (of.view === 'basis' && of.kind === kind) || (of.view === 'part' && of.part.kind === kind),
    })),
    breakdowns:
      keys.length < 2
        ? []
        : keys.map((each) => {
            const [sample] = byKey.get(each) ?? []
            return {
              text: (sample && writeBreakdown(site, sample, language)) || say(language, 'figure.whole'),
              href: link(page, each === keys[0] ? main : `${main}phan-to/${each}/`),
              isHere: each === key && of.view !== 'basis' && of.view !== 'part',
            }
          }),
    parts: of.view === 'main' || of.view === 'basis' ? partIndexes(site, indicator, of, language, page) : [],
    downloads: of.view === 'main' ? indicatorDownloads(site, indicator, language, page) : [],
    plan: of.view === 'main' ? indicatorPlan(site, indicator.code, language, page) : null,
    metadata: of.view === 'main' ? indicatorMetadata(site, indicator, language) : null,
    isEmpty: all.length === 0,
    ...content,
  }
}

type Content = Pick<
  IndicatorPage,
  | 'map'
  | 'panels'
  | 'chartNotes'
  | 'zero'
  | 'table'
  | 'groupTable'
  | 'notes'
  | 'ranks'
  | 'transposed'
  | 'pager'
  | 'sentence'
>

const empty: Content = {
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

function headOf(site: Site, { code, periodicity }: IndicatorFacts, language: Language, page: string): IndicatorHead {
  return {
    code,
    periods: periodicity.map((each) => sayCode(language, 'periodicity', each)).join(', ') || say(language, 'unknown'),
    forms: formsOf(site, code).map((form) => ({
      text: formTitle(form, language),
      href: link(page, address.formEntry(language, form.id)),
    })),
    entry: { text: say(language, 'catalogue.toEntry'), href: link(page, address.entry(language, code)) },
  }
}

/** The days on which a line of some panel breaks. */
function breakDatesOf(panels: readonly Panel[]): readonly string[] {
  return [...new Set(panels.flatMap(({ ruleDates }) => ruleDates))].sort()
}

function contentOf(
  site: Site,
  indicator: IndicatorFacts,
  of: IndicatorView,
  all: readonly SeriesFacts[],
  language: Language,
  page: string,
): Content {
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
): Content {
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
): Content {
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

function titleOf(site: Site, indicator: IndicatorFacts, of: IndicatorView, key: string, language: Language): string {
  const name = indicator.names[language]
  const { byKey, bases } = seriesIndex(site, indicator.code)
  if (of.view === 'main') return name
  if (of.view === 'basis') return `${name}, ${shortBasis(site, bases.get(of.kind) ?? 'reported', language)}`
  if (of.view === 'part')
    return `${name}, ${unitName(site, of.part.above, language)}, ${shortBasis(site, of.part.series[0]?.basis ?? of.part.groups[0]?.basis ?? 'reported', language)}`
  const [sample] = byKey.get(key) ?? []
  return `${name}, ${sample ? writeBreakdown(site, sample, language) : key}`
}

function partIndexes(
  site: Site,
  indicator: IndicatorFacts,
  of: IndicatorView,
  language: Language,
  page: string,
): readonly PartIndex[] {
  const wanted = of.view === 'basis' ? of.kind : 'reported'
  const parts = indicatorParts(site, indicator.code).filter(({ kind, page: number }) => kind === wanted && number === 1)
  if (parts.length === 0) return []
  const levels = new Set(parts.flatMap(({ series }) => series.slice(-1).map(({ unit }) => site.unit(unit ?? '').level)))
  return [
    {
      title: say(language, 'indicator.parts', {
        level: [...levels].map((level) => sayCode(language, 'level', level)).join(', '),
      }),
      links: parts.map((part) => ({
        text: unitName(site, part.above, language),
        href: link(page, address.indicatorPart(language, indicator.code, part.segment, part.id)),
        note: say(language, 'indicator.units', { n: String(new Set(part.series.map(({ unit }) => unit)).size) }),
      })),
    },
  ]
}
