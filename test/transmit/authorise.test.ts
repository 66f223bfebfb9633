import fc from 'fast-check'
import { expect, test } from 'vitest'
import { standsWithin } from '../../packages/indicators/src/model/answering-unit.ts'
import { contentFaults, handInFault, mayAsk, standingFault } from '../../packages/indicators/src/model/authorise.ts'
import { contains } from '../../packages/indicators/src/model/span.ts'
import type { Unit } from '../../packages/indicators/src/model/unit.ts'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { historyOf } from '../support/invented-register.ts'
import { lineage } from '../support/random-lineage.ts'
import { account, rearranged } from './rearranged.ts'

const [BEFORE, AFTER] = ['2025-06-30', '2025-07-01']
const [foreign, shared, ended] = ['account-unit-foreign', 'account-unit-shared', 'account-unit-ended']

test.each([
  ['its own', 'a-2', 'a-2', AFTER, null],
  ['one that was merged into it', 'a-2', 'a-1', AFTER, null],
  ['another that was merged into it', 'a-2', 'b-1', AFTER, null],
  ['a neighbour', 'a-2', 't-1', AFTER, foreign],
  ['its own on its last day', 'a-1', 'a-1', BEFORE, null],
  ['its own on the day after', 'a-1', 'a-1', AFTER, ended],
  ['its successor', 'a-1', 'a-2', AFTER, ended],
  ['its successor before that is there', 'a-1', 'a-2', BEFORE, foreign],
  ['a neighbour that will be merged with it', 'a-1', 'b-1', BEFORE, foreign],
  ['one below it', 'P-1', 'a-1', BEFORE, null],
  ['one below a province that was merged into it', 'P-2', 'a-1', AFTER, null],
  ['a province that was merged into it', 'P-2', 'Q-1', AFTER, null],
  ['another province', 'P-2', 'R-1', AFTER, foreign],
  ['the unit above it', 'r-1', 'R-1', AFTER, foreign],
  ['itself before it is there', 'P-2', 'P-2', BEFORE, 'account-not-valid'],
  ['one of which it has a part', 't-1', 's-1', AFTER, shared],
  ['one of which it has the other part', 'u-1', 's-1', AFTER, shared],
  ['one whose parts are all below it', 'P-2', 's-1', AFTER, null],
  ['itself under its old name', 'r-1', 'r-1', '2021-12-31', null],
  ['itself under its new name', 'r-1', 'r-1', AFTER, null],
  ['one taken over by two changes', 'v-1', 'h-1', AFTER, null],
  ['one taken over by the first of them', 'h-2', 'h-1', BEFORE, null],
  ['one taken over twice by another', 'a-2', 'h-1', AFTER, foreign],
  ['one that had its code before', 'y-1', 'x-1', AFTER, foreign],
  ['one below it that nobody took over', 'R-1', 'x-1', AFTER, null],
  ['a province of which it has a part', 'S-2', 'S-1', AFTER, shared],
  ['a commune shared out between provinces', 'T-1', 'm-1', AFTER, shared],
  ['a commune that goes on in part under its code', 'm-2', 'm-1', AFTER, shared],
  ['what was shared out between provinces', 'C-1', 'm-1', AFTER, null],
  ['all units, of the country', 'C-1', 'all', AFTER, null],
  ['all units, of a province', 'P-2', 'all', AFTER, foreign],
  ['no unit of the register', 'C-1', 'nope-1', AFTER, foreign],
] as const)('%s: %s hands in for %s on %s: %s', (_why, own, unit, day, expected) => {
  expect(handInFault(account(own), unit, rearranged, day)?.code ?? null).toBe(expected)
  expect(mayAsk(account(own), unit, rearranged, day)).toBe(expected === null)
})

test('a token that is out opens nothing, and the reason names the successors of its unit', () => {
  const until = account('a-2', { validFrom: '2025-08-01', validTo: '2025-09-01' })
  const codes = ['2025-07-31', '2025-08-01', '2025-08-31', '2025-09-01'].map(
    (day) => standingFault(until, rearranged, day)?.code ?? null,
  )
  expect(codes).toEqual(['account-not-valid', null, null, 'account-not-valid'])
  const gone = standingFault(account('s-1'), rearranged, AFTER)
  expect(gone?.args).toEqual({ account: 's-1', unit: 's-1', to: AFTER, successors: ['t-1', 'u-1'] })
})

test('an operator asks about everything and hands in nothing', () => {
  const operator = account(null)
  expect(handInFault(operator, 'a-2', rearranged, AFTER)?.code).toBe('account-role-unfit')
  expect(mayAsk(operator, 'a-2', rearranged, AFTER)).toBe(true)
  expect(mayAsk(operator, 'all', rearranged, AFTER)).toBe(true)
})

test('a package speaks for its unit and those within it, not for all that its sender could', () => {
  const codes = (scope: string, ...content: readonly string[]): readonly string[] =>
    contentFaults(scope, content, rearranged, AFTER).map(({ code }) => code)
  expect(codes('P-2', 'P-1', 'a-1', 'a-2', 's-1', 'u-1', 'h-1')).toEqual([])
  expect(codes('a-1', 'a-1', 'b-1', 'a-2')).toEqual([])
  expect(codes('a-2', 't-1', 't-1', 's-1')).toEqual([foreign, shared])
  // What was shared out below a province is told for it as a whole.
  expect(codes('s-1', 's-1', 'a-2')).toEqual([])
  expect(codes('all', 'R-1', 'a-2')).toEqual([])
  expect(codes('nope-1', 'a-2')).toEqual([shared])
})

/** All that a unit is, has under it, took over whole, or that stood under any of these: grown from the unit, where the rule follows what was sent. */
function within(history: UnitHistory, own: Unit, day: string): ReadonlySet<Unit> {
  const reach = new Set([own])
  for (let before = -1; before !== reach.size; ) {
    before = reach.size
    for (const unit of history.units) {
      const outgoing = history.outgoing(unit.id)
      const isTaken = outgoing.length === 1 && outgoing[0]?.kind === 'whole'
      const heirs = isTaken ? history.successors(unit.id) : []
      const above = unit.versions.flatMap(({ parent }) => (parent === null ? [] : [history.unit(parent)]))
      const isBelow = above.some((each) => reach.has(each))
      const isGone = unit.to !== null && unit.to <= day
      if (isBelow || (isGone && heirs.some((each) => reach.has(each)))) reach.add(unit)
    }
  }
  return reach
}

test('no account sends for a unit that is neither its own, nor below it, nor taken over; and no two for the same one', () => {
  let sent = 0
  fc.assert(
    fc.property(lineage, fc.nat(), ({ register, dates }, pick) => {
      const history = historyOf(register)
      const day = dates[pick % dates.length] ?? ''
      const senders = new Map<Unit, Unit[]>()
      for (const own of history.units) {
        const reach = within(history, own, day)
        for (const unit of history.units) {
          if (handInFault(account(own.id), unit.id, history, day) !== null) continue
          sent += 1
          expect(contains(own, day)).toBe(true)
          expect(reach.has(unit)).toBe(true)
          senders.set(unit, [...(senders.get(unit) ?? []), own])
        }
      }
      for (const own of senders.values()) {
        for (const one of own)
          for (const other of own) {
            expect(standsWithin(history, one, other, day) || standsWithin(history, other, one, day)).toBe(true)
          }
      }
    }),
    { seed: 7, numRuns: 60 },
  )
  expect(sent).toBeGreaterThan(1000)
})
