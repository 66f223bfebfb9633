import { type CsvRow, cell } from './csv-table.ts'

/** A figure as its source prints it, before the list and our code of its series are known. */
export interface PublishedFigure {
  readonly series: string
  readonly unit: string
  readonly period: string
  readonly edition: string
  readonly value: string
  readonly source: string
}

/** Figures of a long table `unit_code, indicator, period, value, source`; a trailing `p` of a period means provisional. */
export function longTable(rows: readonly CsvRow[], sources: ReadonlyMap<string, string>): PublishedFigure[] {
  return rows.flatMap((row) => {
    const source = sources.get(cell(row, 'source'))
    if (source === undefined) return []
    const printed = cell(row, 'period')
    const provisional = printed.endsWith('p')
    return {
      series: cell(row, 'indicator'),
      unit: cell(row, 'unit_code'),
      period: provisional ? printed.slice(0, -1) : printed,
      edition: provisional ? 'provisional' : 'official',
      value: cell(row, 'value'),
      source,
    }
  })
}

/** Figures of a table with one column per series; an empty cell is no figure. */
export function wideTable(
  rows: readonly CsvRow[],
  table: { unit: string; period: string; source: string; columns: ReadonlyMap<string, string> },
): PublishedFigure[] {
  return rows.flatMap((row) =>
    [...table.columns].flatMap(([column, series]) => {
      const value = cell(row, column)
      if (value === '') return []
      return {
        series,
        unit: cell(row, table.unit),
        period: table.period,
        edition: 'official',
        value,
        source: table.source,
      }
    }),
  )
}
