import { type Dialect, writeSql } from './dialect.ts'
import type { RestatingPlan } from './plan.ts'

/** A statement and what it is for. */
export interface Statement {
  readonly says: string
  readonly sql: string
}

/** The statements of a plan up to its result, for one engine; relations are read from the paths that `pathOf` gives. */
export function planStatements(
  { relations, steps }: RestatingPlan,
  dialect: Dialect,
  pathOf: (relation: string) => string,
): readonly Statement[] {
  const all = (says: string, texts: readonly string[]): readonly Statement[] =>
    texts.map((text) => ({ says, sql: text }))
  return [
    ...all('', dialect.opening),
    ...relations.flatMap(({ relation }) => all(relation.says, dialect.load(relation, pathOf(relation.name)))),
    ...steps.flatMap(({ kind, name, says, query }) => all(says, dialect.keep(kind, name, writeSql(query, dialect)))),
  ]
}

/** The restated figures in output order, for one engine. */
export function resultSql({ result }: RestatingPlan, dialect: Dialect): string {
  return writeSql(result, dialect)
}
