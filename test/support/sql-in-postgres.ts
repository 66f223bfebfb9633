import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { postgres } from '../../packages/indicators/src/sql/dialects/postgres.ts'
import { planScript } from '../../packages/indicators/src/sql/print-plan.ts'
import { relationCsv } from '../../packages/indicators/src/sql/relation-csv.ts'
import type { PostgresServer } from './postgres-server.ts'
import type { Wish } from './restate.ts'
import { planOf } from './sql-question.ts'

/** Runs the printed plan with psql: the texts of its result, its faults and what it left. */
export function restateInPostgres(
  server: PostgresServer,
  history: UnitHistory,
  csv: string,
  wish: Wish,
): { readonly csv: string; readonly faults: string; readonly left: string } {
  const path = (name: string): string => join(server.folder, `${name}.csv`)
  const plan = planOf(history, csv, wish, 'figures')
  for (const each of plan.relations) writeFileSync(path(each.relation.name), relationCsv(each))
  writeFileSync(path('figures'), csv)
  const columns = csv.slice(0, csv.indexOf('\n')).split(',')
  const paths = { relation: path, result: path('result'), faults: path('faults'), left: path('left') }
  const script = [
    `CREATE TEMP TABLE figures (${columns.map((column) => `"${column}" text`).join(', ')});`,
    `\\copy figures FROM '${path('figures')}' WITH (FORMAT csv, HEADER)`,
    planScript(plan, postgres, paths),
  ]
  const file = join(server.folder, 'plan.sql')
  writeFileSync(file, script.join('\n'))
  server.run(file)
  const read = (name: string): string => readFileSync(path(name), 'utf8')
  return { csv: read('result'), faults: read('faults'), left: read('left') }
}
