import { csvLine } from './csv-line.ts'
import { lastVersion, type Site } from './site.ts'
import type { PointFacts, SeriesFacts } from './site-data.ts'

/** Columns of every table of figures that is offered; they are only added to. */
export const FIGURE_COLUMNS = [
  ...['indicator', 'definition', 'breakdown', 'role', 'unit', 'unitName', 'members', 'basis', 'scenario', 'period'],
  ...['listDate', 'state', 'value', 'lower', 'upper', 'measure', 'method', 'status', 'reason', 'source'],
] as const

/** Figures as a CSV, a figure a line, each exactly as the report has it. */
export function* figureCsv(site: Site, series: Iterable<SeriesFacts>): Generator<string> {
  yield csvLine(FIGURE_COLUMNS)
  for (const each of series) for (const point of each.points) yield csvLine(figureCells(site, each, point))
}

/** How many figures series have. */
export function countFigures(series: Iterable<SeriesFacts>): number {
  let count = 0
  for (const { points } of series) count += points.length
  return count
}

function figureCells(site: Site, series: SeriesFacts, point: PointFacts): readonly (string | null)[] {
  const { indicator, definition, role, unit, members = [], basis, scenario } = series
  const known = unit === null ? undefined : site.unitsById.get(unit)
  return [
    ...[indicator, definition, breakdownText(series), role, unit, known ? lastVersion(known).name : ''],
    ...[members.join('+'), basis, scenario, point.period, point.listDate, point.state],
    ...[point.value ?? point.category ?? null, point.lower, point.upper],
    ...[site.indicatorsByCode.get(indicator)?.measure ?? '', point.method, point.status, point.reason],
    point.source ?? '',
  ]
}

function breakdownText({ breakdown = [] }: SeriesFacts): string {
  return breakdown.map((part) => `${part.breakdown}=${part.value}`).join(';')
}
