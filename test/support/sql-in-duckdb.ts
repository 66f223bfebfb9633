import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { duckdb } from '../../packages/indicators/src/sql/dialects/duckdb.ts'
import { planStatements, resultSql } from '../../packages/indicators/src/sql/print-plan.ts'
import { relationCsv } from '../../packages/indicators/src/sql/relation-csv.ts'
import type { Wish } from './restate.ts'
import { planOf } from './sql-question.ts'

/** What the plan gave: its text, its faults and the series it left, with the reason. */
export interface SqlAnswer {
  readonly csv: string
  readonly faults: readonly (readonly unknown[])[]
  readonly left: readonly (readonly unknown[])[]
}

/** A database in memory that plans are run in, one after the other. */
export class SqlInDuckdb {
  readonly #folder = mkdtempSync(join(tmpdir(), 'chitieu-sql-'))
  #connection: DuckDBConnection | undefined

  async restate(history: UnitHistory, csv: string, wish: Wish): Promise<SqlAnswer> {
    this.#connection ??= await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect()
    const connection = this.#connection
    const path = (name: string): string => join(this.#folder, `${name}.csv`)
    writeFileSync(path('figures'), csv)
    const options = "header = true, all_varchar = true, delim = ',', quote = '\"', auto_detect = false"
    const header = csv.slice(0, csv.indexOf('\n')).split(',')
    const columns = header.map((column) => `'${column}': 'VARCHAR'`).join(', ')
    const plan = planOf(history, csv, wish, `read_csv('${path('figures')}', ${options}, columns = {${columns}})`)
    for (const each of plan.relations) writeFileSync(path(each.relation.name), relationCsv(each))
    for (const { sql } of planStatements(plan, duckdb, path)) await connection.run(sql)
    await connection.run(duckdb.write(resultSql(plan, duckdb), path('out')))
    const rows = async (sql: string): Promise<readonly (readonly unknown[])[]> =>
      (await connection.runAndReadAll(sql)).getRows()
    return {
      csv: readFileSync(path('out'), 'utf8'),
      faults: await rows('SELECT code, col, told, CAST(times AS INT) FROM chitieu_faults ORDER BY ALL'),
      left: await rows(
        'SELECT s.period, s.indicator, l.reason FROM chitieu_left AS l JOIN chitieu_series AS s ON s.series = l.series ORDER BY ALL',
      ),
    }
  }

  close(): void {
    this.#connection?.closeSync()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
