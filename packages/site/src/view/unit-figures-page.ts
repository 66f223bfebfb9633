import { link } from './address.ts'
import { type FigureBlock, figureBlock } from './figure-block.ts'
import type { Anchor, Crumb } from './frame.ts'
import { unitName } from './label.ts'
import { sourceIds } from './provenance.ts'
import { indicatorName, seriesRows } from './series-rows.ts'
import { group, type Site } from './site.ts'
import type { Language, UnitFacts } from './site-data.ts'
import { figurePath, figurePlaces, figuresPath, type PlacedGroup } from './unit-figure-places.ts'
import { statusOf, unitCrumbs } from './unit-page.ts'
import { say } from './words.ts'

/** Indicators of one group of the catalogue, each with its figures. */
export interface FigureSection {
  readonly id: string
  readonly title: string
  readonly blocks: readonly FigureBlock[]
}

/** A page with all figures of a unit, or a part of them. */
export interface UnitFiguresPage {
  readonly path: string
  readonly title: string
  readonly crumbs: readonly Crumb[]
  readonly status: string
  readonly isEnded: boolean
  /** All groups of the unit with all their indicators, on this page or another. */
  readonly contents: readonly { readonly title: string; readonly links: readonly Anchor[] }[]
  /** The pages, where there is more than one. */
  readonly parts: readonly (Anchor & { readonly isHere: boolean })[]
  readonly sections: readonly FigureSection[]
  readonly sources: readonly string[]
}

const collator = new Intl.Collator('vi', { numeric: true })

/** One page of the figures of a unit, counted from 1. */
export function unitFiguresPage(site: Site, unit: UnitFacts, part: number, language: Language): UnitFiguresPage {
  const places = figurePlaces(site, unit)
  const here = places[part - 1]
  if (!here) throw new Error(`expected a page ${part} of the figures of ${unit.id}, there are ${places.length}`)
  const path = figuresPath(unit, language, part)
  const all = say(language, 'figure.allTitle', { unit: unitName(site, unit, language) })
  const own = new Set(here.flatMap(({ indicators }) => indicators))
  return {
    path,
    title: part === 1 ? all : say(language, 'figure.partTitle', { title: all, part: String(part) }),
    crumbs: [
      ...unitCrumbs(site, unit, language),
      ...(part === 1 ? [] : [{ text: say(language, 'unit.figures'), to: figuresPath(unit, language, 1) }]),
      { text: part === 1 ? say(language, 'unit.figures') : partName(part, language), to: null },
    ],
    status: statusOf(site, unit, language),
    isEnded: unit.to !== null,
    contents: contentsOf(site, unit, places, path, language),
    parts:
      places.length === 1
        ? []
        : places.map((_, at) => ({
            text: partName(at + 1, language),
            href: link(path, figuresPath(unit, language, at + 1)),
            isHere: at + 1 === part,
          })),
    sections: here.map((placed) => sectionOf(site, unit, placed, path, language)),
    sources: sourceIds((site.seriesByUnit.get(unit.id) ?? []).filter(({ indicator }) => own.has(indicator))),
  }
}

function partName(part: number, language: Language): string {
  return say(language, 'figure.part', { part: String(part) })
}

function contentsOf(
  site: Site,
  unit: UnitFacts,
  places: readonly (readonly PlacedGroup[])[],
  page: string,
  language: Language,
): UnitFiguresPage['contents'] {
  return [...group(places.flat(), ({ code }) => code)].map(([code, parts]) => ({
    title: groupName(site, code, language),
    links: inOrder(
      site,
      parts.flatMap(({ indicators }) => indicators),
      language,
    ).map((indicator) => ({
      text: indicatorName(site, indicator, language),
      href: link(page, figurePath(unit, language, places, indicator)),
    })),
  }))
}

function sectionOf(
  site: Site,
  unit: UnitFacts,
  { code, indicators }: PlacedGroup,
  page: string,
  language: Language,
): FigureSection {
  const all = site.seriesByUnit.get(unit.id) ?? []
  return {
    id: `phan-${code}`,
    title: groupName(site, code, language),
    blocks: inOrder(site, indicators, language).map((indicator) => {
      const own = all.filter((series) => series.indicator === indicator)
      const series = [...own].sort((a, b) => (a.breakdown?.length ?? 0) - (b.breakdown?.length ?? 0))
      return figureBlock(site, unit, indicator, seriesRows(site, series, language), language, page)
    }),
  }
}

function groupName(site: Site, code: string, language: Language): string {
  return site.facts.reference.groups.find((each) => each.code === code)?.names[language] ?? code
}

/** Indicators in the order of their names. */
function inOrder(site: Site, codes: readonly string[], language: Language): readonly string[] {
  const name = (code: string): string => indicatorName(site, code, language)
  return [...codes].sort((a, b) => collator.compare(name(a), name(b)))
}
