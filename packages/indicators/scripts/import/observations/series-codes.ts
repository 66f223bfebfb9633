import { type CsvRow, cell } from './csv-table.ts'

/** Our code of a published series: an indicator, or one breakdown of it. */
export interface SeriesCode {
  readonly indicator: string
  readonly breakdown: string
}

/** Answers by the rows of `series.csv` which indicator and breakdown a series of a source is. */
export function seriesCodes(rows: readonly CsvRow[]): (source: string, series: string) => SeriesCode {
  const codes = new Map(
    rows.map((row) => [
      `${cell(row, 'source')}|${cell(row, 'series')}`,
      { indicator: cell(row, 'indicator'), breakdown: cell(row, 'breakdown') },
    ]),
  )
  return (source, series) => {
    const code = codes.get(`${source}|${series}`)
    if (code === undefined) throw new Error(`expected a row of series.csv for ${series} of ${source}, found none`)
    return code
  }
}
