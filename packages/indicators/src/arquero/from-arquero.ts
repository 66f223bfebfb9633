import type { ColumnTable } from 'arquero'
import { type ReadCsvOptions, type Reading, readCsv } from '../read-csv.ts'
import { csvOfTable } from './csv-of-table.ts'

/**
 * The observations of an arquero table, checked like those of a file: codes by list date, an empty cell is not entered. Numbers are the
 * decimals that JavaScript prints for them, so round sums of fractions first; text stays as exact as it is.
 */
export function fromArquero(table: ColumnTable, options: ReadCsvOptions): Reading {
  return readCsv(csvOfTable(table), {
    ...options,
    ...(holdsNumbers(table, options) ? { locale: 'machine' as const } : {}),
  })
}

/** A number needs no locale: only texts can be read in two ways. */
function holdsNumbers(table: ColumnTable, { valueColumns, textColumns = [] }: ReadCsvOptions): boolean {
  const names = valueColumns.filter((name) => !textColumns.includes(name) && table.columnNames().includes(name))
  return names.every((name) => Array.from(table.array(name)).every((value) => typeof value !== 'string'))
}
