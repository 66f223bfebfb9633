import type { ColumnTable } from 'arquero'
import { cell } from '../report/figures-csv.ts'

/** An arquero table as the CSV file that would say the same, rows as the table shows them. */
export function csvOfTable(table: ColumnTable): Uint8Array {
  const header = table.columnNames()
  const columns = header.map((name) => Array.from(table.array(name), printed))
  const lines = [header.map(cell).join(',')]
  for (let row = 0; row < table.numRows(); row += 1) lines.push(columns.map((column) => column[row] ?? '').join(','))
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

function printed(value: unknown): string {
  return value === null || value === undefined || Number.isNaN(value) ? '' : cell(String(value))
}
