import { FIGURE_COLUMNS } from '../report/figures-csv.ts'
import type { SummedColumn } from '../sql/restating-question.ts'

const AMOUNTS = ['value', 'known', 'lower', 'upper']
const COUNTS = ['expected', 'received']

/** The columns of a result with the types that Parquet keeps: amounts as DECIMAL, what is no number as `mark`. */
export function parquetColumns(columns: readonly string[], summed: readonly SummedColumn[]): string {
  const scale = Math.max(0, ...summed.map(({ decimals }) => decimals))
  const amount = `DECIMAL(38,${scale})`
  const own = columns.slice(-FIGURE_COLUMNS.length)
  const keys = columns.slice(0, -FIGURE_COLUMNS.length).map((column) => `"${column.replaceAll('"', '""')}"`)
  const typed = own.flatMap((column) => {
    if (column === 'value') return [`TRY_CAST("value" AS ${amount}) AS "value"`, MARK]
    if (AMOUNTS.includes(column)) return [`CAST("${column}" AS ${amount}) AS "${column}"`]
    return [COUNTS.includes(column) ? `CAST("${column}" AS INTEGER) AS "${column}"` : `"${column}"`]
  })
  return [...keys, ...typed].join(', ')
}

const MARK = `CASE WHEN "value" IN ('-', 'x') THEN "value" END AS "mark"`
