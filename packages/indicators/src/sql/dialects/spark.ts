import type { Dialect } from '../dialect.ts'
import { quoted } from '../fragment.ts'

const types = { text: 'STRING', count: 'BIGINT', wide: 'DECIMAL(38,0)' } as const

/** Spark SQL 3.3 and later, under ANSI rules: a number that does not fit 38 digits stops it instead of becoming nothing. */
export const spark: Dialect = {
  name: 'spark',
  types,
  writings: {
    name: (name = '') => `\`${name.replaceAll('`', '``')}\``,
    text: (value) => `CAST(${value} AS STRING)`,
    count: (value) => `CAST(${value} AS BIGINT)`,
    wide: (value) => `CAST(${value} AS DECIMAL(38,0))`,
    // A quotient of decimals loses digits unless it is whole, and div gives 64 bits only.
    quotient: (a, b) => `CAST(((${a}) - (${a}) % (${b})) / (${b}) AS DECIMAL(38,0))`,
    remainder: (a, b) => `((${a}) % (${b}))`,
    joined: (text, order) =>
      `array_join(transform(array_sort(filter(collect_list(struct(${order} AS o, ${text} AS t)), e -> e.t IS NOT NULL)), e -> e.t), '|')`,
    matches: (text, pattern) => `(${text} RLIKE '^(${pattern})\\\\z')`,
    byBytes: (text = '') => text,
    distinctCount: (value) => `count(DISTINCT ${value})`,
  },
  opening: ['SET spark.sql.ansi.enabled = true', 'SET spark.sql.decimalOperations.allowPrecisionLoss = true'],
  load: ({ name, columns }, path) => {
    const kinds = columns.map((column) => `${column.name} ${types[column.kind]}`)
    return [
      `CREATE OR REPLACE TEMPORARY VIEW ${name} (${kinds.join(', ')}) USING csv OPTIONS (path ${quoted(path)}, header 'true', escape '"', mode 'FAILFAST')`,
      `CACHE TABLE ${name}`,
    ]
  },
  keep: (kind, name, query) =>
    kind === 'view'
      ? [`CREATE OR REPLACE TEMPORARY VIEW ${name} AS\n${query}`]
      : [`DROP VIEW IF EXISTS ${name}`, `CACHE TABLE ${name} AS\n${query}`],
  write: (query, path) =>
    `INSERT OVERWRITE DIRECTORY ${quoted(path)} USING csv OPTIONS (header 'true', escape '"')\nSELECT /*+ COALESCE(1) */ * FROM (\n${query}\n) AS r`,
  end: (statement) => `${statement};`,
}
