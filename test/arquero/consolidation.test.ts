import { type ColumnTable, fromCSV, op, table } from 'arquero'
import { expect, test } from 'vitest'
import { consolidatedToArquero, submissionsFromArquero } from '../../packages/indicators/src/arquero/index.ts'
import { checkSubmissions } from '../../packages/indicators/src/check-files.ts'
import { type ConsolidatedReport, Consolidation } from '../../packages/indicators/src/consolidate.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { CONSOLIDATION_HEADER, consolidationCsv } from '../../packages/indicators/src/report/consolidation-csv.ts'
import { paperRegime, worldOf } from '../consolidation/paper.ts'
import { historyOf } from '../support/invented-register.ts'
import { smallRegister } from '../support/small-register.ts'
import { sha256 } from '../templates/template-world.ts'

/** A and B become M; K lasts; D is divided between X and Y in parts that nobody states. */
const history = historyOf(
  smallRegister({
    units: `
      A-1 P-1 ..2025-07-01
      B-1 P-1 ..2025-07-01
      D-1 P-1 ..2025-07-01
      K-1 P-1 ..
      M-1 P-1 2025-07-01..
      X-1 P-1 2025-07-01..
      Y-1 P-1 2025-07-01..`,
    changes: 'k 2025-07-01\n l 2025-07-01',
    transfers: `
      k A-1>M-1 whole
      k B-1>M-1 whole
      l D-1>X-1 part
      l D-1>Y-1 part`,
  }),
)
const world = worldOf(history, paperRegime('gregorian'))
const declared = { world, form: 'paper-1', period: '2025-Q1', listDate: '2025-01-01' } as const

const rows = [
  ['A', 'received', 10],
  ['A', 'disbursed', 1.25],
  ['B', 'received', 20],
  ['B', 'disbursed', 2.5],
  ['D', 'received', 8],
  ['D', 'disbursed', 0.75],
  ['K', 'received', 5],
  ['K', 'disbursed', 1000.12],
] as const
const sent = table({
  unit: rows.map(([unit]) => unit),
  row: rows.map(([, row]) => row),
  column: rows.map(() => '1'),
  value: rows.map(([, , value]) => value),
})
const csv = `unit,row,column,value\n${rows.map(([unit, row, value]) => `${unit},${row},1,${value}`).join('\n')}\n`

function consolidated(submissions: readonly Submission[]): readonly ConsolidatedReport[] {
  const consolidation = new Consolidation({ catalog: world, submissions, unit: 'P-1' })
  const bases = ['reported', 'at:2025-07-01', 'at:2025-06-30'] as const
  return consolidation.reports(bases.map((basis) => ({ form: 'paper', period: '2025-Q1', basis }))).reports
}

const asCsv = (reports: readonly ConsolidatedReport[]): string =>
  CONSOLIDATION_HEADER +
  reports
    .flatMap(({ form, period, basis, units }) => [...consolidationCsv({ form: form.id, period, basis }, units)])
    .join('')

const fromTable = (from: ColumnTable): readonly Submission[] =>
  submissionsFromArquero(from, { ...declared, name: 'table', hash: sha256 }).submissions

test('reports in a table and in a CSV file give the same figures, under the same hash', () => {
  const bytes = new TextEncoder().encode(csv)
  const file = { name: 'table.csv', bytes, sha256: sha256(bytes) }
  const { submissions } = checkSubmissions([file], { ...declared, locale: 'machine' })
  const ours = fromTable(sent)
  expect(ours.map((each) => each.sha256)).toEqual(submissions.map((each) => each.sha256))
  expect(ours.map(({ head }) => [head.subject, head.listDate])).toEqual([
    ['A-1', '2025-01-01'],
    ['B-1', '2025-01-01'],
    ['D-1', '2025-01-01'],
    ['K-1', '2025-01-01'],
  ])
  expect(asCsv(consolidated(ours))).toBe(asCsv(consolidated(submissions)))
})

test('figures come out as a table with the columns of the CSV, to filter and roll up', () => {
  const figures = consolidatedToArquero(consolidated(fromTable(sent)))
  const text = asCsv(consolidated(fromTable(sent)))
  expect(figures.columnNames()).toEqual(fromCSV(text).columnNames())
  expect(figures.numRows()).toBe(fromCSV(text).numRows())
  const after = figures.filter(
    (row: { basis: string; row: string }) => row.basis === 'at:2025-07-01' && row.row === 'disbursed',
  )
  expect(after.select('unit', 'value', 'method', 'reason', 'lower', 'upper').objects()).toEqual([
    { unit: 'K-1', value: 1000.12, method: 'reported', reason: '', lower: null, upper: null },
    { unit: 'M-1', value: 3.75, method: 'summed', reason: '', lower: null, upper: null },
    { unit: 'P-1', value: 1004.62, method: 'summed', reason: '', lower: null, upper: null },
    { unit: 'X-1', value: null, method: 'bounded', reason: 'needs-weights', lower: 0, upper: 0.75 },
    { unit: 'Y-1', value: null, method: 'bounded', reason: 'needs-weights', lower: 0, upper: 0.75 },
  ])
  const communes = figures
    .filter((row: { basis: string; level: string; row: string }) => row.basis === 'reported' && row.level === 'commune')
    .filter((row: { row: string }) => row.row === 'received')
    .rollup({ received: op.sum('value') })
  expect(communes.objects()).toEqual([{ received: 43 }])
})

test('exact decimals come as text, and what has no value is null', () => {
  const figures = consolidatedToArquero(consolidated(fromTable(sent)), { numbers: 'text' })
  const of = (unit: string, row: string) =>
    figures
      .objects()
      .find(
        (each) =>
          'unit' in each &&
          Object.entries({ unit, row, basis: 'reported' }).every(
            ([k, v]) => (each as Record<string, unknown>)[k] === v,
          ),
      )
  expect(of('A-1', 'disbursed')).toMatchObject({ value: '1.25', known: '1.25', state: 'number', scenario: 'actual' })
  expect(of('A-1', 'pending')).toMatchObject({ value: null, reason: 'coverage', of: 'this' })
})

test('numbers are never read in two ways, texts may be, and a mark is no number', () => {
  const codes = (value: unknown[]): readonly string[] => {
    const one = table({ unit: ['A', 'B'], row: ['disbursed', 'disbursed'], column: ['1', '1'], value })
    const { check } = submissionsFromArquero(one, { ...declared, name: 'table', hash: sha256 })
    return check.findings.map(({ issue }) => issue.code).filter((code) => code.startsWith('number-'))
  }
  expect(codes([1.234, '-'])).not.toContain('number-ambiguous')
  expect(codes(['1.234', 2])).toContain('number-ambiguous')
})

test('an unknown code is a finding with its row, and no report', () => {
  const one = table({ unit: ['Z'], row: ['received'], column: ['1'], value: [1] })
  const { submissions, check } = submissionsFromArquero(one, { ...declared, name: 'table', hash: sha256 })
  expect(submissions.every(({ head }) => head.subject === '')).toBe(true)
  expect(check.findings.map(({ issue }) => [issue.code, issue.place?.range])).toContainEqual(['unit-unknown', 'A2'])
})
