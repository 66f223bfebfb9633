import { type CsvRow, cell } from './csv-table.ts'
import { groupRows } from './group-rows.ts'

/** Where a figure was published: its source, series, breakdown and period. */
export interface TablePlace {
  readonly source: string
  readonly indicator: string
  readonly breakdown: string
  readonly period: string
}

/** What decides the meaning of a code: its list, and whether the figure covers the whole period. */
export interface ListOfCode {
  readonly listDate: string
  readonly covers: string
}

/** Answers by the declarations of `lists.csv` and `list-exceptions.csv` on which list a code in a table stands. */
export function listOfTable(
  lists: readonly CsvRow[],
  exceptions: readonly CsvRow[],
): (place: TablePlace, unit: string) => ListOfCode {
  const listsBySeries = groupRows(lists, seriesKey)
  const exceptionsBySeries = groupRows(exceptions, seriesKey)
  return (place, unit) => {
    const key = `${place.source}|${place.indicator}|${place.breakdown}`
    const inPeriod = (row: CsvRow) => cell(row, 'periodFrom') <= place.period && place.period <= cell(row, 'periodTo')
    const [list, second] = (listsBySeries.get(key) ?? []).filter(inPeriod)
    if (list === undefined || second !== undefined) {
      throw new Error(`expected one list for ${key} in ${place.period}, found ${second ? 'several' : 'none'}`)
    }
    const exception = (exceptionsBySeries.get(key) ?? []).find((row) => inPeriod(row) && cell(row, 'unit') === unit)
    const declared = exception ?? list
    return { listDate: cell(declared, 'listDate'), covers: cell(declared, 'covers') }
  }
}

function seriesKey(row: CsvRow): string {
  return `${cell(row, 'source')}|${cell(row, 'indicator')}|${cell(row, 'breakdown')}`
}
