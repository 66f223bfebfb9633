import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { patience, runs } from '../invariants/runs.ts'
import { findPostgres, PostgresServer } from '../support/postgres-server.ts'
import { restate } from '../support/restate.ts'
import { restateInPostgres } from '../support/sql-in-postgres.ts'
import { sqlQuestion } from '../support/sql-question.ts'

const bin = findPostgres()

/** Skipped where PostgreSQL is not installed (Debian: `apt-get install postgresql`). */
describe.skipIf(bin === null)('PostgreSQL, where it is installed', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await PostgresServer.start(bin ?? '')
  })
  afterAll(() => server.stop())

  test(
    'made-up registers: the printed plan writes what the kernel writes, byte for byte',
    () => {
      fc.assert(
        fc.property(sqlQuestion, ({ history, csv, wish }) => {
          const answer = restateInPostgres(server, history, csv, wish)
          expect(answer.faults.split('\n').length).toBe(2)
          if (csv.includes(',c\n')) expect(answer.left).toContain(',confidential\n')
          else expect(answer.csv).toBe(restate(history, csv, wish).csv)
        }),
        runs(15),
      )
    },
    patience,
  )
})
