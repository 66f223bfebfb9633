import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRegister } from '../../packages/indicators/src/node/read-register.ts'
import { patience, runs } from '../invariants/runs.ts'
import { nationalFigures } from '../support/national-figures.ts'
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
        runs(5),
      )
    },
    patience,
  )

  test('10,035 communes onto 3,321 with bounds: the same bytes', () => {
    const read = readRegister(join(import.meta.dirname, '../../data/register'))
    if (!read.ok) throw new Error('expected the register to load')
    const listDate = '2025-06-30'
    const csv = nationalFigures(read.value, listDate, ['2025', '2025-05'])
    const options = { to: '2025-07-01', basis: 'population', onUnknownShare: 'bounds', hasPeriod: true } as const
    const wish = { ...options, listDate, behaviour: { people: 'stock', births: 'flow' } }
    const answer = restateInPostgres(server, read.value, csv, wish)
    expect(answer.csv).toBe(restate(read.value, csv, wish).csv)
  })
})
