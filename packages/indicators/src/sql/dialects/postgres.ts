import type { Dialect } from '../dialect.ts'
import { quoted } from '../fragment.ts'

const types = { text: 'text', count: 'bigint', wide: 'numeric' } as const

/** PostgreSQL 12 and later, run by psql: numerics of any width, files read and written where psql runs. */
export const postgres: Dialect = {
  name: 'postgres',
  types,
  writings: {
    name: (name = '') => `"${name.replaceAll('"', '""')}"`,
    text: (value) => `CAST(${value} AS text)`,
    count: (value) => `CAST(${value} AS bigint)`,
    wide: (value) => `CAST(${value} AS numeric(100, 0))`,
    quotient: (a, b) => `div(${a}, ${b})`,
    remainder: (a, b) => `mod(${a}, ${b})`,
    joined: (text, order) => `string_agg(${text}, '|' ORDER BY ${order})`,
    matches: (text, pattern) => `(${text} ~ '^(${pattern})$')`,
    byBytes: (text) => `(${text} COLLATE "C")`,
    distinctCount: (value) => `count(DISTINCT ${value})`,
  },
  opening: [`SET client_encoding = 'UTF8'`, 'SET standard_conforming_strings = on'],
  load: ({ name, columns }, path) => [
    `CREATE TEMP TABLE ${name} (${columns.map((column) => `${column.name} ${types[column.kind]}`).join(', ')})`,
    `\\copy ${name} FROM ${quoted(path)} WITH (FORMAT csv, HEADER)`,
    `ANALYZE ${name}`,
  ],
  keep: (kind, name, query) => [
    `CREATE TEMP ${kind.toUpperCase()} ${name} AS\n${query}`,
    ...(kind === 'table' ? [`ANALYZE ${name}`] : []),
  ],
  write: (query, path) => `\\copy (${query.replaceAll('\n', ' ')}) TO ${quoted(path)} WITH (FORMAT csv, HEADER)`,
  // Commands of psql end with their line.
  end: (statement) => (statement.startsWith('\\') ? statement : `${statement};`),
}
