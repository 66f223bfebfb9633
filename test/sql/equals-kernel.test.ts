import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { patience, runs } from '../invariants/runs.ts'
import { cells, lineage } from '../support/random-lineage.ts'
import { questionOf } from '../support/random-question.ts'
import { restate } from '../support/restate.ts'
import { SqlInDuckdb } from '../support/sql-in-duckdb.ts'

const database = new SqlInDuckdb()
afterAll(() => database.close())

const asked = fc.record({
  lineage,
  cells,
  from: fc.nat(),
  to: fc.nat(),
  basis: fc.constantFrom(null, 'population', 'area'),
  policy: fc.constantFrom('refuse' as const, 'bounds' as const),
  decisions: fc.boolean(),
  upTo: fc.constantFrom(undefined, undefined, 'province', 'country'),
})

test(
  'made-up registers: the SQL plan writes what the kernel writes, byte for byte, or says that it does not carry the series',
  async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (plan) => {
        const { history, from, to, csv } = questionOf(plan)
        const { basis, policy, decisions, upTo } = plan
        const options = { basis, onUnknownShare: policy, decisions, level: upTo ?? null }
        const wish = { to, listDate: from, behaviour: { v: 'flow' }, ...options }
        const answer = await database.restate(history, csv, wish)
        expect(answer.faults).toEqual([])
        if (csv.includes(',c\n')) expect(answer.left).toEqual([[null, 'v', 'confidential']])
        else expect(answer.csv).toBe(restate(history, csv, wish).csv)
      }),
      runs(40),
    )
  },
  patience,
)
