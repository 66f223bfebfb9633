import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Submission } from '../../packages/indicators/src/model/submission.ts'
import { readArrivals } from '../../packages/indicators/src/node/read-arrivals.ts'
import { readBodies } from '../../packages/indicators/src/node/read-bodies.ts'
import { readCheckWorld } from '../../packages/indicators/src/node/read-check-world.ts'
import { arrivalsOf, type CountedReports, countReports } from '../../packages/indicators/src/report/count-reports.ts'
import type { Arrival, StatusCounts } from '../../packages/indicators/src/report/obligation-status.ts'
import { smallForm } from '../support/small-bodies.ts'

const data = join(import.meta.dirname, '../../data')
const read = readCheckWorld(data)
if (!read.ok) throw new Error('expected sound data')
const world = read.value
const loaded = readBodies(data, world)
if (!loaded.ok) throw new Error('expected sound lists')
const bodies = loaded.value.registry
const came = readArrivals(join(data, 'submissions/received.csv'))
if (!came.ok) throw new Error('expected a sound list of what came')
const arrivals = came.value

const QUARTERS = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']
const [MONTHLY, FILES] = ['commune-monthly', 'ii-06a-vpcp-kstt']

function count(unit: string, question: Partial<CountedReports> = {}) {
  return countReports(world, bodies, {
    ...{ within: [unit], periods: QUARTERS, forms: [MONTHLY, FILES], arrivals, asOf: '2026-01-31', ...question },
  })
}

/** Counts as due, received, on time, late, undated, returned, missing, awaited, not yet due. */
const row = (counts: StatusCounts): string =>
  [
    ...[counts.due, counts.received, counts.onTime, counts.late, counts.undated],
    ...[counts.returned, counts.missing, counts.awaited, counts.notYetDue],
  ].join(' ')

/*
 * By hand. Old An Giang (89-1): 155 communes, 11 districts, one department; old Kiên Giang (91-1): 143, 15, one; An Giang since 1 July
 * (91-2): 102 communes, one department. Seven communes were not changed on that day, one of old An Giang and six of old Kiên Giang.
 * Two wards of Long Xuyên became one on 1 March 2025: inside both first quarters. Two wards of Rạch Giá became one on 1 January 2025: inside
 * the one that begins on 15 December. The third quarter from 15 June holds both lists, the unchanged seven once.
 * received.csv has five quarterly reports of communes after the day they were due: 30745-1 in Q1, 30341-1 and 30805-1 in Q2, 30631-2 in Q3,
 * 31108-2 in Q4. Nobody states when the reports on files are due. One of them, of 30376-2, does not say that it holds the days of 30376-1
 * and 30412-1, its two predecessors in old An Giang.
 */
describe('four quarters of 2025', () => {
  test.each([
    // 157 + 155; 157 + 11 + 1, 155 + 11 + 1, 154 + 11 + 1.
    ['89-1', MONTHLY, '312 312 311 1 0 0 0 0 0', ['157', '155']],
    ['89-1', FILES, '502 500 0 0 500 0 0 2 0', ['169', '167', '166']],
    // 143 + 143; 145 + 15 + 1, 143 + 15 + 1, 137 + 15 + 1.
    ['91-1', MONTHLY, '286 286 284 2 0 0 0 0 0', ['143', '143']],
    ['91-1', FILES, '473 473 0 0 473 0 0 0 0', ['161', '159', '153']],
    // 300 + 298 + 102 + 102; 330, 326, 393 + 26 + 3, 103.
    // docs/obligations.md prints the first of the next two.
    ['91-2', MONTHLY, '802 802 797 5 0 0 0 0 0', ['300', '298', '102', '102']],
    ['91-2', FILES, '1181 1179 0 0 1179 0 0 2 0', ['330', '326', '422', '103']],
  ])('%s, %s: %s', (unit, form, expected, due) => {
    const own = count(unit).forms.find((each) => each.form === form)
    expect(own && row(own.counts)).toBe(expected)
    expect(own?.periods.map(({ period, counts }) => `${period} ${counts.due}`)).toEqual(
      due.map((each, at) => `${QUARTERS[at]} ${each}`),
    )
  })

  test('in all, what the forms are together', () => {
    const { all, forms, statuses } = count('91-2')
    expect(row(all)).toBe('1983 1981 797 5 1179 0 0 2 0')
    expect(forms.map(({ form }) => form)).toEqual([MONTHLY, FILES])
    expect(statuses).toHaveLength(1983)
  })

  test('a period or form named twice counts once; a form that nobody owes counts nothing', () => {
    const twice = count('91-2', { periods: ['2025-Q4', '2025-Q4'], forms: [MONTHLY, MONTHLY, 'x'] })
    expect(twice.forms.map(({ form, counts }) => [form, row(counts)])).toEqual([
      [MONTHLY, '102 102 101 1 0 0 0 0 0'],
      ['x', '0 0 0 0 0 0 0 0 0'],
    ])
  })
})

describe('the second quarter of the communes, due on 10 July', () => {
  const second = { periods: ['2025-Q2'], forms: [MONTHLY] }
  const isFrom = ({ subject, form, period }: Arrival, ...subjects: readonly string[]): boolean =>
    form === MONTHLY && period === '2025-Q2' && subjects.includes(subject)

  test.each([
    // 296 came by 9 July, the two late ones on 13 July.
    ['2025-07-09', '298 296 296 0 0 0 0 0 2'],
    ['2025-07-10', '298 296 296 0 0 0 0 0 2'],
    ['2025-07-11', '298 296 296 0 0 0 2 0 0'],
    ['2025-07-13', '298 298 296 2 0 0 0 0 0'],
  ])('as it stands on %s: %s', (asOf, expected) => {
    expect(row(count('91-2', { ...second, asOf }).all)).toBe(expected)
  })

  test('two that never came are missing; one in time and one late that were sent back are returned', () => {
    const changed = arrivals
      .filter((each) => !isFrom(each, '30301-1', '30304-1'))
      .map((each) => (isFrom(each, '30307-1', '30341-1') ? { ...each, isReturned: true } : each))
    expect(row(count('91-2', { ...second, arrivals: changed }).all)).toBe('298 294 293 1 0 2 2 0 0')
    // All four lie in old An Giang.
    expect(row(count('89-1', { ...second, arrivals: changed }).all)).toBe('155 151 151 0 0 2 2 0 0')
    expect(row(count('91-1', { ...second, arrivals: changed }).all)).toBe('143 143 142 1 0 0 0 0 0')
  })
})

describe('what nobody owes', () => {
  const unowed = (unit: string, question: Partial<CountedReports> = {}) =>
    count(unit, question).unexpected.map(({ subject }) => subject)

  test('is told of the units asked for, not of those beside them', () => {
    // The two planted files of communes that ended before the third quarter began.
    expect(unowed('91-2').sort()).toEqual(['30280-1', '30334-1'])
    expect(unowed('89-1', { periods: ['2025-Q1', '2025-Q2'] })).toEqual([])
    expect(unowed('30352-2', { forms: [MONTHLY] })).toEqual([])
  })

  test('a unit that no register knows is told wherever it is asked', () => {
    const [first] = arrivals.filter(({ form, period }) => form === MONTHLY && period === '2025-Q4')
    const odd = { ...(first as Arrival), subject: '99999-9' }
    expect(unowed('30352-2', { forms: [MONTHLY], periods: ['2025-Q4'], arrivals: [...arrivals, odd] })).toEqual([
      '99999-9',
    ])
  })
})

test('submissions are what came, on the day of their file', () => {
  const head = { form: 'q', version: '1', subject: 'A-1', reporter: 'commune-office', period: '2025-Q1', edition: null }
  const submission: Submission = {
    ...{ file: 'a.xlsx', sha256: '', form: smallForm('q'), cells: [], unread: 0, reasons: [], isSample: false },
    head: { ...head, listDate: '2025-07-01', covers: 'period' },
  }
  const days = new Map([['a.xlsx', '2025-04-09']])
  const came = arrivalsOf(
    [submission, { ...submission, file: 'b.xlsx' }],
    (file) => days.get(file) ?? null,
    (file) => file === 'b.xlsx',
  )
  const same = { form: 'q', period: '2025-Q1', subject: 'A-1', reporter: 'commune-office', edition: null }
  expect(came).toEqual([
    { ...same, covers: 'period', file: 'a.xlsx', received: '2025-04-09', isReturned: false },
    { ...same, covers: 'period', file: 'b.xlsx', received: null, isReturned: true },
  ])
})
