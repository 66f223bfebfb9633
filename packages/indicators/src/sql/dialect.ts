import type { Call, Fragment, Writing } from './fragment.ts'
import type { ColumnKind, Relation } from './relation.ts'

/** Engines that the plan is written for. */
export const DIALECTS = ['duckdb', 'postgres', 'spark'] as const

/** An engine that the plan is written for. */
export type DialectName = (typeof DIALECTS)[number]

/** How an engine writes what engines write differently: all that is its own. */
export interface Dialect {
  readonly name: DialectName
  readonly types: Readonly<Record<ColumnKind, string>>
  readonly writings: Readonly<Record<Writing, (...args: readonly string[]) => string>>
  /** Statements before all others. */
  readonly opening: readonly string[]
  /** Reads the CSV of a relation; `path` is that of the file. */
  readonly load: (relation: Relation, path: string) => readonly string[]
  /** Keeps rows under a name until the session ends; a table is computed once, a view each time. */
  readonly keep: (kind: 'table' | 'view', name: string, query: string) => readonly string[]
  /** Writes the rows of a query as CSV with a header. */
  readonly write: (query: string, path: string) => string
  /** A statement as a script holds it. */
  readonly end: (statement: string) => string
}

/** A fragment as an engine writes it. */
export function writeSql(fragment: Fragment, dialect: Dialect): string {
  return fragment.map((part) => (typeof part === 'string' ? part : writeCall(part, dialect))).join('')
}

function writeCall({ write, args }: Call, dialect: Dialect): string {
  return dialect.writings[write](...args.map((arg) => writeSql(arg, dialect)))
}
