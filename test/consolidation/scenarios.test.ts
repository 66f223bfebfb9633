import { expect, test } from 'vitest'
import { Consolidation } from '../../packages/indicators/src/consolidate.ts'
import type { Form } from '../../packages/indicators/src/generated/types.ts'
import { validateConsolidation } from '../../packages/indicators/src/generated/validators.js'
import type { Basis } from '../../packages/indicators/src/model/consolidated.ts'
import { cellPart, figureRows, valueColumns } from '../../packages/indicators/src/model/form.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { consolidationRecord } from '../../packages/indicators/src/report/consolidation-json.ts'
import { scenarioRows } from '../../packages/indicators/src/report/scenarios.ts'
import { scenariosCsv } from '../../packages/indicators/src/report/scenarios-csv.ts'
import { historyOf } from '../support/invented-register.ts'
import { smallRegister } from '../support/small-register.ts'
import { paperForm, paperRegime, worldOf } from './paper.ts'

/** a and b become M; d is divided between X and Y in parts that nobody states. */
const history = historyOf(
  smallRegister({
    units: `
      a-1 P-1 ..2025-07-01
      b-1 P-1 ..2025-07-01
      d-1 P-1 ..2025-07-01
      M-1 P-1 2025-07-01..
      X-1 P-1 2025-07-01..
      Y-1 P-1 2025-07-01..`,
    changes: 'k 2025-07-01\n l 2025-07-01',
    transfers: `
      k a-1>M-1 whole
      k b-1>M-1 whole
      l d-1>X-1 part
      l d-1>Y-1 part`,
  }),
)

const heading = { vi: 'Số', en: 'Number' }
const column = (index: string, cell: object) => ({ kind: 'column', index, heading, role: 'value', cell })

/** Plan of the year, plan, forecast and actual of the period, and the actual since the start of the year. */
const form = {
  ...paperForm,
  relations: [],
  rows: [
    {
      ...{ kind: 'fixed', code: 'received', label: heading },
      cell: { indicator: 'administrative-files-received' },
    },
  ],
  columns: [
    column('1', { scenario: 'plan', period: 'yearOfThis' }),
    column('2', { scenario: 'plan' }),
    column('3', { scenario: 'forecast' }),
    column('4', {}),
    column('5', { cumulative: true }),
  ],
} as unknown as Form
const world = { ...worldOf(history, paperRegime('gregorian')), forms: new Map([[form.id, form]]) }

/** A report with one row: plan of the year, plan, forecast, actual, actual since January. */
function report(unit: string, period: string, written: readonly string[]): Submission {
  const file = `${unit} ${period}`
  const cells = figureRows(form.rows).flatMap((row) =>
    valueColumns(form).map((each, at) => {
      const text = written[at] ?? ''
      const state = text === '' ? 'blank' : text === 'c' ? 'confidential' : 'number'
      return {
        ...({ row: row.code, column: each.index, key: null, state, value: state === 'number' ? text : null } as const),
        ...{ written: text, place: { file }, part: cellPart(form, row, each) },
      }
    }),
  )
  const listDate = '2025-06-30'
  return {
    ...{
      file,
      sha256: Buffer.from(file).toString('hex').padEnd(64, '0'),
      form,
      cells,
      unread: 0,
      reasons: [],
      isSample: true,
    },
    head: {
      ...{ form: 'paper', version: '1', subject: unit, reporter: null, period, edition: null, listDate },
      covers: 'life',
    },
  }
}

function consolidated(submissions: readonly Submission[], period: string, basis: Basis) {
  const made = new Consolidation({ catalog: world, submissions, unit: 'P-1' }).report({ form: 'paper', period, basis })
  if (!made.ok) throw new Error('expected a report')
  return made.value
}

/** Of each unit: what the plan is for, plan, forecast, actual, and the rate or why there is none. */
function told(submissions: readonly Submission[], period = '2025-Q1', basis: Basis = 'at:2025-07-01') {
  const { units } = consolidated(submissions, period, basis)
  return units.flatMap((unit) =>
    scenarioRows(unit).map(({ unit: id, of, plan, forecast, actual, rate }) => {
      const figures = [plan, forecast, actual].map((each) => each?.figure.value ?? '.')
      return `${id} ${of} ${figures.join(' ')} ${rate.kind === 'percent' ? `${rate.value}%` : rate.because}`
    }),
  )
}

const quarter = (unit: string, written: readonly string[]) => report(unit, '2025-Q1', written)
const D = quarter('d-1', ['40', '10', '9', '12', '12'])

test('plan, forecast and actual are consolidated each by itself and stand side by side', () => {
  const sent = [quarter('a-1', ['100', '20', '22', '18', '18']), quarter('b-1', ['60', '13', '12', '12', '12']), D]
  expect(told(sent)).toEqual([
    // 30 of 33 is 90.9 %, 30 of the 160 of the year is 18.75 %.
    'M-1 this 33 34 30 90.9%',
    'M-1 yearOfThis 160 . 30 18.8%',
    // 43 files planned, 42 received; 200 planned for the year.
    'P-1 this 43 43 42 97.7%',
    'P-1 yearOfThis 200 . 42 21.0%',
    'X-1 this . . . needs-weights',
    'X-1 yearOfThis . . . needs-weights',
    'Y-1 this . . . needs-weights',
    'Y-1 yearOfThis . . . needs-weights',
  ])
})

test('the plan of a year is held against the year so far', () => {
  const second = report('a-1', '2025-Q2', ['100', '30', '', '24', '42'])
  const sent = [quarter('a-1', ['100', '20', '22', '18', '18']), second]
  expect(told(sent, '2025-Q2', 'at:2025-06-30').filter((line) => line.startsWith('a-1'))).toEqual([
    'a-1 this 30 . 24 80.0%',
    'a-1 yearOfThis 100 . 42 42.0%',
  ])
})

test.each([
  ['no plan was entered', ['', '', '5', '8', '8'], 'coverage'],
  ['nothing was planned', ['', '0', '5', '8', '8'], 'plan-not-positive'],
  ['the actual is confidential', ['', '9', '5', 'c', '8'], 'confidential'],
  ['the actual is not entered', ['', '9', '5', '', '8'], 'coverage'],
] as const)('there is no rate where %s', (_name, written, because) => {
  const lines = told([quarter('a-1', written)], '2025-Q1', 'at:2025-06-30')
  expect(
    lines
      .find((line) => line.startsWith('a-1 this'))
      ?.split(' ')
      .at(-1),
  ).toBe(because)
})

test('columns of the table, and scenarios of the record', () => {
  const made = consolidated([quarter('a-1', ['100', '20', '22', '18', '18'])], '2025-Q1', 'reported')
  const csv = scenariosCsv({ form: form.id, period: '2025-Q1', basis: 'reported' }, made.units).split('\n')
  const [head, line] = [csv[0], csv.find((each) => each.includes(',a-1,') && each.includes(',this,'))]
  expect(head?.split(',').slice(11)).toEqual([
    ...['of', 'plan', 'planMethod', 'planReason', 'forecast', 'forecastMethod', 'forecastReason'],
    ...['actual', 'actualMethod', 'actualReason', 'rate', 'rateReason'],
  ])
  expect(line?.split(',').slice(11)).toEqual([
    ...['this', '20', 'reported', '', '22', 'reported', ''],
    ...['18', 'reported', '', '90.0', ''],
  ])
  const record = consolidationRecord(made, 'gregorian').units.find(({ unit }) => unit === 'a-1')
  expect(record?.figures.map(({ scenario = 'actual', value }) => [scenario, value])).toEqual([
    ['plan', '100'],
    ['plan', '20'],
    ['forecast', '22'],
    ['actual', '18'],
    ['actual', '18'],
  ])
})

test('the record of the territory says the rate, or why there is none', () => {
  const sent = [quarter('a-1', ['100', '20', '22', '18', '18']), quarter('b-1', ['60', '13', '', '12', '12']), D]
  const record = consolidationRecord(consolidated(sent, '2025-Q1', 'reported'), 'gregorian', ['province'])
  const common = { unit: 'P-1', row: 'received', indicator: 'administrative-files-received' }
  // The forecast of b is missing: there is no total of it.
  expect(record.scenarios).toEqual([
    { ...common, of: 'this', plan: '43', forecast: null, actual: '42', rate: '97.7' },
    { ...common, of: 'yearOfThis', plan: '200', forecast: null, actual: '42', rate: '21.0' },
  ])
  const secret = [quarter('a-1', ['100', '20', '22', 'c', '18']), quarter('b-1', ['60', '13', '12', '12', '12']), D]
  const other = consolidationRecord(consolidated(secret, '2025-Q1', 'reported'), 'gregorian', ['province'])
  expect(other.scenarios?.[0]).toEqual({
    ...{ ...common, of: 'this', plan: '43', forecast: '43', actual: null, rate: null },
    because: 'confidential',
  })
  expect(validateConsolidation(record), JSON.stringify(validateConsolidation.errors)).toBe(true)
})

test('a form without plan and forecast has no such table', () => {
  const bare = { ...consolidated([D], '2025-Q1', 'reported') }
  const units = bare.units.map((unit) => ({
    ...unit,
    figures: unit.figures.filter(({ part }) => part.scenario === undefined),
  }))
  expect(scenariosCsv({ form: form.id, period: '2025-Q1', basis: 'reported' }, units)).toBe('')
})
