import { beforeAll, describe, expect, test } from 'vitest'
import { makeRegister, SIXTY_YEARS } from '../../packages/indicators/bench/make-register.ts'
import { buildHistory } from '../../packages/indicators/src/model/build-history.ts'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { lintRegister } from '../../packages/indicators/src/validate/lint-register.ts'
import { type OutputRow, restate } from '../support/restate.ts'

/** A register as large as a country gets: ten thousand units and more, sixty years, thousands of changes, none of them ours. */
const rows = makeRegister(SIXTY_YEARS)
let history: UnitHistory
beforeAll(() => {
  const built = buildHistory(rows)
  if (!built.ok) throw new Error(`expected a sound register, found ${JSON.stringify(built.issues[0])}`)
  history = built.value
})

test('is large, and the same again', () => {
  expect(history.changes.size).toBeGreaterThan(4000)
  expect(history.list('1960-06-01', { level: 'hundred' })).toHaveLength(10_000)
  expect(makeRegister(SIXTY_YEARS)).toEqual(rows)
})

test('is free of faults', () => {
  const found = [...lintRegister(rows, history)].filter(
    ({ severity, code }) => severity !== 'note' && code !== 'equal-shares',
  )
  expect(found).toEqual([])
})

const ADDED = new Set(['reported', 'summed', 'apportioned', 'unallocated'])
const sum = (made: readonly OutputRow[], column: string, methods: ReadonlySet<string>): number =>
  made.filter(({ method = '' }) => methods.has(method)).reduce((total, row) => total + Number(row[column] ?? 0), 0)

describe.each([
  ['1960-06-01', '2020-06-01'],
  ['2020-06-01', '1960-06-01'],
  ['1990-06-01', '2005-06-01'],
])('from the list of %s to that of %s', (listDate, to) => {
  let made: readonly OutputRow[]
  let total = 0
  beforeAll(() => {
    const units = history.list(listDate, { level: 'hundred' })
    const figures = units.map(({ id }, at) => [id, (at * 7919) % 1000] as const)
    total = figures.reduce((all, [, figure]) => all + figure, 0)
    const csv = `unit,births\n${figures.map((cells) => cells.join(',')).join('\n')}\n`
    made = restate(history, csv, { listDate, to, behaviour: { births: 'flow' }, basis: 'population' }).rows
  })

  test('every unit of the target list has a row', () => {
    const named = new Set(made.map(({ unit }) => unit))
    expect(history.list(to, { level: 'hundred' }).filter(({ id }) => !named.has(id))).toEqual([])
  })

  test('nothing is gained or lost', () => {
    expect(sum(made, 'value', ADDED) + sum(made, 'known', new Set(['refused', 'bounded']))).toBe(total)
  })
})
