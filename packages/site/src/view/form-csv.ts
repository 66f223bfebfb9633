import type { ConsolidatedReportRecord } from '@chitieu/indicators'
import { csvLine } from './csv-line.ts'

/** Columns of a table of the figures of a form; they are only added to. */
export const FORM_COLUMNS = [
  ...['form', 'period', 'basis', 'unit', 'unitName', 'row', 'column', 'key', 'indicator', 'breakdown', 'state'],
  ...['value', 'lower', 'upper', 'method', 'status', 'reason'],
] as const

/** The figures of consolidated forms as a CSV, each exactly as its record has it. */
export function* formCsv(records: Iterable<ConsolidatedReportRecord>): Generator<string> {
  yield csvLine(FORM_COLUMNS)
  for (const { form, period, basis, units } of records) {
    for (const { unit, name, figures } of units) {
      for (const figure of figures) {
        const { row, column, key = '', indicator = '', breakdown = '', state, value, text, lower, upper } = figure
        yield csvLine([
          ...[form, period, basis, unit, name, row, column, key, indicator, breakdown, state],
          ...[text ?? value, lower ?? '', upper ?? '', figure.method, figure.status, figure.reason],
        ])
      }
    }
  }
}
