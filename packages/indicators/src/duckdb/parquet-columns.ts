import { FIGURE_COLUMNS } from '../report/figures-csv.ts'
import type { SummedColumn } from '../sql/restating-question.ts'

const AMOUNTS = ['known', 'lower', 'upper']
const COUNTS = ['expected', 'received']
const IS_MARK = `"value" IN ('-', 'x')`

/** The columns of a result with the types that Parquet keeps: amounts as DECIMAL, what is no number as `mark`. */
export function parquetColumns(columns: readonly string[], summed: readonly SummedColumn[]): string {
  const scale = Math.max(0, ...summed.map(({ decimals }) => decimals))
  const own = columns.slice(-FIGURE_COLUMNS.length)
  const keys = columns.slice(0, -FIGURE_COLUMNS.length).map((column) => `"${column.replaceAll('"', '""')}"`)
  const typed = own.flatMap((column) => {
    if (column === 'value')
      return [
        `${amountOf(`CASE WHEN NOT ${IS_MARK} THEN "value" END`, scale)} AS "value"`,
        `CASE WHEN ${IS_MARK} THEN "value" END AS "mark"`,
      ]
    if (AMOUNTS.includes(column)) return [`${amountOf(`"${column}"`, scale)} AS "${column}"`]
    return [COUNTS.includes(column) ? `CAST("${column}" AS INTEGER) AS "${column}"` : `"${column}"`]
  })
  return [...keys, ...typed].join(', ')
}

/** A text as DECIMAL; short ones by way of 64 bits, which DuckDB reads two hundred times as fast. */
function amountOf(text: string, scale: number): string {
  const wide = `DECIMAL(38,${scale})`
  const short = `length(${text}) <= ${18 - scale}`
  return `CASE WHEN ${short} THEN CAST(CAST(${text} AS DECIMAL(18,${scale})) AS ${wide}) ELSE CAST(${text} AS ${wide}) END`
}
