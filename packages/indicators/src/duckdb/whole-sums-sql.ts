/** Where the figures are and what their columns say. */
export interface WholeSumsOptions {
  /** Table, view or expression such as `read_parquet('figures.parquet')` that gives the figures. */
  readonly figures: string
  /** Table or expression that gives a crosswalk of `crosswalkCsv`, its columns read as text. */
  readonly crosswalk: string
  /** Holds codes of the old list, as text. */
  readonly unitColumn: string
  /** Columns that say which series and period a figure is of. */
  readonly keyColumns: readonly string[]
  /** An additive quantity, as DECIMAL: sums of doubles differ from run to run. */
  readonly valueColumn: string
}

/**
 * The SQL of a bare join-and-sum: one row for each key and each target that whole units make up, in output order, with its exact sum
 * where every unit sent a number once, else `NULL`. What has parts or unknown ways is the work of `rebase`.
 */
export function wholeSumsSql(options: WholeSumsOptions): string {
  const keys = options.keyColumns.map((name) => `f.${quoted(name)}`)
  const value = `f.${quoted(options.valueColumn)}`
  const unit = `f.${quoted(options.unitColumn)}`
  const complete = `count(${value}) = any_value(c.expected)::BIGINT AND count(DISTINCT ${unit}) = count(*)`
  return [
    `SELECT ${[...keys, 'c.target AS unit', 'any_value(c."targetCode") AS code'].join(', ')},`,
    `  CASE WHEN ${complete} THEN sum(${value}) END AS value,`,
    `  any_value(c.expected)::BIGINT AS expected, count(${value}) AS received`,
    `FROM ${options.figures} AS f JOIN ${options.crosswalk} AS c ON ${unit} = c."sourceCode"`,
    `GROUP BY ${[...keys, 'c.target'].join(', ')}`,
    `ORDER BY ${[...keys, 'c.target'].join(', ')}`,
  ].join('\n')
}

/** A name as SQL writes it. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
