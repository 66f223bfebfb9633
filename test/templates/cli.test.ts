import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSheets } from '../../packages/indicators/src/ingest/read-sheets.ts'
import type { Sheet } from '../../packages/indicators/src/ingest/sheet.ts'
import { runChitieu } from '../support/run-chitieu.ts'
import { DATA } from './template-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'template-'))
afterAll(() => rmSync(folder, { recursive: true }))

function first(path: string): Sheet {
  const { sheets, issues } = readSheets(readFileSync(path), { name: path })
  expect(issues).toEqual([])
  return sheets[0] as Sheet
}

test('a template for a unit by its id needs no list date, and is not a sample unless asked', () => {
  const out = join(folder, 'a.xlsx')
  const { status, err } = runChitieu(
    'template',
    'commune-monthly',
    '--unit',
    '30307-2',
    '--period',
    '2025-Q4',
    '--out',
    out,
  )
  expect([status, err]).toEqual([0, `${out}\n`])
  const sheet = first(out)
  expect(sheet.cell(4, 1).text).not.toContain('SAMPLE')
  expect(sheet.cell(2, 7).text).toBe('30307')
  expect(sheet.cell(7, 1).text).toBe('(Từ ngày 01/10/2025 đến ngày 31/12/2025; danh mục đơn vị ngày 31/12/2025)')
})

test('a bare code without list date is refused: 91 was Kiên Giang and is An Giang', () => {
  const args = ['template', 'ii-06a-vpcp-kstt', '--unit', '91', '--period', '2025-Q3', '--out', join(folder, 'b.xlsx')]
  const { status, err } = runChitieu(...args)
  expect(status).toBe(2)
  expect(err).toContain('--list-date')
})

const SENT = join(DATA, 'submissions', '2025-Q1', 'SAMPLE_ii-06a-vpcp-kstt_2025-Q1_30346-1.xlsx')

test('the report before fills in names of lines and what was pending at its end, in the lines they stood in', () => {
  const out = join(folder, 'c.xlsx')
  const args = ['--unit', '30346-1', '--period', '2025-Q2', '--previous', SENT, '--out', out]
  expect(runChitieu('template', 'ii-06a-vpcp-kstt', ...args).status).toBe(0)
  const made = first(out)
  // Read off the report of 2025-Q1: B17:B19 name the fields, K17:K19 (column 11) hold 10, 31 and 18, together 59.
  const rows = [14, 15, 16, 17, 18, 19, 20].map((row) => [1, 2, 4, 6].map((column) => made.cell(row, column).text))
  expect(rows).toEqual([
    ['I', 'Công việc giải quyết ở cấp tỉnh', '', ''],
    ['II', 'Công việc giải quyết ở cấp huyện', '', ''],
    ['III', 'Công việc giải quyết ở cấp xã', '', '59'],
    ['1', 'Hộ tịch', '', '10'],
    ['2', 'Chứng thực', '', '31'],
    ['3', 'Đất đai', '', '18'],
    ['', 'Tổng cộng', '', '59'],
  ])
  expect([17, 18, 19].map((row) => made.cell(row, 6).kind)).toEqual(['number', 'number', 'number'])
})

test.each([
  ['of another unit', '30337-1', '2025-Q2', '30346-1'],
  ['of the same period', '30346-1', '2025-Q1', '2024-Q4'],
  ['of two periods before', '30346-2', '2025-Q3', '2025-Q2'],
])('a report before that is %s is refused and nothing is written', (_, unit, period, named) => {
  const out = join(folder, 'refused.xlsx')
  const args = ['--unit', unit, '--period', period, '--previous', SENT, '--out', out]
  const { status, err } = runChitieu('template', 'ii-06a-vpcp-kstt', ...args)
  expect([status, err]).toEqual([1, expect.stringContaining('--previous')])
  expect(err).toContain(named)
  expect(existsSync(out)).toBe(false)
})

test('a period that is none and a form that is none are said to be so', () => {
  const out = ['--out', join(folder, 'd.xlsx')]
  const period = runChitieu('template', 'commune-monthly', '--unit', '30307-2', '--period', '2025-Q5', ...out)
  expect([period.status, period.err]).toEqual([2, expect.stringContaining('2025-Q5')])
  const form = runChitieu('template', 'no-such-form', '--unit', '30307-2', '--period', '2025-Q4', ...out)
  expect([form.status, form.err]).toEqual([2, expect.stringContaining('commune-monthly-1')])
})

test('the report before of a unit that went into this one is taken', () => {
  const name = 'SAMPLE_ii-06a-vpcp-kstt_2025-Q2_30346-1.xlsx'
  const before = join(DATA, 'submissions', '2025-Q2', name)
  const args = ['--unit', '30346-2', '--period', '2025-Q3', '--previous', before, '--out', join(folder, 'e.xlsx')]
  expect(runChitieu('template', 'ii-06a-vpcp-kstt', ...args)).toMatchObject({ status: 0 })
})

test('a form is found by the number printed on it', () => {
  const out = join(folder, 'f.xlsx')
  const args = ['--unit', '91-2', '--period', '2025-Q3', '--out', out]
  expect(runChitieu('template', 'II.06a/VPCP/KSTT', ...args).status).toBe(0)
  expect(first(out).cell(1, 1).text).toContain('II.06a/VPCP/KSTT')
})

// 91-1 (Kiên Giang) ended on 2025-07-01; 91-2 (An Giang) began on it. Months of this regime end on the 14th.
test.each([
  ['91-1', '2025-Q4', [], '14/12/2025'],
  ['91-1', '2025-Q4', ['--list-date', '2025-06-30'], '14/12/2025'],
  ['91-2', '2025-Q1', ['--list-date', '2025-07-01'], '14/3/2025'],
] as const)('%s is no unit of %s, whatever list is named', (unit, period, list, day) => {
  const out = join(folder, 'none.xlsx')
  const args = ['--unit', unit, '--period', period, ...list, '--out', out]
  const { status, err } = runChitieu('template', 'ii-06a-vpcp-kstt', ...args)
  expect([status, err]).toEqual([1, expect.stringContaining(day)])
  expect(existsSync(out)).toBe(false)
})

test.each([
  ['13a-btp-htqtct-ht', '2025-Q3', 'half-year | year'],
  ['ii-06a-vpcp-kstt', '2025-H2', 'quarter | year'],
])('%s has no report of %s', (form, period, kinds) => {
  const out = join(folder, 'kind.xlsx')
  const { status, err } = runChitieu('template', form, '--unit', '91-2', '--period', period, '--out', out)
  expect([status, err]).toEqual([2, expect.stringContaining(kinds)])
  expect(existsSync(out)).toBe(false)
})

test('a form is made only for a unit at whose level bodies report it in the period, and by such a body', () => {
  const made = (...args: readonly string[]) => runChitieu('template', ...args, '--out', join(folder, 'level.xlsx'))
  const ofProvince = made('commune-monthly', '--unit', '91-2', '--period', '2025-Q3')
  expect([ofProvince.status, ofProvince.err]).toEqual([2, expect.stringContaining('Ủy ban nhân dân cấp xã')])
  // District offices reported until 30 June 2025.
  const ended = made('ii-06a-vpcp-kstt', '--unit', '91-2', '--period', '2025-Q4', '--reporter', 'district-office')
  expect([ended.status, ended.err]).toEqual([2, expect.stringContaining('provincial-department')])
})
