import { type ColumnTable, table } from 'arquero'
import type { ConsolidatedReport } from '../consolidate.ts'
import { CONSOLIDATION_COLUMNS, consolidationCells } from '../report/consolidation-csv.ts'
import type { ToArqueroOptions } from './to-arquero.ts'

const NUMBERS: readonly string[] = ['value', 'known', 'lower', 'upper']
const COUNTS: readonly string[] = ['expected', 'received']

/** Consolidated figures as an arquero table, a figure a row, with the columns of the CSV; no value is `null`, never 0. */
export function consolidatedToArquero(
  reports: readonly Pick<ConsolidatedReport, 'form' | 'period' | 'basis' | 'units'>[],
  { numbers = 'number' }: Pick<ToArqueroOptions, 'numbers'> = {},
): ColumnTable {
  const columns = new Map(CONSOLIDATION_COLUMNS.map((name) => [name as string, [] as (string | number | null)[]]))
  for (const { form, period, basis, units } of reports) {
    for (const unit of units) {
      for (const made of unit.figures) {
        const cells = consolidationCells({ form: form.id, period, basis }, unit, made)
        for (const [at, name] of CONSOLIDATION_COLUMNS.entries()) {
          const isText = name === 'value' && made.figure.text !== null
          columns.get(name)?.push(isText ? made.figure.text : valueOfCell(name, cells[at] ?? '', numbers))
        }
      }
    }
  }
  return table(Object.fromEntries(columns))
}

function valueOfCell(name: string, text: string, numbers: 'number' | 'text'): string | number | null {
  if (COUNTS.includes(name)) return Number(text)
  if (!NUMBERS.includes(name)) return text
  if (text === '') return null
  return numbers === 'text' ? text : Number(text)
}
