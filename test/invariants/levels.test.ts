import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fraction, fraction, less, minus, NOTHING, parseFraction, sum } from '../support/fraction.ts'
import { lineage } from '../support/random-lineage.ts'
import { questionOf } from '../support/random-question.ts'
import { type OutputRow, restate } from '../support/restate.ts'
import { patience, runs } from './runs.ts'

const amounts = fc.array(
  fc.nat({ max: 5000 }).map((n) => (n / 10).toFixed(1)),
  { minLength: 12, maxLength: 12 },
)

/** Rows of units, not amounts kept above or totals of groups. */
const ofUnits = (rows: readonly OutputRow[]): readonly OutputRow[] =>
  rows.filter(({ method }) => method !== 'unallocated' && method !== 'group')

test(
  'a sum over a level is the sum of what it is made of, whether one goes there at once or level by level',
  () => {
    const compared = { province: 0, country: 0 }
    fc.assert(
      fc.property(
        fc.record({ lineage, cells: amounts, from: fc.nat(), to: fc.nat() }),
        fc.constantFrom(null, 'population'),
        (plan, basis) => {
          const { history, from, to, csv, sent } = questionOf(plan)
          const onto = (level: string): readonly OutputRow[] =>
            ofUnits(restate(history, csv, { to, listDate: from, basis, level, behaviour: { v: 'flow' } }).rows)
          const steps = [
            ['commune', 'province'],
            ['province', 'country'],
          ] as const
          for (const [finer, level] of steps) {
            const below = onto(finer)
            for (const whole of onto(level)) {
              const parts = below.filter(
                ({ unit = '' }) => history.ancestorAt(history.unit(unit), level, to)?.id === whole.unit,
              )
              if (parts.some(({ value }) => value === '')) continue
              compared[level] += 1
              const off = minus(
                parseFraction(whole.value ?? ''),
                sum(parts.map(({ value }) => parseFraction(value ?? ''))),
              )
              // A source that is cut is dealt out anew on each level, in tenths here: no part moves by a tenth.
              const isCut = parts.some(({ method }) => method === 'apportioned')
              const most = isCut ? fraction(sent.size * parts.length, 10) : NOTHING
              expect([whole.unit, less(most, size(off))]).toEqual([whole.unit, false])
            }
          }
        },
      ),
      runs(50),
    )
    expect(Math.min(compared.province, compared.country)).toBeGreaterThan(20)
  },
  patience,
)

const size = (value: Fraction): Fraction => (value.n < 0n ? minus(NOTHING, value) : value)
