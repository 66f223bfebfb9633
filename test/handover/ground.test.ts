import { describe, expect, test } from 'vitest'
import { findGround } from '../../packages/indicators/src/aggregate/handover/ground.ts'
import type { HandoverGround } from '../../packages/indicators/src/model/handover.ts'
import { periodsBetween } from '../../packages/indicators/src/model/periods-between.ts'
import { DAY, history, world } from './toy-country.ts'

const { instruments } = world
const find = (change: string, within?: string) =>
  findGround(history, { change, within: within === undefined ? null : history.unit(within), instruments })
const groundOf = (change: string, within?: string): HandoverGround => {
  const found = find(change, within)
  if (!found.ok) throw new Error(JSON.stringify(found.issues))
  return found.value
}
const told = ({ former, current, scope, top }: HandoverGround) => [
  ...[former, current].map((units) => units.map(({ id }) => id).join(' ')),
  ...[scope.id, top],
]
const faultOf = (change: string, within?: string) => {
  const found = find(change, within)
  return found.ok ? null : found.issues[0]
}

const EVERYTHING = ['A-1 B-1 D-1 E-1 P-1 Q-1 S-1 V-1', 'E-1 M-1 R-1 T-1 U-1 W-1 X-1', 'R-1', 'province']

describe('what is handed over', () => {
  test.each([
    // A merger of two communes: they, and the one they became.
    ['ab', undefined, ['A-1 B-1', 'M-1', 'M-1', 'commune']],
    ['s', undefined, ['S-1', 'T-1 U-1', 'R-1', 'commune']],
    // With a province goes all that lay in it, also the commune that goes on.
    ['pq', undefined, EVERYTHING],
    // A district that ended went into nothing; its work is kept at the province.
    ['d', undefined, ['D-1', '', 'R-1', 'district']],
    // An instrument by id or number is all of its changes, a date all that operate on it.
    ['law', undefined, EVERYTHING],
    ['1/LAW', undefined, EVERYTHING],
    ['2/LAW', undefined, ['D-1', '', 'R-1', 'district']],
    [DAY, undefined, EVERYTHING],
    [DAY, 'R-1', EVERYTHING],
    // Within an ended unit: what ended inside it.
    [DAY, 'Q-1', ['S-1 V-1', 'T-1 U-1 W-1 X-1', 'R-1', 'commune']],
    [DAY, 'M-1', ['A-1 B-1', 'M-1', 'M-1', 'commune']],
  ] as const)('%s within %s', (change, within, expected) => {
    expect(told(groundOf(change, within))).toEqual(expected)
  })

  test('names the changes, those without transfers too', () => {
    expect(groundOf(DAY).changes.map(({ id }) => id)).toEqual(['ab', 'd', 'pq', 's', 'v'])
    expect(groundOf(DAY, 'M-1').changes.map(({ id }) => id)).toEqual(['ab'])
  })
})

describe('what cannot be handed over', () => {
  test('a change that is not there is answered with what may be meant', () => {
    expect(faultOf('law-20')).toMatchObject({ code: 'change-not-found', args: { candidates: ['law-2024'] } })
    // Nothing like it: the days on which most changed.
    expect(faultOf('2025-07-02')).toMatchObject({
      code: 'change-not-found',
      args: { candidates: [DAY, '2024-01-01', '2024-07-01'] },
    })
  })

  test('an instrument of several days is several handovers', () => {
    expect(faultOf('law-2024')).toMatchObject({
      code: 'handover-days-differ',
      args: { days: ['2024-01-01', '2024-07-01'] },
    })
  })

  test('a territory in which nothing ended', () => {
    expect(faultOf(DAY, 'F-1')).toMatchObject({ code: 'handover-untouched', args: { unit: 'F-1' } })
    expect(faultOf('ab', 'T-1')).toMatchObject({ code: 'handover-untouched' })
  })
})

describe('periods between two days', () => {
  const GREGORIAN = { startDay: 1, monthOffset: 0 }
  const ND09 = { startDay: 15, monthOffset: -1 }
  test.each([
    ['quarter', '2025-01-01', '2025-07-01', GREGORIAN, ['2025-Q1', '2025-Q2']],
    ['quarter', '2024-12-15', '2025-07-01', ND09, ['2025-Q1', '2025-Q2', '2025-Q3']],
    ['half-year', '2025-01-01', '2025-07-01', GREGORIAN, ['2025-H1']],
    ['year', '2024-12-14', '2025-07-01', ND09, ['2024', '2025']],
    ['month', '2025-05-31', '2025-07-01', GREGORIAN, ['2025-05', '2025-06']],
    ['nine-months', '2025-01-01', '2025-07-01', GREGORIAN, ['2025-9M']],
    ['irregular', '2025-01-01', '2025-07-01', GREGORIAN, []],
  ] as const)('%s from %s to %s', (kind, from, to, rule, expected) => {
    expect(periodsBetween(kind, from, to, rule)).toEqual(expected)
  })
})
