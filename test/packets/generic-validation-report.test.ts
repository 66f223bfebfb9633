import { expect, test } from 'vitest'
import { issue } from '../../packages/indicators/src/base/issue.ts'
import { checkFiles } from '../../packages/indicators/src/check-files.ts'
import { validateGenericValidation } from '../../packages/indicators/src/generated/validators.js'
import type { CheckedFile, CheckResult } from '../../packages/indicators/src/model/check-result.ts'
import { genericValidationReport } from '../../packages/indicators/src/report/generic-validation-report.ts'
import { filledForm } from '../checks/filled-form.ts'
import { toyForm } from '../checks/toy-form.ts'
import { world } from '../checks/toy-world.ts'

const event = { time: '2026-01-31T08:00:00+07:00', actor: 'Văn phòng' }

const file: CheckedFile = {
  ...{ file: 'a.xlsx', sha256: '0123456789abcdef0123', form: 'toy-1', unit: '30280-1', period: '2025-Q1' },
  ...{ listDate: '2025-06-30', isSample: true, submissions: 1, cells: 6, validCells: 4, rules: 4 },
  ...{ needReason: 0, reasons: [], totals: { error: 1, warning: 1, note: 1 } },
}

const result: CheckResult = {
  ...{ ruleSet: '1.0', rules: 4, needReason: 0, totals: { error: 2, warning: 1, note: 1 }, files: [file] },
  findings: [
    { issue: issue('no-file-found', { paths: ['b'] }), count: 1, reason: null },
    { issue: issue('cell-blank', {}, { file: 'a.xlsx', sheet: 'S', range: 'C4:C5' }), count: 2, reason: null },
    { issue: issue('row-hidden', {}, { file: 'a.xlsx', sheet: 'S', row: 18 }), count: 1, reason: 'ẩn khi in' },
    {
      issue: issue('total-not-compared', { cells: ['C7'] }, { file: 'a.xlsx', sheet: 'S' }),
      ...{ count: 1, reason: null },
    },
  ],
  rulesOf: new Map([
    [
      'a.xlsx',
      new Set(['cell-blank', 'row-repeated', 'toy-1 sum 0', 'toy-1 sum 3', 'own positive total', 'toy-1 ratio 1']),
    ],
  ]),
  nameOf: () => null,
}

interface Entry {
  readonly id: string
  readonly type: string
  readonly event: unknown
  readonly rule: {
    readonly expression: string
    readonly severity: string
    readonly description: string
    readonly explanation?: string
  }
  readonly data: {
    readonly source: readonly (readonly string[])[]
    readonly target: unknown
    readonly description: string
  }
  readonly value: string
}

function entriesOf(made: CheckResult): readonly Entry[] {
  const text = [...genericValidationReport(made, event, 'vi')].join('')
  const report: unknown = JSON.parse(text)
  expect(validateGenericValidation(report), JSON.stringify(validateGenericValidation.errors)).toBe(true)
  return report as readonly Entry[]
}

test('what was found is 0, what could not be evaluated is NA, what held is 1', () => {
  const events = entriesOf(result).filter(({ type }) => type === 'validation')
  expect(events.map(({ id, rule, value }) => [id, rule.expression, rule.severity, value])).toEqual([
    ['all:no-file-found:1', 'no-file-found', 'error', '0'],
    ['0123456789abcdef:cell-blank:1', 'cell-blank', 'error', '0'],
    ['0123456789abcdef:row-hidden:1', 'row-hidden', 'warning', '0'],
    ['0123456789abcdef:total-not-compared:1', 'total-not-compared', 'information', 'NA'],
    ['0123456789abcdef:own-rule-not-met:positive total:0', 'own-rule-not-met:positive total', 'error', '1'],
    ['0123456789abcdef:ratio-differs:0', 'ratio-differs', 'error', '1'],
    ['0123456789abcdef:row-repeated:0', 'row-repeated', 'error', '1'],
    ['0123456789abcdef:sum-differs:0', 'sum-differs', 'error', '1'],
  ])
})

test('an event says who, when, which rule in words, which cells of which report', () => {
  const [, blank, hidden, notRun] = entriesOf(result)
  expect(blank?.event).toEqual(event)
  expect(blank?.data.source).toEqual([['a.xlsx', 'S', 'C4:C5', 'toy-1', '30280-1', '2025-Q1', '2025-06-30', '']])
  expect(blank?.data.target).toEqual(blank?.data.source)
  expect(blank?.data.description).toBe('2 ô.')
  expect(hidden?.data.source[0]?.[2]).toBe('18')
  expect(hidden?.data.description).toBe('Lý do đã ghi: ẩn khi in')
  expect(notRun?.rule.explanation).toBe('có phần không thu thập được')
})

test('two relations of one kind that hold are one entry that counts them', () => {
  const sum = entriesOf(result).find(({ id }) => id.endsWith(':sum-differs:0'))
  expect(sum?.rule.description).toBe('2 quan hệ đã so, không có phát hiện.')
})

test('counts are entries of their own', () => {
  const counts = entriesOf(result).filter(({ type }) => type === 'aggregation')
  expect(counts.map(({ id, value }) => [id.split(':')[1], value])).toEqual([
    ...[
      ['cells', '6'],
      ['error', '1'],
      ['note', '1'],
      ['rules', '4'],
      ['validCells', '4'],
      ['warning', '1'],
    ],
  ])
})

test('every id is there once', () => {
  const ids = entriesOf(result).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a check of a form with one blank cell and a mark that is not allowed: two that do not hold, the others do', () => {
  const checked = checkFiles([filledForm(toyForm, { cells: { '01/1': null, '02/2': 'x' } })], { world })
  const events = entriesOf(checked).filter(({ type }) => type === 'validation')
  const failed = events.filter(({ value }) => value === '0').map(({ rule }) => rule.expression)
  expect(failed).toEqual(expect.arrayContaining(['cell-blank', 'state-not-allowed']))
  const held = events.filter(({ value }) => value === '1').map(({ rule }) => rule.expression)
  expect(held).toEqual(expect.arrayContaining(['row-repeated', 'fixed-value-changed']))
  expect(held.filter((each) => failed.includes(each))).toEqual([])
})

test('a rule that could not be evaluated, or that failed for all files together, is not said to hold', () => {
  const changed: CheckResult = {
    ...result,
    findings: [
      {
        issue: issue('check-could-not-run', { check: 'positive total', reason: 'blank', says: '' }),
        count: 1,
        reason: null,
      },
      { issue: issue('row-repeated', { value: 'a', rows: ['1', '2'] }), count: 1, reason: null },
    ],
  }
  const values = entriesOf(changed).filter(({ type }) => type === 'validation')
  expect(values.map(({ rule, value }) => [rule.expression, value])).toEqual([
    ['own-rule-not-met:positive total', 'NA'],
    ['row-repeated', '0'],
    ['cell-blank', '1'],
    ['ratio-differs', '1'],
    ['sum-differs', '1'],
  ])
})
