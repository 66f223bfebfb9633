import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
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

test('the report before fills in names of lines and what was pending at its end', () => {
  const name = '2025-Q1/SAMPLE_ii-06a-vpcp-kstt_2025-Q1_30346-1.xlsx'
  const before = join(DATA, 'submissions', name)
  const out = join(folder, 'c.xlsx')
  const args = ['--unit', '30346-1', '--period', '2025-Q2', '--previous', before, '--out', out]
  expect(runChitieu('template', 'ii-06a-vpcp-kstt', ...args).status).toBe(0)
  const [old, made] = [first(before), first(out)]
  // Column 11 (K) of the report before is column 6 (F) of this one; lines of the commune level start in row 17.
  for (const row of [17, 18, 19]) {
    expect(made.cell(row, 2).text).toBe(old.cell(row, 2).text)
    expect(made.cell(row, 6).text).toBe(old.cell(row, 11).text)
    expect(made.cell(row, 6).kind).toBe('number')
    expect(made.cell(row, 4).kind).toBe('blank')
  }
})

test('a period that is none and a form that is none are said to be so', () => {
  const out = ['--out', join(folder, 'd.xlsx')]
  const period = runChitieu('template', 'commune-monthly', '--unit', '30307-2', '--period', '2025-Q5', ...out)
  expect([period.status, period.err]).toEqual([2, expect.stringContaining('2025-Q5')])
  const form = runChitieu('template', 'no-such-form', '--unit', '30307-2', '--period', '2025-Q4', ...out)
  expect([form.status, form.err]).toEqual([2, expect.stringContaining('commune-monthly-1')])
})
