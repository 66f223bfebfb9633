import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fraction, less, minus, NOTHING, over, parseFraction, times } from '../support/fraction.ts'
import { lineage } from '../support/random-lineage.ts'
import { questionOf } from '../support/random-question.ts'
import { type OutputRow, restate } from '../support/restate.ts'
import { patience, runs } from './runs.ts'

const part = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 900 }).map(String) }, fc.constantFrom('-', '…', '')),
  {
    minLength: 7,
    maxLength: 7,
  },
)

test(
  'a ratio is the quotient of the two sums printed beside it, and is refused whenever one of them is',
  () => {
    fc.assert(
      fc.property(
        fc.record({ lineage, cells: part, from: fc.nat(), to: fc.nat() }),
        part,
        fc.constantFrom(null, 'population'),
        (plan, below, basis) => {
          const { history, from, to, sent } = questionOf(plan)
          const table = [...sent].map(([id, cell], at) => `${id},${cell},${below[at % below.length]}`)
          const { rows } = restate(history, `unit,a,b\n${table.join('\n')}\n`, {
            to,
            listDate: from,
            basis,
            behaviour: { a: 'flow', b: 'stock', r: 'ratio:a/b*100' },
          })
          const find = (unit: string | undefined, indicator: string): OutputRow | undefined =>
            rows.find((row) => row.unit === unit && row.indicator === indicator && row.method !== 'unallocated')
          for (const ratio of rows.filter(({ indicator }) => indicator === 'r')) {
            const [a, b] = [find(ratio.unit, 'a'), find(ratio.unit, 'b')]
            if (ratio.method === 'refused') continue
            expect([ratio.method, a?.method === 'refused', b?.method === 'refused']).toEqual([
              'recomputed',
              false,
              false,
            ])
            if (a?.method === 'apportioned' || b?.method === 'apportioned') continue
            const [top, bottom] = [parseFraction(a?.known ?? ''), parseFraction(b?.known ?? '')]
            const off = minus(over(times(top, fraction(100)), bottom), parseFraction(ratio.value ?? ''))
            expect(less(fraction(1, 200), off.n < 0n ? minus(NOTHING, off) : off)).toBe(false)
          }
          const exact = rows.filter(
            ({ indicator, method }) => indicator === 'b' && (method === 'summed' || method === 'reported'),
          )
          for (const { unit, known } of exact) {
            const above = find(unit, 'a')
            if (above?.method !== 'summed' && above?.method !== 'reported') continue
            expect([unit, find(unit, 'r')?.method]).toEqual([unit, Number(known) === 0 ? 'refused' : 'recomputed'])
          }
        },
      ),
      runs(150),
    )
  },
  patience,
)
