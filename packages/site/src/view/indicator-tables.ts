import { link } from './address.ts'
import { basisKind } from './basis.ts'
import { type Panel, panelOf, splitPanel } from './chart-lines.ts'
import type { RowInput } from './figure-table.ts'
import { unitName, unitPath } from './label.ts'
import { formerSeries } from './lineage.ts'
import { periodsOf, type SeriesRow, seriesRows } from './series-rows.ts'
import { lastVersion, type Site } from './site.ts'
import type { Language, SeriesFacts, UnitFacts } from './site-data.ts'

/** Periods up to which a table by unit is still read; beyond, one page for each unit. */
export const MANY_PERIODS = 40

/** The units of the release with the series that belong to each: its own, and those of its former units. */
export interface UnitGroup {
  readonly unit: UnitFacts
  readonly own: readonly SeriesFacts[]
  readonly former: readonly SeriesFacts[]
}

/** Series of one breakdown of an indicator at the outermost levels, by unit of the release; the rest comes as groups of their own. */
export function unitGroups(site: Site, all: readonly SeriesFacts[]): readonly UnitGroup[] {
  const upper = all.filter((series) => isUpper(site, series) && basisKind(site, series.basis) !== 'before')
  const byUnit = new Map<string, SeriesFacts[]>()
  for (const series of upper) byUnit.set(series.unit ?? '', [...(byUnit.get(series.unit ?? '') ?? []), series])
  const units = [...byUnit.keys()].map((id) => site.unit(id))
  const shown = new Set<SeriesFacts>()
  const groups: UnitGroup[] = []
  for (const unit of units.filter((each) => each.to === null).sort(byPlace(site))) {
    const own = [...(byUnit.get(unit.id) ?? [])].sort((a, b) => (a.role < b.role ? 1 : a.role > b.role ? -1 : 0))
    const former = [...new Set(releaseSeries(site, own).flatMap((series) => formerSeries(site, series)))]
    for (const series of [...own, ...former]) shown.add(series)
    groups.push({ unit, own, former })
  }
  for (const unit of units.filter((each) => each.to !== null).sort(byPlace(site))) {
    const own = (byUnit.get(unit.id) ?? []).filter((series) => !shown.has(series))
    if (own.length > 0) groups.push({ unit, own, former: [] })
  }
  return groups
}

/** The series of a unit that a chart draws: on the basis of the release, else as reported. */
function releaseSeries(site: Site, own: readonly SeriesFacts[]): readonly SeriesFacts[] {
  const figures = own.filter(({ role }) => role === 'unit')
  const restated = figures.filter((series) => basisKind(site, series.basis) === 'release')
  return restated.length > 0 ? restated : figures
}

function byPlace(site: Site): (a: UnitFacts, b: UnitFacts) => number {
  const rank = (unit: UnitFacts): number => site.facts.register.levels.indexOf(unit.level)
  return (a, b) => rank(a) - rank(b) || site.collate(lastVersion(a), lastVersion(b))
}

/** Whether a series stands at the outermost level or the one under it. */
export function isUpper(site: Site, series: SeriesFacts): boolean {
  if (series.unit === null) return false
  const { level } = site.unit(series.unit)
  return level === site.topLevel || level === site.facts.register.levels[0]
}

/** Rows of the groups: a unit of the release, under it its former units as they reported. */
export function groupRows(
  site: Site,
  groups: readonly UnitGroup[],
  language: Language,
  page: string,
): readonly RowInput[] {
  return groups.flatMap(({ unit, own, former }) => {
    const places = [...new Set(former.map((series) => series.unit))]
    const sorted = [...former].sort((a, b) => places.indexOf(a.unit) - places.indexOf(b.unit))
    return [
      ...withoutRepeatedRefusals(seriesRows(site, own, language)).map((row) =>
        input(site, row, unit, false, language, page),
      ),
      ...seriesRows(site, sorted, language).map((row) =>
        input(site, row, site.unit(row.series.unit ?? ''), true, language, page),
      ),
    ]
  })
}

/** Rows of a unit that are refused throughout for one reason, whatever the definition, are printed once. */
function withoutRepeatedRefusals(rows: readonly SeriesRow[]): readonly SeriesRow[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const reasons = new Set(row.series.points.map(({ method, reason }) => `${method} ${reason}`))
    const [reason = ''] = reasons
    if (reasons.size !== 1 || !reason.startsWith('refused')) return true
    const key = `${row.basis} ${reason}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function input(
  site: Site,
  row: RowInput['row'],
  unit: UnitFacts,
  isPart: boolean,
  language: Language,
  page: string,
): RowInput {
  return { row, name: unitName(site, unit, language), href: link(page, unitPath(unit, language)), isPart }
}

/** The panels of the groups that have a line to show. */
export function groupPanels(site: Site, groups: readonly UnitGroup[]): readonly Panel[] {
  return groups.flatMap(({ own, former }) => {
    const panel = panelOf(site, releaseSeries(site, own), former)
    return panel?.lines.some(({ points }) => points.length > 1) ? splitPanel(panel) : []
  })
}

/** Whether a table of these series by unit would be too wide. */
export function isTooWide(all: readonly SeriesFacts[]): boolean {
  return periodsOf(all).length > MANY_PERIODS
}
