import type { Basis, ConsolidatedUnit } from '../model/consolidated.ts'
import { cell, printFigure } from './figures-csv.ts'

const COLUMNS = [
  ...['form', 'period', 'basis', 'unit', 'code', 'name', 'level', 'row', 'column', 'key', 'indicator', 'breakdown'],
  ...['value', 'state', 'method', 'status', 'reason', 'known', 'lower', 'upper', 'overTime', 'periods'],
  ...['expected', 'received', 'missingWeight', 'sources', 'of', 'scenario'],
]

/** The header line of consolidated figures. */
export const CONSOLIDATION_HEADER = `${COLUMNS.join(',')}\n`

/** Consolidated figures as a table, a figure a line, exact. */
export function* consolidationCsv(
  { form, period, basis }: { readonly form: string; readonly period: string; readonly basis: Basis },
  units: readonly ConsolidatedUnit[],
): Generator<string> {
  for (const { unit, level, figures } of units) {
    for (const { place, part, figure, overTime, periods } of figures) {
      const { code, name, decimals, state, method, status, reason, text } = figure
      const breakdown = (part.parts ?? []).map((each) => `${each.breakdown}=${each.value}`).sort()
      const number = (side: 'value' | 'known' | 'lower' | 'upper'): string => printFigure(figure[side], decimals)
      const where = [form, period, basis, unit, code, name, level, place.row, place.column, place.key ?? '']
      const what = [part.bound === false ? '' : (part.indicator ?? ''), breakdown.join(';')]
      const how = [
        text ?? number('value'),
        state,
        method,
        status,
        reason,
        number('known'),
        number('lower'),
        number('upper'),
      ]
      const from = [overTime, periods.join('|'), figure.expected, figure.received, figure.missingWeight, figure.sources]
      const kind = [part.period ?? 'this', part.scenario ?? 'actual']
      yield `${[...where, ...what, ...how, ...from.map(String), ...kind].map(cell).join(',')}\n`
    }
  }
}
