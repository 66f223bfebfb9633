import { address } from './address.ts'
import { LISTED } from './provenance.ts'
import { seriesRows } from './series-rows.ts'
import { group, lastVersion, type Site } from './site.ts'
import type { Language, SeriesFacts, UnitFacts } from './site-data.ts'

/** Figures that still stand on the page of their unit, one a line; a unit with more has pages of figures. */
export const FEW = 36
/** Figures and their sources on one page of figures, as long as no indicator alone has more: some 35 kB after gzip. */
export const MOST = 2000

/** Indicators of one group of the catalogue that stand together on a page, in the order of their Vietnamese names. */
export interface PlacedGroup {
  readonly code: string
  readonly indicators: readonly string[]
}

/** An indicator or a group with what it takes of a page: its figures and their sources. */
interface Weighed {
  readonly size: number
}

const collator = new Intl.Collator('vi', { numeric: true })

/** Whether a unit has pages of figures of its own: whether it has more than few figures. */
export function hasFigurePages(site: Site, unit: UnitFacts): boolean {
  const all = site.seriesByUnit.get(unit.id) ?? []
  if (countPoints(all) <= FEW) return false
  return seriesRows(site, all, 'vi').reduce((sum, { cells }) => sum + cells.size, 0) > FEW
}

/**
 * The pages of figures of a unit, the same in both languages: by group of the catalogue, groups whole as long as they fit on a page.
 * None where the page of the unit has its figures.
 */
export function figurePlaces(site: Site, unit: UnitFacts): readonly (readonly PlacedGroup[])[] {
  if (!hasFigurePages(site, unit)) return []
  const byIndicator = group(site.seriesByUnit.get(unit.id) ?? [], ({ indicator }) => indicator)
  const name = (code: string): string => site.indicatorsByCode.get(code)?.names.vi ?? code
  const groups = site.facts.reference.groups.map(({ code, indicators }) => ({
    code,
    indicators: indicators
      .filter((each) => byIndicator.has(each))
      .sort((a, b) => collator.compare(name(a), name(b)))
      .map((each) => ({ code: each, size: sizeOf(byIndicator.get(each) ?? []) })),
  }))
  const placed = groups.reduce((sum, { indicators }) => sum + indicators.length, 0)
  if (placed !== byIndicator.size)
    throw new Error(`expected each of ${byIndicator.size} indicators of ${unit.id} in a group, found ${placed}`)
  return dividePages(
    groups.filter(({ indicators }) => indicators.length > 0),
    MOST,
  )
}

/** Groups over pages of at most so much; a group with more is divided, an indicator never. */
export function dividePages(
  groups: readonly {
    readonly code: string
    readonly indicators: readonly (Weighed & { readonly code: string })[]
  }[],
  most: number,
): readonly (readonly PlacedGroup[])[] {
  const parts = groups.flatMap(({ code, indicators }) =>
    fill(indicators, most).map((its) => ({
      code,
      indicators: its.map((each) => each.code),
      size: its.reduce((sum, { size }) => sum + size, 0),
    })),
  )
  return fill(parts, most).map((its) => its.map(({ code, indicators }) => ({ code, indicators })))
}

/** Things in their order, put together as long as they are not more than so much. */
function fill<T extends Weighed>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const heaps: T[][] = []
  let left = 0
  for (const each of all) {
    const last = heaps.at(-1)
    if (last && each.size <= left) last.push(each)
    else {
      heaps.push([each])
      left = most
    }
    left -= each.size
  }
  return heaps
}

/** The address of a page of figures of a unit, counted from 1. */
export function figuresPath(unit: UnitFacts, language: Language, part: number): string {
  return address.unitFigures(language, unit.id, lastVersion(unit).name, part)
}

/** Where the figures of an indicator of a unit stand. */
export function figurePath(
  unit: UnitFacts,
  language: Language,
  places: readonly (readonly PlacedGroup[])[],
  indicator: string,
): string {
  const at = places.findIndex((groups) => groups.some(({ indicators }) => indicators.includes(indicator)))
  return `${figuresPath(unit, language, at + 1)}#${indicator}`
}

function countPoints(all: readonly SeriesFacts[]): number {
  return all.reduce((sum, { points }) => sum + points.length, 0)
}

function sizeOf(all: readonly SeriesFacts[]): number {
  const points = all.flatMap((series) => series.points)
  return points.reduce((sum, { sources }) => sum + 1 + Math.min(sources.length, LISTED), 0)
}
