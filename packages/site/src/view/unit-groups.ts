import { type FigureTable, figureTable, type RowInput } from './figure-table.ts'
import { type UnitAnchor, unitAnchor } from './label.ts'
import { indicatorName, measureName, seriesRow } from './series-rows.ts'
import { group, type Site } from './site.ts'
import type { Language, PointFacts, SeriesFacts, UnitFacts } from './site-data.ts'
import { say } from './words.ts'

/** A closed group of a unit: its members, and its totals, which are exact where the members' figures are not. */
export interface UnitGroupTotals {
  readonly anchor: string
  readonly members: readonly UnitAnchor[]
  readonly table: FigureTable
}

/** The closed groups that a unit belongs to, with all their totals. */
export function unitGroupTotals(
  site: Site,
  unit: UnitFacts,
  language: Language,
  page: string,
): readonly UnitGroupTotals[] {
  const groups = group(site.groupsByUnit.get(unit.id) ?? [], ({ members }) => (members ?? []).join('|'))
  return [...groups].map(([key, all], at) => ({
    anchor: `nhom-${at + 1}`,
    members: key.split('|').map((id) => unitAnchor(site, site.unit(id), language, page)),
    table: figureTable(
      site,
      all.map((series) => inputOf(site, series, language)),
      say(language, 'figure.groups'),
      language,
    ),
  }))
}

function inputOf(site: Site, series: SeriesFacts, language: Language): RowInput {
  const row = seriesRow(site, series, language)
  const measure = measureName(site, site.indicatorsByCode.get(series.indicator), language)
  return { row, name: `${indicatorName(site, series.indicator, language)} (${measure})`, href: null, isPart: false }
}

/** The exact total of the group that a bounded figure of a unit lies in; empty where the figure is no bounded one. */
export function groupTotalOf(
  site: Site,
  { indicator, definition, basis, breakdown }: SeriesFacts,
  { method, period }: PointFacts,
  unit: string,
  language: Language,
): string {
  if (method !== 'bounded') return ''
  const parts = JSON.stringify(breakdown ?? [])
  const series = (site.groupsByUnit.get(unit) ?? []).find(
    (each) =>
      each.indicator === indicator &&
      each.definition === definition &&
      each.basis === basis &&
      JSON.stringify(each.breakdown ?? []) === parts,
  )
  const total = series ? seriesRow(site, series, language).cells.get(period) : undefined
  return total?.number == null ? '' : say(language, 'figure.groupTotal', { total: total.text })
}
