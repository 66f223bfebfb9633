import type { Dialect } from '../dialect.ts'
import { quoted } from '../fragment.ts'

const types = { text: 'VARCHAR', count: 'BIGINT', wide: 'HUGEINT' } as const

/** DuckDB: whole numbers of 128 bits. */
export const duckdb: Dialect = {
  name: 'duckdb',
  types,
  writings: {
    name: (name = '') => `"${name.replaceAll('"', '""')}"`,
    text: (value) => `CAST(${value} AS VARCHAR)`,
    count: (value) => `CAST(${value} AS BIGINT)`,
    wide: (value) => `CAST(${value} AS HUGEINT)`,
    quotient: (a, b) => `((${a}) // (${b}))`,
    remainder: (a, b) => `((${a}) % (${b}))`,
    joined: (text, order) => `string_agg(${text}, '|' ORDER BY ${order})`,
    matches: (text, pattern) => `regexp_full_match(${text}, '${pattern}')`,
    byBytes: (text = '') => text,
    distinctCount: (value, most) => `bit_count(bitstring_agg(${value}, 0, ${most}))`,
  },
  opening: ['SET preserve_insertion_order = false'],
  load: ({ name, columns }, path) => {
    const kinds = columns.map((column) => `'${column.name}': '${types[column.kind]}'`)
    const options = `header = true, delim = ',', quote = '"', nullstr = '', allow_quoted_nulls = false, auto_detect = false`
    return [
      `CREATE OR REPLACE TEMP TABLE ${name} AS SELECT * FROM read_csv(${quoted(path)}, ${options}, columns = {${kinds.join(', ')}})`,
    ]
  },
  keep: (kind, name, query) => [`CREATE OR REPLACE TEMP ${kind.toUpperCase()} ${name} AS\n${query}`],
  write: (query, path) => `COPY (\n${query}\n) TO ${quoted(path)} (FORMAT csv, HEADER)`,
  end: (statement) => `${statement};`,
}
