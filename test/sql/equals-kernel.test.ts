import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { patience, runs } from '../invariants/runs.ts'
import { restate } from '../support/restate.ts'
import { SqlInDuckdb } from '../support/sql-in-duckdb.ts'
import { sqlQuestion } from '../support/sql-question.ts'

const database = new SqlInDuckdb()
afterAll(() => database.close())

test(
  'made-up registers: the SQL plan writes what the kernel writes, byte for byte, or says that it does not carry the series',
  async () => {
    await fc.assert(
      fc.asyncProperty(sqlQuestion, async ({ history, csv, wish }) => {
        const answer = await database.restate(history, csv, wish)
        expect(answer.faults).toEqual([])
        if (csv.includes(',c\n')) expect(answer.left).toEqual([['', 'v', 'confidential']])
        else expect(answer.csv).toBe(restate(history, csv, wish).csv)
      }),
      runs(15),
    )
  },
  patience,
)
