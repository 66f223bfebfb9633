import { type CsvRow, cell, formatCsv } from './csv-table.ts'

/** Columns of every file of observations, in the order they are written. */
export const observationColumns = [
  'indicator',
  'breakdown',
  'unit',
  'listDate',
  'period',
  'covers',
  'edition',
  'revision',
  'value',
  'state',
  'source',
] as const

/** One published figure, on the list of units that its table was made on. */
export type ObservationRow = Readonly<Record<(typeof observationColumns)[number], string>>

const sortColumns = ['indicator', 'breakdown', 'period', 'unit'] as const

/** The file of a set of observations: sorted by code unit, no two rows for one place of one series. */
export function formatObservations(rows: readonly ObservationRow[]): string {
  const keyed = rows.map((row) => ({ row, key: sortColumns.map((column) => cell(row, column)).join('\t') }))
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  keyed.forEach(({ key }, i) => {
    if (i > 0 && keyed[i - 1]?.key === key) throw new Error(`expected one figure, found two for ${key}`)
  })
  return formatCsv(
    observationColumns,
    keyed.map(({ row }): CsvRow => row),
  )
}
