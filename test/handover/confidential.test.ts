import { expect, test } from 'vitest'
import { handover } from '../../packages/indicators/src/handover.ts'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { paperRegime, paperReport, paperWorld } from '../consolidation/paper.ts'
import { FIRST_HALF, handOver, report, SECOND_HALF, sha256 } from './toy-country.ts'

const world = { ...paperWorld('../consolidation/by-hand/transitional', paperRegime('nd09')), instruments: new Map() }

const reports = (period: string, received: Readonly<Record<string, string>>): readonly Submission[] =>
  Object.entries(received).map(([unit, value]) =>
    paperReport({ unit, period, covers: 'life', listDate: '2025-06-14' }, { received: value }),
  )

test('what a quarter withholds cannot be taken from the half year that is handed over with it', () => {
  const made = handover({
    ...{ world, change: '2025-07-01', within: null, refused: [], signoff: null, hash: sha256 },
    submissions: [
      ...reports('2025-Q1', { 'A-1': 'c', 'B-1': '5', 'C-1': '3', 'K-1': '7', 'L-1': '2' }),
      ...reports('2025-Q2', { 'A-1': '11', 'B-1': '6', 'C-1': '3', 'K-1': '7', 'L-1': '2' }),
      ...reports('2025-H1', { 'A-1': '111', 'B-1': '11', 'C-1': '6', 'K-1': '14', 'L-1': '4' }),
    ],
  })
  if (!made.ok) throw new Error('no handover')
  const { record, consolidated } = made.value
  const totals = record.forms.flatMap(({ periods }) =>
    periods.map(({ period, totals: all }) => [period, all.find(({ row }) => row === 'received')] as const),
  )
  const of = (wanted: string) => totals.find(([period]) => period === wanted)?.[1]
  expect(of('2025-Q2')?.formerBy).toContainEqual({ unit: 'A-1', value: '11' })
  expect(of('2025-H1')?.formerBy?.map(({ unit }) => unit)).toEqual(['B-1', 'C-1'])
  expect(of('2025-H1')).toMatchObject({ former: '17', current: null, difference: null })
  // 111 + 11 would be the half year of the unit they went into.
  expect(consolidated.map(({ text }) => text.includes('"122"'))).toEqual([false, false, false])
})

const withCell = (sent: Submission, column: string, change: object): Submission => ({
  ...sent,
  cells: sent.cells.map((cell) => (cell.column === column ? { ...cell, ...change } : cell)),
})

test('a confidential balance is in no line, nor are those of others that it could be worked out from', () => {
  const secret = { state: 'confidential', value: null, written: 'c' }
  const first = FIRST_HALF.map((each) => (each.head.subject === 'A-1' ? withCell(each, '4', secret) : each))
  const { record } = handOver([...first, ...SECOND_HALF])
  expect(record.carriedOver.flatMap(({ lines }) => lines)).toEqual([])
})

test('a report in two files hands over what stands in either, and both are in the totals', () => {
  const nothing = { state: 'blank', value: null, written: '' }
  const whole = report('files', 'A-1', '2025-H1', [1, 30, 25, 6])
  const part = (file: string, columns: readonly string[]): Submission =>
    columns.reduce((made, column) => withCell(made, column, nothing), { ...whole, file, sha256: sha256(file) })
  const parts = [part('a.xlsx', ['3', '4']), part('b.xlsx', ['1', '2'])]
  const others = FIRST_HALF.filter(({ head }) => head.subject !== 'A-1')
  const { record } = handOver([...others, ...parts, ...SECOND_HALF])
  const [before] = [handOver([...FIRST_HALF, ...SECOND_HALF]).record]
  expect(record.carriedOver).toEqual(before.carriedOver)
  expect(record.files.filter(({ unit }) => unit === 'A-1').map(({ use }) => use)).toEqual(['counted', 'counted'])
  expect(record.verdict).toBe('equal')
})
