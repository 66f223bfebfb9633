import { join } from 'node:path'
import { expect, test } from 'vitest'
import { issue } from '../../packages/indicators/src/base/issue.ts'
import { issuesText } from '../../packages/indicators/src/cli/print-issues.ts'
import { runHere } from '../support/run-here.ts'

const SAMPLE = join(import.meta.dirname, '../../data/submissions/2025-Q1/SAMPLE_commune-monthly_2025-Q1_30376-1.xlsx')
const consolidate = (...words: readonly string[]) =>
  runHere('consolidate', SAMPLE, '--unit', '30376-1', '--list-date', '2025-06-30', ...words)

test.each(['commune-monthly', 'commune-monthly-1'])('a form is named by its code or its id: %s', (form) => {
  const { status, out } = consolidate('--period', '2025-Q1,2025-Q1', '--basis', 'reported', '--form', form, '--json')
  expect(status).toBe(0)
  expect(JSON.parse(out)).toHaveLength(1)
})

test.each([
  [['--period', '2025-Q1', '--form', 'x'], 'form-unknown'],
  [['--period', '2025-Q5'], 'period-invalid'],
])('what is not there is told once, whatever the bases: %j', (words, code) => {
  const { status, err } = consolidate(...words)
  expect(status).toBe(2)
  expect(err.split(`[${code}]`)).toHaveLength(2)
})

test('equal findings are counted, not repeated', () => {
  const text = issuesText(
    ['2025-Q5', '2025-Q6', '2025-Q5'].map((period) => issue('period-invalid', { period })),
    'en',
  )
  expect(text.match(/\[period-invalid\][^:]*/g)).toEqual(['[period-invalid] (2 times)', '[period-invalid]'])
})
