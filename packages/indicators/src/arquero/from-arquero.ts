import type { ColumnTable } from 'arquero'
import { type ReadCsvOptions, type Reading, readCsv } from '../read-csv.ts'
import { cell } from '../report/figures-csv.ts'

/**
 * The observations of an arquero table, checked like those of a file: codes by list date, an empty cell is not entered. Numbers are the
 * decimals that JavaScript prints for them, so round sums of fractions first; text stays as exact as it is.
 */
export function fromArquero(table: ColumnTable, options: ReadCsvOptions): Reading {
  const header = table.columnNames()
  const columns = header.map((name) => Array.from(table.array(name), printed))
  const lines = [header.map(cell).join(',')]
  for (let row = 0; row < table.numRows(); row += 1) lines.push(columns.map((column) => column[row] ?? '').join(','))
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
  return readCsv(bytes, { ...options, ...(holdsNumbers(table, options) ? { locale: 'machine' as const } : {}) })
}

/** A number needs no locale: only texts can be read in two ways. */
function holdsNumbers(table: ColumnTable, { valueColumns, textColumns = [] }: ReadCsvOptions): boolean {
  const names = valueColumns.filter((name) => !textColumns.includes(name) && table.columnNames().includes(name))
  return names.every((name) => Array.from(table.array(name)).every((value) => typeof value !== 'string'))
}

function printed(value: unknown): string {
  return value === null || value === undefined || Number.isNaN(value) ? '' : cell(String(value))
}
