import { dayBefore } from '@chitieu/indicators'
import { type BasisKind, basisKind, basisSegments } from './basis.ts'
import { isTooWide, isUpper } from './indicator-tables.ts'
import { breakdownKey } from './series-rows.ts'
import { lastVersion, type Site } from './site.ts'
import type { SeriesFacts, UnitFacts } from './site-data.ts'

/** A part of a long table: the series of the units within one unit above, on one basis. */
export interface IndicatorPart {
  readonly segment: string
  readonly kind: BasisKind
  readonly above: UnitFacts
  /** Address segment: the id of the unit above and, from the second page on, the page. */
  readonly id: string
  readonly page: number
  readonly pages: number
  readonly series: readonly SeriesFacts[]
  /** Series of closed groups that have a member here. */
  readonly groups: readonly SeriesFacts[]
  readonly isTransposed: boolean
}

const ROWS_IN_PAGE = 500
const known = new WeakMap<Site, Map<string, readonly IndicatorPart[]>>()

/** The parts that an indicator's figures below the upper levels are divided into, and those of tables too wide for one page. */
export function indicatorParts(site: Site, code: string): readonly IndicatorPart[] {
  const ofSite = known.get(site) ?? new Map<string, readonly IndicatorPart[]>()
  known.set(site, ofSite)
  const made = ofSite.get(code) ?? makeParts(site, site.seriesByIndicator.get(code) ?? [])
  ofSite.set(code, made)
  return made
}

function makeParts(site: Site, all: readonly SeriesFacts[]): readonly IndicatorPart[] {
  const isWide = isTooWide(all)
  const parts = new Map<string, { kind: BasisKind; above: UnitFacts; series: SeriesFacts[]; groups: SeriesFacts[] }>()
  const into = (kind: BasisKind, above: UnitFacts): { series: SeriesFacts[]; groups: SeriesFacts[] } => {
    const key = `${kind}|${above.id}`
    const part = parts.get(key) ?? { kind, above, series: [], groups: [] }
    parts.set(key, part)
    return part
  }
  for (const series of all) {
    const kind = basisKind(site, series.basis)
    if (series.unit === null) {
      const [member = ''] = series.members ?? []
      const above = isAtTop(site, member) ? null : aboveOf(site, member)
      if (above) into(kind, above).groups.push(series)
    } else if (isWide || !isUpper(site, series)) {
      const above = aboveOf(site, series.unit) ?? site.unit(series.unit)
      into(kind, above).series.push(series)
    }
  }
  return [...parts.values()]
    .sort((a, b) => site.collate(lastVersion(a.above), lastVersion(b.above)))
    .flatMap(({ kind, above, series, groups }) => paged(site, kind, above, series, groups, isWide))
}

/** Whether a unit stands at the outermost levels: its groups stand on the page of the basis. */
export function isAtTop(site: Site, id: string): boolean {
  const level = site.unitsById.get(id)?.level
  return level === site.topLevel || level === site.facts.register.levels[0]
}

function aboveOf(site: Site, id: string | undefined): UnitFacts | null {
  const unit = id === undefined ? undefined : site.unitsById.get(id)
  return unit ? site.topUnit(unit, unit.to === null ? site.releaseDate : dayBefore(unit.to)) : null
}

function paged(
  site: Site,
  kind: BasisKind,
  above: UnitFacts,
  all: readonly SeriesFacts[],
  groups: readonly SeriesFacts[],
  isTransposed: boolean,
): readonly IndicatorPart[] {
  const whole = all.filter((series) => breakdownKey(series) === '')
  const sorted = [...(whole.length > 0 ? whole : all)].sort((a, b) => byPlace(site, a, b))
  const pages = isTransposed ? 1 : Math.max(1, Math.ceil(sorted.length / ROWS_IN_PAGE))
  return Array.from({ length: pages }, (_, at) => ({
    segment: basisSegments[kind],
    kind,
    above,
    id: at === 0 ? above.id : `${above.id}-p${at + 1}`,
    page: at + 1,
    pages,
    series: isTransposed ? sorted : sorted.slice(at * ROWS_IN_PAGE, (at + 1) * ROWS_IN_PAGE),
    groups: at === 0 ? groups : [],
    isTransposed,
  }))
}

function byPlace(site: Site, a: SeriesFacts, b: SeriesFacts): number {
  const [left, right] = [site.unit(a.unit ?? ''), site.unit(b.unit ?? '')]
  const rank = (unit: UnitFacts): number => site.facts.register.levels.indexOf(unit.level)
  return rank(left) - rank(right) || site.collate(lastVersion(left), lastVersion(right))
}
