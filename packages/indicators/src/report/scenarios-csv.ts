import type { Basis, ConsolidatedFigure, ConsolidatedUnit } from '../model/consolidated.ts'
import { cell, printFigure } from './figures-csv.ts'
import { scenarioRows } from './scenarios.ts'

const SCENARIOS = ['plan', 'forecast', 'actual'] as const

const COLUMNS = [
  ...['form', 'period', 'basis', 'unit', 'code', 'name', 'level', 'row', 'key', 'indicator', 'breakdown', 'of'],
  ...SCENARIOS.flatMap((each) => [each, `${each}Method`, `${each}Reason`]),
  ...['rate', 'rateReason'],
]

/** Plan, forecast, actual and the rate of the plan as a table, a quantity of a unit a line; empty where a form holds neither plan nor forecast. */
export function scenariosCsv(
  { form, period, basis }: { readonly form: string; readonly period: string; readonly basis: Basis },
  units: readonly ConsolidatedUnit[],
): string {
  const lines = units.flatMap((each) =>
    scenarioRows(each).map(({ unit, row, key, indicator, breakdown, of, rate, ...figures }) => {
      const { code = '', name = '' } = each.figures[0]?.figure ?? {}
      return [
        ...[form, period, basis, unit, code, name, each.level, row, key ?? '', indicator, breakdown, of],
        ...SCENARIOS.flatMap((scenario) => said(figures[scenario])),
        ...(rate.kind === 'percent' ? [rate.value, ''] : ['', rate.because]),
      ]
    }),
  )
  return lines.length === 0 ? '' : `${[COLUMNS, ...lines].map((line) => line.map(cell).join(',')).join('\n')}\n`
}

function said(made: ConsolidatedFigure | null): readonly string[] {
  if (!made) return ['', '', '']
  const { value, decimals, method, reason } = made.figure
  return [printFigure(value, decimals), method, reason]
}
