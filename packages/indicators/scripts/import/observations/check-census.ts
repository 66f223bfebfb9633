import { type CsvRow, cell } from './csv-table.ts'
import { groupRows } from './group-rows.ts'

/**
 * Throws unless the communes of each district add up to the totals of the table of districts.
 * The two tables spell names differently, so the totals are compared, not the names.
 */
export function checkCensus(communes: readonly CsvRow[], districts: readonly CsvRow[]): void {
  const byDistrict = groupRows(communes, (row) => `${cell(row, 'province_2019')}|${cell(row, 'district_2019')}`)
  const people = (rows: readonly CsvRow[]) => rows.reduce((sum, row) => sum + Number(cell(row, 'population')), 0)
  const sums = [...byDistrict.values()].map(people).sort((a, b) => a - b)
  const totals = districts.map((row) => Number(cell(row, 'total'))).sort((a, b) => a - b)
  if (sums.join() !== totals.join()) {
    throw new Error(`expected the communes to make up ${totals.length} districts, found other totals`)
  }
}
