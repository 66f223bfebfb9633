import { loadRegister, parseBehaviour, rebase } from '@chitieu/indicators'
import { fromArquero, toArquero } from '@chitieu/indicators/arquero'
import { op, table } from 'arquero'
import { expect, test } from 'vitest'
import { filesOf } from '../support/invented-register.ts'
import { smallRegister } from '../support/small-register.ts'

/** A and B become M; S stays; D is split between X and Y in parts that nobody states. */
const files = filesOf(
  smallRegister({
    units: `
      A-1 P-1 ..2010
      B-1 P-1 ..2010
      D-1 Q-1 ..2010
      S-1 Q-1 ..
      M-1 P-1 2010..
      X-1 Q-1 2010..
      Y-1 Q-1 2010..`,
    changes: 'k 2010\n l 2010',
    transfers: `
      k A-1>M-1 whole
      k B-1>M-1 whole
      l D-1>X-1 part
      l D-1>Y-1 part`,
  }),
)
const bytes = new TextEncoder()
const register = loadRegister(new Map([...files].map(([name, text]) => [name, bytes.encode(text)])))
if (!register.ok) throw new Error('expected the register to load')
const history = register.value
const sent = table({
  unit: ['A', 'B', 'D', 'S', 'A', 'B', 'D', 'S'],
  indicator: ['births', 'births', 'births', 'births', 'deaths', 'deaths', 'deaths', 'deaths'],
  value: [1.25, 2.5, 10, null, 0.1, 0.2, 5, 7],
})
const options = {
  history,
  unitColumn: 'unit',
  keyColumns: ['indicator'],
  valueColumns: ['value'],
  list: { date: '2009-12-31' },
} as const

function restated(from: typeof sent) {
  const { observations, issues } = fromArquero(from, options)
  expect(issues).toEqual([])
  const flow = parseBehaviour('value', 'flow', ['value'])
  if (!flow.ok) throw new Error('expected a behaviour')
  return rebase(observations, { history, at: '2010-01-01', behaviours: new Map([['value', flow.value]]) }).figures
}

test('a table goes in, is restated, and comes out as a table to pivot and roll up', () => {
  const figures = toArquero(restated(sent), { keyColumns: ['indicator'] })
  const exact = figures
    .filter((row: { method: string }) => row.method === 'summed')
    .select('indicator', 'unit', 'value')
  expect(exact.objects()).toEqual([
    { indicator: 'births', unit: 'M-1', value: 3.75 },
    { indicator: 'deaths', unit: 'M-1', value: 0.3 },
  ])
  const total = figures
    .filter((row: { method: string }) => row.method !== 'group')
    .groupby('indicator')
    .rollup({ value: op.sum('value') })
  // Births: 3.75 of M, and the 10 of D kept at its province. Deaths: 0.3, 5 kept, 7 of S.
  expect(total.objects()).toEqual([
    { indicator: 'births', value: 13.75 },
    { indicator: 'deaths', value: 12.3 },
  ])
})

test('exact decimals come as text, and what has no value is null, never zero', () => {
  const figures = toArquero(restated(sent), { keyColumns: ['indicator'], numbers: 'text' })
  const births = figures.filter((row: { indicator: string }) => row.indicator === 'births').objects()
  expect(births).toMatchObject([
    { unit: '', method: 'group', value: '10.00' },
    { unit: 'M-1', method: 'summed', value: '3.75', sources: 'A-1@1|B-1@1' },
    { unit: 'Q-1', method: 'unallocated', value: '10.00' },
    { unit: 'S-1', method: 'refused', reason: 'coverage', value: null, state: 'none' },
    { unit: 'X-1', method: 'refused', reason: 'needs-weights', value: null, known: '0.00' },
    { unit: 'Y-1', method: 'refused', reason: 'needs-weights', value: null, known: '0.00' },
  ])
})

test('rows of a filtered and ordered table are read as the table shows them', () => {
  const deaths = sent.filter((row: { indicator: string }) => row.indicator === 'deaths').orderby('value')
  const { observations } = fromArquero(deaths, options)
  expect(observations.rows).toBe(4)
  expect(observations.units.map(({ id }) => id)).toEqual(['A-1', 'B-1', 'D-1', 'S-1'])
})

test('numbers are never read in two ways, texts may be', () => {
  const figures = (value: unknown[]) =>
    fromArquero(table({ unit: ['A'], indicator: ['births'], value }), options).issues
  expect(figures([1.234])).toEqual([])
  expect(figures(['1.234'])).toMatchObject([{ code: 'number-ambiguous' }])
})

test('an unknown code is a finding with its row', () => {
  const { issues } = fromArquero(table({ unit: ['Z'], indicator: ['births'], value: [1] }), options)
  expect(issues).toMatchObject([{ code: 'unit-unknown', place: { row: 2, column: 'unit' } }])
})

test('a key column that would hide a column of figures is refused', () => {
  expect(() => toArquero([], { keyColumns: ['value'] })).toThrow('value')
})
