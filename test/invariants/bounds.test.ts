import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ShareRules, statedShares } from '../../packages/indicators/src/model/shares.ts'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { ALL, type Fraction, fraction, less, minus, NOTHING, parseFraction, plus, sum } from '../support/fraction.ts'
import { historyOf, type InventedRegister, type Row } from '../support/invented-register.ts'
import { lineage } from '../support/random-lineage.ts'
import { questionOf } from '../support/random-question.ts'
import { type OutputRow, restate } from '../support/restate.ts'
import { patience, runs } from './runs.ts'

/** Amounts so large that a part of the last digit, which dealing out may move, is nothing beside them. */
const amounts = fc.array(
  fc.nat({ max: 5000 }).map((n) => String(n * 1_000_000)),
  { minLength: 12, maxLength: 12 },
)
const dice = fc.array(fc.nat({ max: 9 }), { minLength: 20, maxLength: 20 })

/** The register with every share that nobody states decided by dice: one of the ways in which it may have been. */
function decided(register: InventedRegister, history: UnitHistory, rules: ShareRules, rolls: readonly number[]) {
  const sources = [...new Set((register.transfers ?? []).map(({ from }) => from ?? ''))].filter((id) => id !== '')
  const decisions = sources.flatMap((id, at): readonly Row[] => {
    const shares = statedShares(history, id, rules)
    const open = history.outgoing(id).filter((_, way) => shares[way] === null)
    const rest = minus(ALL, sum(shares.flatMap((share) => (share ? [fraction(share.n, share.d)] : []))))
    const parts = open.map((_, way) => (rolls[(at + way) % rolls.length] ?? 0) + (way === 0 ? 1 : 0))
    const whole = parts.reduce((a, b) => a + b, 0)
    return open.map(({ change, from, to }, way) => {
      const share = fraction(rest.n * BigInt(parts[way] ?? 0), rest.d * BigInt(whole))
      return { change, from: from ?? '', to: to ?? '', basis: '*', share: `${share.n}/${share.d}` }
    })
  })
  return historyOf({ ...register, decisions: [...(register.decisions ?? []), ...decisions] })
}

test(
  'however undecided shares turn out, a figure is what was said of it: its value, between its bounds, in the total of its group',
  () => {
    const seen = { bounded: 0, group: 0 }
    fc.assert(
      fc.property(
        fc.record({ lineage, cells: amounts, from: fc.nat(), to: fc.nat() }),
        fc.constantFrom(null, 'population'),
        dice,
        (plan, basis, rolls) => {
          const asked = questionOf(plan)
          const [from = '', to = ''] = [asked.from, asked.to].sort()
          const { history, register, csv, sent } = questionOf({
            ...plan,
            from: plan.lineage.dates.indexOf(from),
            to: plan.lineage.dates.indexOf(to),
          })
          const wish = { to, listDate: from, basis, behaviour: { v: 'flow' } }
          const truth = new Map(
            restate(decided(register, history, { basis, decisions: true }, rolls), csv, wish)
              .rows.filter(({ method }) => method !== 'unallocated')
              .map((row) => [row.unit, parseFraction(row.value ?? '')]),
          )
          const trueOf = (unit: string | undefined): Fraction => truth.get(unit) ?? NOTHING
          const slack = fraction(sent.size)
          for (const row of restate(history, csv, { ...wish, onUnknownShare: 'bounds' }).rows) {
            const [least, most, is] = saidOf(row, trueOf)
            if (least === null || most === null) continue
            if (row.method === 'bounded' || row.method === 'group') seen[row.method] += 1
            const off = row.method === 'summed' || row.method === 'reported' ? NOTHING : slack
            const isWithin = !less(plus(is, off), least) && !less(plus(most, off), is)
            expect([row.unit, row.method, isWithin]).toEqual([row.unit, row.method, true])
          }
        },
      ),
      runs(60),
    )
    expect(Math.min(seen.bounded, seen.group)).toBeGreaterThan(10)
  },
  patience,
)

/** The least and the most that a row says, and what is true. */
function saidOf(
  { unit, method, value, lower, upper, sources }: OutputRow,
  trueOf: (unit: string | undefined) => Fraction,
): readonly [Fraction | null, Fraction | null, Fraction] {
  const number = (text: string | undefined): Fraction | null => (text ? parseFraction(text) : null)
  if (method === 'group') return [number(value), number(value), sum((sources ?? '').split('|').map(trueOf))]
  if (method === 'unallocated') return [null, null, NOTHING]
  return method === 'bounded'
    ? [number(lower), number(upper), trueOf(unit)]
    : [number(value), number(value), trueOf(unit)]
}
