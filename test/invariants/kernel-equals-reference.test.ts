import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cells, lineage } from '../support/random-lineage.ts'
import { questionOf } from '../support/random-question.ts'
import { type Question, referenceRebase } from '../support/reference-rebase.ts'
import { restate } from '../support/restate.ts'
import { patience, runs } from './runs.ts'

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

/** Columns in which the kernel and the reference must agree. */
const COMPARED = [
  'unit',
  'method',
  'reason',
  'value',
  'known',
  'lower',
  'upper',
  'expected',
  'received',
  'sources',
] as const

const pick = (row: object): Record<string, string> =>
  Object.fromEntries(COMPARED.map((column) => [column, String((row as Record<string, unknown>)[column])]))

describe('the kernel and a slow reference written from the rules say the same', () => {
  test(
    'method, reason, value, known, bounds, coverage and sources of every unit; amounts kept above; amounts that lead nowhere',
    () => {
      fc.assert(
        fc.property(asked, (plan) => {
          const { history, register, from, to, sent, csv } = questionOf(plan)
          const { basis, policy, decisions, upTo } = plan
          const question: Question = {
            register,
            sent,
            from,
            to,
            level: 'commune',
            basis,
            policy,
            decisions,
            ...(upTo ? { upTo } : {}),
          }
          const reference = referenceRebase(question)
          const kernel = restate(history, csv, {
            to,
            listDate: from,
            behaviour: { v: 'flow' },
            basis,
            onUnknownShare: policy,
            decisions,
            level: upTo ?? null,
          })
          const rows = kernel.rows.filter(({ method }) => method !== 'unallocated' && method !== 'group')
          expect(rows.map(pick)).toEqual(reference.rows.map(pick))
          const kept = kernel.rows
            .filter(({ method }) => method === 'unallocated')
            .map(({ unit, value }) => [unit, value])
          expect(new Map(kept as [string, string][])).toEqual(reference.kept)
          const unresolved = kernel.issues.flatMap((found) =>
            found.code === 'unresolved' ? [[found.args.unit, found.args.amount] as const] : [],
          )
          expect(new Map(unresolved)).toEqual(reference.unresolved)
        }),
        runs(300),
      )
    },
    patience,
  )
})
