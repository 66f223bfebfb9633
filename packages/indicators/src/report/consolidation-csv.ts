import type { Basis, ConsolidatedFigure, ConsolidatedUnit } from '../model/consolidated.ts'
import { cell, printFigure } from './figures-csv.ts'

/** Columns of consolidated figures. */
export const CONSOLIDATION_COLUMNS = [
  ...['form', 'period', 'basis', 'unit', 'code', 'name', 'level', 'row', 'column', 'key', 'indicator', 'breakdown'],
  ...['value', 'state', 'method', 'status', 'reason', 'known', 'lower', 'upper', 'overTime', 'periods'],
  ...['expected', 'received', 'missingWeight', 'sources', 'of', 'scenario'],
] as const

/** The header line of consolidated figures. */
export const CONSOLIDATION_HEADER = `${CONSOLIDATION_COLUMNS.join(',')}\n`

/** Which report figures are of: id of the form, period, basis. */
export interface ReportName {
  readonly form: string
  readonly period: string
  readonly basis: Basis
}

/** Consolidated figures as a table, a figure a line, exact. */
export function* consolidationCsv(report: ReportName, units: readonly ConsolidatedUnit[]): Generator<string> {
  for (const unit of units) {
    for (const figure of unit.figures) yield `${consolidationCells(report, unit, figure).map(cell).join(',')}\n`
  }
}

/** The cells of one figure, in the order of the columns; what has no value is empty. */
export function consolidationCells(
  { form, period, basis }: ReportName,
  { unit, level }: ConsolidatedUnit,
  { place, part, figure, overTime, periods }: ConsolidatedFigure,
): readonly string[] {
  const { code, name, decimals, state, method, status, reason, text, expected, received } = figure
  const breakdown = (part.parts ?? []).map((each) => `${each.breakdown}=${each.value}`).sort()
  const number = (side: 'value' | 'known' | 'lower' | 'upper'): string => printFigure(figure[side], decimals)
  return [
    ...[form, period, basis, unit, code, name, level, place.row, place.column, place.key ?? ''],
    ...[part.bound === false ? '' : (part.indicator ?? ''), breakdown.join(';')],
    ...[text ?? number('value'), state, method, status, reason, number('known'), number('lower'), number('upper')],
    ...[overTime, periods.join('|'), `${expected}`, `${received}`, figure.missingWeight, figure.sources],
    ...[part.period ?? 'this', part.scenario ?? 'actual'],
  ]
}
