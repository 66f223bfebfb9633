import { type CsvRow, cell } from './csv-table.ts'
import { groupRows } from './group-rows.ts'

/** Where a figure was published: its source, series, breakdown and period. */
export interface TablePlace {
  readonly source: string
  readonly indicator: string
  readonly breakdown: string
  readonly period: string
}

/** What a code of a table means: the unit's code on a list, and whether the figure covers the whole period. */
export interface CodeMeaning {
  readonly unit: string
  readonly listDate: string
  readonly covers: string
}

/** Answers by the declarations of `lists.csv` and `list-exceptions.csv` what a code in a table means. */
export function listOfTable(
  lists: readonly CsvRow[],
  exceptions: readonly CsvRow[],
): (place: TablePlace, unit: string) => CodeMeaning {
  const listsBySeries = groupRows(lists, seriesKey)
  const exceptionsBySeries = groupRows(exceptions, seriesKey)
  return (place, unit) => {
    const key = `${place.source}|${place.indicator}|${place.breakdown}`
    const inPeriod = (row: CsvRow) => cell(row, 'periodFrom') <= place.period && place.period <= cell(row, 'periodTo')
    const [list, second] = (listsBySeries.get(key) ?? []).filter(inPeriod)
    if (list === undefined || second !== undefined) {
      throw new Error(`expected one list for ${key} in ${place.period}, found ${second ? 'several' : 'none'}`)
    }
    const covers = cell(list, 'covers')
    const exception = (exceptionsBySeries.get(key) ?? []).find(
      (row) => inPeriod(row) && cell(row, 'publishedUnit') === unit,
    )
    return exception === undefined
      ? { unit, listDate: cell(list, 'listDate'), covers }
      : { unit: cell(exception, 'unit'), listDate: cell(exception, 'listDate'), covers: cell(exception, 'covers') }
  }
}

function seriesKey(row: CsvRow): string {
  return `${cell(row, 'source')}|${cell(row, 'indicator')}|${cell(row, 'breakdown')}`
}
