import { type Dialect, writeSql } from './dialect.ts'
import type { RestatingPlan } from './plan.ts'
import { orderedResult, RESULT } from './result.ts'

/** A statement and what it is for. */
export interface Statement {
  readonly says: string
  readonly sql: string
}

/** Names of the tables that a plan leaves beside its result. */
export const BESIDE = { faults: 'chitieu_faults', left: 'chitieu_left', series: 'chitieu_series' } as const

/** The statements that read the relations of a plan, from the paths that `pathOf` gives. */
export function relationStatements(
  { relations }: Pick<RestatingPlan, 'relations'>,
  dialect: Dialect,
  pathOf: (relation: string) => string,
): readonly Statement[] {
  return [
    ...told('', dialect.opening),
    ...relations.flatMap(({ relation }) => told(relation.says, dialect.load(relation, pathOf(relation.name)))),
  ]
}

/** The statements of the steps of a plan, up to its result. */
export function stepStatements({ steps }: Pick<RestatingPlan, 'steps'>, dialect: Dialect): readonly Statement[] {
  return steps.flatMap(({ kind, name, says, query }) => told(says, dialect.keep(kind, name, writeSql(query, dialect))))
}

/** All of them, one after the other. */
export function planStatements(
  plan: RestatingPlan,
  dialect: Dialect,
  pathOf: (relation: string) => string,
): readonly Statement[] {
  return [...relationStatements(plan, dialect, pathOf), ...stepStatements(plan, dialect)]
}

function told(says: string, [first, ...others]: readonly string[]): readonly Statement[] {
  return first === undefined ? [] : [{ says, sql: first }, ...others.map((text) => ({ says: '', sql: text }))]
}

/** The restated figures in output order, for one engine. */
export function resultSql({ columns }: RestatingPlan, dialect: Dialect): string {
  return writeSql(orderedResult(RESULT, columns), dialect)
}

/** Where a script reads relations and writes what it made. */
export interface ScriptPaths {
  readonly relation: (name: string) => string
  readonly result: string
  readonly faults: string
  readonly left: string
}

/** The whole plan as a script: relations are read, figures restated, and three tables written. */
export function planScript(plan: RestatingPlan, dialect: Dialect, paths: ScriptPaths): string {
  const left = `SELECT s.*, l.reason FROM ${BESIDE.left} AS l JOIN ${BESIDE.series} AS s ON s.series = l.series`
  const statements: readonly Statement[] = [
    ...planStatements(plan, dialect, paths.relation),
    { says: 'Faults: none when all is well.', sql: dialect.write(`SELECT * FROM ${BESIDE.faults}`, paths.faults) },
    { says: 'Series that are not in the result, and why.', sql: dialect.write(left, paths.left) },
    { says: 'The restated figures.', sql: dialect.write(resultSql(plan, dialect), paths.result) },
  ]
  return statements.map(({ says, sql }) => `${says === '' ? '' : `-- ${says}\n`}${dialect.end(sql)}\n`).join('\n')
}
