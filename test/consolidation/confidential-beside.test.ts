import { expect, test } from 'vitest'
import { type ConsolidatedReport, Consolidation } from '../../packages/indicators/src/consolidate.ts'
import type { Basis } from '../../packages/indicators/src/model/consolidated.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { consolidationJson, consolidationRecord } from '../../packages/indicators/src/report/consolidation-json.ts'
import { historyOf } from '../support/invented-register.ts'
import { smallRegister } from '../support/small-register.ts'
import { paperRegime, paperReport, worldOf } from './paper.ts'

/** Two provinces of two communes each, in one country; g is divided between X and Y in parts that nobody states. */
const history = historyOf(
  smallRegister({
    units: `
      a-1 P-1 ..
      b-1 P-1 ..
      g-1 P-1 ..2025-07-01
      X-1 P-1 2025-07-01..
      Y-1 P-1 2025-07-01..
      e-1 Q-1 ..
      f-1 Q-1 ..`,
    changes: 'k 2025-07-01',
    transfers: `
      k g-1>X-1 part
      k g-1>Y-1 part`,
  }),
)
const regime = paperRegime('gregorian', 'territory', ['commune', 'province'])
const world = worldOf(history, regime)

function report(unit: string, period: string, received: string): Submission {
  return paperReport({ unit, period, covers: 'life', listDate: '2025-01-01' }, { received })
}

function consolidated(submissions: readonly Submission[], period: string, basis: Basis, unit = 'C-1') {
  const made = new Consolidation({ catalog: world, submissions, unit }).report({ form: 'paper', period, basis })
  if (!made.ok) throw new Error('expected a report')
  return made.value
}

const value = ({ units }: ConsolidatedReport, unit: string): unknown => {
  const found = units.find((each) => each.unit === unit)?.figures.find(({ place }) => place.row === 'received')
  return found?.figure.value ?? found?.figure.reason
}

const written = (made: ConsolidatedReport): string => consolidationJson(consolidationRecord(made, 'gregorian'))

test('what a unit above sent is compared where nothing is withheld, and nowhere else', () => {
  const communes = [
    report('a-1', '2025-Q1', 'c'),
    report('b-1', '2025-Q1', '5'),
    report('g-1', '2025-Q1', '8'),
    report('e-1', '2025-Q1', '11'),
    report('f-1', '2025-Q1', '13'),
  ]
  const made = consolidated(
    [...communes, report('P-1', '2025-Q1', '4321'), report('Q-1', '2025-Q1', '24')],
    '2025-Q1',
    'reported',
  )
  // 4,321 less 5 and 8 would be what a sent, were b not withheld.
  expect([value(made, 'a-1'), value(made, 'b-1'), value(made, 'g-1')]).toEqual(['confidential', 'confidential', 8])
  expect([value(made, 'P-1'), value(made, 'Q-1')]).toEqual(['confidential', 24])
  expect(made.comparisons.map(({ kind, unit, sent }) => [kind, unit, sent])).toEqual([['parent', 'Q-1', '24']])
  expect(written(made)).not.toContain('4321')
})

test('a difference that tells of a withheld figure is not told', () => {
  const months = ['01', '02', '03'].map((month) => report('b-1', `2025-${month}`, '1'))
  const sent = [report('b-1', '2025-Q1', '765'), ...months, report('g-1', '2025-Q1', '800')]
  const rest = [report('e-1', '2025-Q1', '1'), report('f-1', '2025-Q1', '2')]
  const open = consolidated([report('a-1', '2025-Q1', '900'), ...sent, ...rest], '2025-Q1', 'reported')
  expect(open.issues.filter(({ code }) => code === 'reports-differ').map(({ args }) => args)).toEqual([
    expect.objectContaining({ unit: 'b-1', value: '765', expected: '3', difference: '-762' }),
  ])
  const made = consolidated([report('a-1', '2025-Q1', 'c'), ...sent, ...rest], '2025-Q1', 'reported')
  expect(value(made, 'b-1')).toBe('confidential')
  expect(made.issues.map(({ code }) => code)).not.toContain('reports-differ')
  expect(written(made)).not.toContain('765')
})

test('the total of a closed group is withheld when what it holds is', () => {
  const sent = [report('a-1', '2025-Q1', 'c'), report('b-1', '2025-Q1', '900'), report('g-1', '2025-Q1', '765')]
  const open = consolidated(sent.slice(1), '2025-Q1', 'at:2025-07-01', 'P-1')
  expect(open.groups.map(({ totals }) => totals.map((total) => total.value))).toEqual([['765']])
  // The total of P less 900 and the 765 of both parts would be what a sent; 765 is the smaller, and goes with all that tells of it.
  const made = consolidated(sent, '2025-Q1', 'at:2025-07-01', 'P-1')
  expect(['a-1', 'b-1', 'X-1', 'Y-1'].map((unit) => value(made, unit))).toEqual([
    ...['confidential', 900, 'confidential', 'confidential'],
  ])
  expect(made.groups).toEqual([])
  expect(written(made)).not.toContain('765')
})

test('a dash is known to be nothing', () => {
  const sent = [report('a-1', '2025-Q1', 'c'), report('b-1', '2025-Q1', '-'), report('g-1', '2025-Q1', '3')]
  const made = consolidated(sent, '2025-Q1', 'reported', 'P-1')
  // With the total of P, 3 and nothing would leave what a sent.
  expect(value(made, 'g-1')).toBe('confidential')
})
