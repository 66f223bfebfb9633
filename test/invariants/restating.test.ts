import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { successorsAt } from '../../packages/indicators/src/aggregate/successors.ts'
import {
  type Fraction,
  fraction,
  minus,
  NOTHING,
  over,
  parseFraction,
  plus,
  same,
  sum,
  times,
} from '../support/fraction.ts'
import { cells, lineage } from '../support/random-lineage.ts'
import { csvOf, questionOf } from '../support/random-question.ts'
import { dealOut } from '../support/reference-rebase.ts'
import { type OutputRow, restate } from '../support/restate.ts'
import { patience, runs } from './runs.ts'

const draw = fc.record({ lineage, cells, from: fc.nat(), to: fc.nat() })
const basis = fc.constantFrom(null, 'population', 'area')
const policy = fc.constantFrom('refuse' as const, 'bounds' as const)

/** A cell as a number: marks and empty cells hold none. */
const numberOf = (cell: string | undefined): Fraction =>
  cell !== undefined && /\d/.test(cell) ? parseFraction(cell) : NOTHING

describe('restating', () => {
  test(
    'loses nothing and invents nothing, to the last digit',
    () => {
      fc.assert(
        fc.property(draw, basis, policy, (plan, weights, unknown) => {
          const { history, from, to, sent, csv } = questionOf(plan)
          const wish = { to, listDate: from, behaviour: { v: 'flow' }, basis: weights, onUnknownShare: unknown }
          const { rows, issues } = restate(history, csv, wish)
          const isOf = (methods: string) => (row: OutputRow) => methods.split(' ').includes(row.method ?? '')
          const landed = [
            ...rows.filter(isOf('reported summed apportioned unallocated')).map(({ value }) => numberOf(value)),
            ...rows.filter(isOf('bounded refused')).map(({ known }) => numberOf(known)),
            ...issues.map((found) => (found.code === 'unresolved' ? numberOf(found.args.amount) : NOTHING)),
          ]
          expect(sum(landed)).toEqual(sum([...sent.values()].map(numberOf)))
        }),
        runs(150),
      )
    },
    patience,
  )

  test(
    'gives the same bytes whatever the order of the rows and the size of the chunks',
    () => {
      fc.assert(
        fc.property(draw, basis, fc.integer({ min: 1, max: 40 }), fc.nat(), (plan, weights, chunk, turn) => {
          const { history, from, to, sent, csv } = questionOf(plan)
          const wish = { to, listDate: from, behaviour: { v: 'flow' }, basis: weights }
          const rows = [...sent]
          const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)].reverse()
          expect(restate(history, csvOf(turned), { ...wish, chunk }).csv).toBe(restate(history, csv, wish).csv)
        }),
        runs(100),
      )
    },
    patience,
  )

  test(
    'to the same list changes nothing',
    () => {
      fc.assert(
        fc.property(draw, basis, (plan, weights) => {
          const { history, from, sent, csv } = questionOf(plan)
          const wish = { to: from, listDate: from, behaviour: { v: 'stock' }, basis: weights }
          for (const { unit, value, method, reason, sources } of restate(history, csv, wish).rows) {
            const cell = sent.get(unit ?? '') ?? ''
            if (cell === '' || cell === '…') expect([method, reason, value]).toEqual(['refused', 'coverage', ''])
            else {
              expect([method, sources]).toEqual(['reported', `${unit}@1`])
              expect(/\d/.test(cell) ? numberOf(value) : value).toEqual(/\d/.test(cell) ? numberOf(cell) : cell)
            }
          }
        }),
        runs(100),
      )
    },
    patience,
  )

  test(
    'there and back again returns the originals, or says that it cannot',
    () => {
      fc.assert(
        fc.property(draw, basis, (plan, weights) => {
          const { history, from, to, sent, csv } = questionOf(plan)
          const wish = { behaviour: { v: 'flow' }, basis: weights }
          const there = restate(history, csv, { ...wish, to, listDate: from }).rows
          const cellsThere = there.filter(({ unit, method }) => unit !== '' && method !== 'unallocated')
          if (cellsThere.length === 0) return
          const table = `unit,v,method,status\n${cellsThere.map(({ unit, value, method, status }) => `${unit},${value},${method},${status}`).join('\n')}\n`
          for (const row of restate(history, table, { ...wish, to: from, listDate: to }).rows) {
            if (row.method !== 'reported' && row.method !== 'summed') continue
            expect([row.unit, numberOf(row.value)]).toEqual([row.unit, numberOf(sent.get(row.unit ?? ''))])
          }
        }),
        runs(150),
      )
    },
    patience,
  )

  test(
    'from A to C is from A to B to C wherever every share is known',
    () => {
      fc.assert(
        fc.property(
          lineage,
          basis,
          fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
          ({ register, dates }, weights, at) => {
            const { history } = questionOf({ lineage: { register, dates }, cells: ['1'], from: 0, to: 0 })
            const [a = '', b = '', c = ''] = at.map((each) => dates[each % dates.length] as string).sort()
            const rules = { basis: weights, decisions: true }
            for (const unit of history.list(a, { level: 'commune' })) {
              const composed = new Map<string, Fraction>()
              for (const middle of successorsAt(history, unit, b, rules)) {
                const onward = successorsAt(history, middle.unit, c, rules)
                if (middle.share === null || onward.some(({ share }) => share === null)) return
                for (const end of onward) {
                  const part = times(parseFraction(middle.share), parseFraction(end.share as string))
                  composed.set(end.unit.id, plus(composed.get(end.unit.id) ?? NOTHING, part))
                }
              }
              const direct = successorsAt(history, unit, c, rules).map((end) => [
                end.unit.id,
                parseFraction(end.share as string),
              ])
              expect(new Map(direct as [string, Fraction][])).toEqual(composed)
            }
          },
        ),
        runs(150),
      )
    },
    patience,
  )

  test(
    'every figure has a lineage, and counting it again from that lineage gives the same digits',
    () => {
      fc.assert(
        fc.property(draw, basis, (plan, weights) => {
          const { history, from, to, sent, csv } = questionOf(plan)
          const { rows } = restate(history, csv, { to, listDate: from, behaviour: { v: 'flow' }, basis: weights })
          const ways = new Map<string, { end: string; share: Fraction }[]>()
          const given = rows.filter(({ method }) => method !== 'group' && method !== 'unallocated')
          for (const { unit = '', sources = '' } of given) {
            for (const [id, share] of pairs(sources)) {
              if (share !== '?') ways.set(id, [...(ways.get(id) ?? []), { end: unit, share: parseFraction(share) }])
            }
          }
          const places = Math.max(0, ...[...sent.values()].map((cell) => cell.split('.')[1]?.length ?? 0))
          for (const { unit = '', value = '', method = '', sources = '' } of given) {
            if (value === '') continue
            expect(pairs(sources).length).toBeGreaterThan(0)
            const parts = pairs(sources).map(([id]) => partOf(id, unit, numberOf(sent.get(id)), ways, places))
            if (parts.includes(null)) continue
            expect([unit, method, numberOf(value)]).toEqual([unit, method, sum(parts as Fraction[])])
          }
        }),
        runs(150),
      )
    },
    patience,
  )
})

const pairs = (sources: string): readonly (readonly [string, string])[] =>
  sources === '' ? [] : sources.split('|').map((each) => each.split('@') as [string, string])

/** What one source brings to one unit, dealt out anew over all its ends; `null` where several loose amounts share the remainder. */
function partOf(
  id: string,
  unit: string,
  amount: Fraction,
  ways: ReadonlyMap<string, readonly { end: string; share: Fraction }[]>,
  places: number,
): Fraction | null {
  const ends = [...(ways.get(id) ?? [])].sort((a, b) => (a.end < b.end ? -1 : 1))
  const rest = minus(fraction(1), sum(ends.map(({ share }) => share)))
  if (!same(rest, NOTHING) && ends.length > 0 && !ends.every(({ share }) => same(times(share, amount), fraction(0)))) {
    const scaled = ends.map(({ share }) => times(times(share, amount), fraction(10n ** BigInt(places))))
    if (scaled.some(({ d }) => d !== 1n)) return null
    const at = ends.findIndex(({ end }) => end === unit)
    return at < 0 ? NOTHING : over(scaled[at] as Fraction, fraction(10n ** BigInt(places)))
  }
  const dealt = dealOut(
    amount,
    ends.map(({ share }) => share),
    places,
  )
  const at = ends.findIndex(({ end }) => end === unit)
  return at < 0 ? NOTHING : (dealt[at] as Fraction)
}
