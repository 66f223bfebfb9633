import { address, link, safe } from './address.ts'
import { basisSegments, shortBasis, writeBasis } from './basis.ts'
import { formsOf } from './entry-forms.ts'
import { formTitle } from './form-relations.ts'
import type { Anchor, Crumb } from './frame.ts'
import { contentOf, type IndicatorContent, type IndicatorView, type SwitchLink } from './indicator-content.ts'
import { indicatorDownloads } from './indicator-downloads.ts'
import { type IndicatorMetadata, indicatorMetadata } from './indicator-facts.ts'
import { indicatorParts } from './indicator-parts.ts'
import { unitName } from './label.ts'
import { indicatorPlan, type PlanTable } from './plan-rates.ts'
import { seriesIndex } from './series-index.ts'
import { measureName, writeBreakdown } from './series-rows.ts'
import type { Site } from './site.ts'
import type { IndicatorFacts, Language } from './site-data.ts'
import type { UnitDownload } from './unit-downloads.ts'
import { say, sayCode } from './words.ts'

/** A heading with links to the parts of a long table. */
export interface PartIndex {
  readonly title: string
  readonly links: readonly (Anchor & { readonly note: string })[]
}

/** What any page of an indicator prints; sections that do not apply are empty. */
export interface IndicatorPage extends IndicatorContent {
  readonly path: string
  readonly title: string
  readonly crumbs: readonly Crumb[]
  readonly measure: string
  readonly head: IndicatorHead
  readonly bases: readonly SwitchLink[]
  readonly breakdowns: readonly SwitchLink[]
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

function titleOf(site: Site, indicator: IndicatorFacts, of: IndicatorView, key: string, language: Language): string {
  const name = indicator.names[language]
  const { byKey, bases } = seriesIndex(site, indicator.code)
  if (of.view === 'main') return name
  if (of.view === 'basis') return `${name}, ${writeBasis(site, bases.get(of.kind) ?? 'reported', language)}`
  if (of.view === 'part')
    return `${name}, ${unitName(site, of.part.above, language)}, ${writeBasis(site, of.part.series[0]?.basis ?? of.part.groups[0]?.basis ?? 'reported', language)}`
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
