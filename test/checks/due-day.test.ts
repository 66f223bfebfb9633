import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DueRule, Regime } from '../../packages/indicators/src/generated/types.ts'
import { loadForms } from '../../packages/indicators/src/load-forms.ts'
import { loadHolidays } from '../../packages/indicators/src/load-holidays.ts'
import { deliveryOf, dueDay, isOfEarlierPeriod } from '../../packages/indicators/src/model/due-day.ts'
import { type Holidays, isWorkingDay } from '../../packages/indicators/src/model/holidays.ts'
import type { IsoDate } from '../../packages/indicators/src/model/iso-date.ts'
import { type MonthRule, periodWindow } from '../../packages/indicators/src/model/period.ts'

const file = new URL('../../data/holidays/vn.csv', import.meta.url)
const read = loadHolidays(readFileSync(file), 'vn.csv')
if (!read.ok) throw new Error(JSON.stringify(read.issues))
const vn: Holidays = read.value
const ND09: MonthRule = { startDay: 15, monthOffset: -1 }

function due(rule: DueRule, period: string, months?: MonthRule, event: IsoDate | null = null): IsoDate | null {
  const window = periodWindow(period, months)
  if (!window) throw new Error(`no period ${period}`)
  return dueDay(rule, period, window, vn, event)
}

const afterPeriod = (days: number, dayKind: 'calendar' | 'working'): DueRule => ({ kind: 'afterPeriod', days, dayKind })

describe('days after the period', () => {
  test.each([
    ['2025-Q1', 10, '2025-04-10'],
    ['2025-01', 28, '2025-02-28'],
    ['2023-12', 31, '2024-01-31'],
    ['2024-02', 0, '2024-02-29'],
  ])('%s, %d calendar days: %s', (period, days, day) => expect(due(afterPeriod(days, 'calendar'), period)).toBe(day))

  test('counted from the end of the period in the calendar of the regime', () => {
    // The third quarter ends on 14 September.
    expect(due(afterPeriod(5, 'calendar'), '2025-Q3', ND09)).toBe('2025-09-19')
  })
})

describe('working days after the period', () => {
  test.each([
    // Tue 1 to Fri 4 April are four; Mon 7 is Hùng Kings' Commemoration; Tue 8 is the fifth.
    ['2025-Q1', 5, '2025-04-08'],
    // Thu 1 May is Labour Day, Fri 2 exchanged for Sat 26 April; Mon 5 is the first.
    ['2025-04', 1, '2025-05-05'],
    ['2025-04', 3, '2025-05-07'],
    // Lunar New Year to Fri 31 January; the month ends before a weekend: Mon 3 is the first.
    ['2025-01', 1, '2025-02-03'],
    // 1 and 2 January off, Sat 10 January worked: 5, 6, 7, 8, 9, 10.
    ['2025-12', 1, '2026-01-05'],
    ['2025-12', 6, '2026-01-10'],
    ['2025-12', 7, '2026-01-12'],
    // 1 February is a Thursday; 8, 9, 12, 13, 14 are Lunar New Year: 1, 2, 5, 6, 7, 15.
    ['2024-01', 6, '2024-02-15'],
    // Mon 2 and Tue 3 September rest in 2024, Mon 1 and Tue 2 in 2025, Tue 1 and Wed 2 in 2026.
    ['2024-08', 1, '2024-09-04'],
    ['2025-08', 1, '2025-09-03'],
    ['2026-08', 1, '2026-09-03'],
    // Nothing to count: the last day of the period.
    ['2025-Q1', 0, '2025-03-31'],
    // Sun 1 November; 2–6, 9–13, 16–20 are fifteen, Mon 23 is the sixteenth; the list ends before Tue 24.
    ['2026-10', 16, '2026-11-23'],
    ['2026-10', 17, null],
    // No list before 2024, and none after 2026.
    ['2023-06', 1, null],
    ['2026-12', 1, null],
    // 2023 ends on a Sunday, 1 January rests.
    ['2023-12', 1, '2024-01-02'],
  ])('%s, %d: %s', (period, days, day) => expect(due(afterPeriod(days, 'working'), period)).toBe(day))

  test('a Saturday worked instead counts', () => {
    // The period ends on 14 April: 15–18, 21–25 are nine, Sat 26 is worked for Fri 2 May.
    expect(due(afterPeriod(10, 'working'), '2025-04', ND09)).toBe('2025-04-26')
    // 15–17, 19, 22–26 April are nine, Thu 18 rests; Mon 29 is exchanged for Sat 4 May, 30 and 1 rest: 2, 3 and 4 May.
    expect(due(afterPeriod(12, 'working'), '2024-04', ND09)).toBe('2024-05-04')
  })

  test('are nowhere without a list', () => {
    expect(dueDay(afterPeriod(5, 'working'), '2025-Q1', { from: '2025-01-01', to: '2025-04-01' }, null)).toBeNull()
  })
})

describe('the other rules', () => {
  const inYear = (month: number, day: number, yearOffset: 0 | 1): DueRule => ({
    kind: 'inYear',
    month,
    day,
    yearOffset,
  })
  const event = { vi: 'Quyết định', en: 'Decision' }
  const by = (relation: 'after' | 'upon' | 'before', days: number | null): DueRule => ({
    ...{ kind: 'afterEvent', event, relation, days },
  })

  test.each([
    ['2025-H1', inYear(6, 25, 0), null, '2025-06-25'],
    ['2025', inYear(2, 20, 1), null, '2026-02-20'],
    ['2023', inYear(2, 29, 1), null, '2024-02-29'],
    // A day that the year does not have is no due day.
    ['2024', inYear(2, 29, 1), null, null],
    ['2025-07', { kind: 'by', date: '2025-07-15' }, null, '2025-07-15'],
    ['2025-07', { kind: 'before', date: '2025-07-01' }, null, '2025-06-30'],
    ['2025-07', { kind: 'continuous' }, null, null],
    ['2025-07', by('after', 15), null, null],
    ['2025-07', by('after', 15), '2025-06-16', '2025-07-01'],
    ['2025-07', by('after', null), '2025-06-16', null],
    ['2025-07', by('upon', null), '2025-06-16', '2025-06-16'],
    ['2025-07', by('before', null), '2025-07-01', '2025-06-30'],
    ['2025-07', by('before', 10), '2025-07-01', '2025-06-21'],
  ] as const)('%s %o, event on %s: %s', (period, rule, eventDay, day) => {
    expect(due(rule, period, undefined, eventDay)).toBe(day)
  })

  test.each([
    ['2025-H1', '2025-06-25', false],
    // The second half-year begins on 1 July: 25 June is a day of the first.
    ['2025-H2', '2025-06-25', true],
    ['2025-H2', '2025-07-01', false],
    ['2025', null, false],
  ] as const)('%s with %s: of an earlier period %s', (period, day, expected) => {
    const window = periodWindow(period, undefined)
    expect(window && isOfEarlierPeriod(day, window)).toBe(expected)
  })
})

describe('which delivery a report is', () => {
  const delivery = (id: string, edition: Regime['deliveries'][number]['edition']): Regime['deliveries'][number] => ({
    ...{ id, names: { vi: id, en: id }, periodKind: 'year', edition, due: null },
  })
  const regime = (...deliveries: Regime['deliveries']): Regime => ({ deliveries }) as unknown as Regime

  test.each([
    ['the one of its edition', [delivery('a', null), delivery('b', 'official')], 'official', 'b'],
    ['else the one of no named edition', [delivery('a', null), delivery('b', 'official')], 'estimate', 'a'],
    ['the only one, when the report names no edition', [delivery('b', 'official')], null, 'b'],
    ['none, when it names another than the only one', [delivery('b', 'official')], 'estimate', undefined],
    ['none of several, when it names none', [delivery('b', 'official'), delivery('c', 'estimate')], null, undefined],
  ] as const)('%s', (_, deliveries, edition, id) => {
    expect(deliveryOf(regime(...deliveries), '2025', edition)?.id).toBe(id)
    expect(deliveryOf(regime(...deliveries), '2025-Q1', edition)).toBeNull()
  })
})

test('a year of the list has the days of rest that the law gives, and each day worked instead stands for one off', () => {
  for (const year of [2024, 2025]) {
    const days = Array.from({ length: year === 2024 ? 366 : 365 }, (_, at) =>
      new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10),
    )
    const weekend = days.filter((day) => [0, 6].includes(new Date(day).getUTCDay())).length
    // Eleven holidays; those on a weekend move to working days, and swaps cancel out.
    expect(days.filter((day) => isWorkingDay(vn, day)).length).toBe(days.length - weekend - 11)
  }
})

test.each([
  ['a row that ends before it begins', '2025-01-02,2025-01-01,holiday,,a,b,c'],
  ['a kind unheard of', '2025-01-01,2025-01-02,halfDay,,a,b,c'],
  [
    'a day that rests and is worked',
    '2025-01-01,2025-01-03,holiday,,a,b,c\n2025-01-02,2025-01-03,workedInstead,,a,b,c',
  ],
])('%s makes a list unusable', (_, rows) => {
  const bytes = new TextEncoder().encode(`from,to,kind,weekdays,nameVi,nameEn,source\n${rows}\n`)
  const made = loadHolidays(bytes, 'x.csv')
  expect(made.ok ? [] : made.issues.map(({ code }) => code)).toEqual(['record-invalid'])
})

describe('the list of Vietnam', () => {
  const text = readFileSync(file, 'utf8')
  const rows = text.trimEnd().split('\n').slice(1)
  const of = (kind: string): readonly string[] =>
    rows.flatMap((row) => (row.split(',')[2] === kind ? [row.slice(0, 10)] : []))
  const dayOfWeek = (day: string): number => new Date(day).getUTCDay()

  test('is NFC, in order of days, and gives a document for each row', () => {
    expect(text).toBe(text.normalize('NFC'))
    const days = rows.map((row) => row.slice(0, 10))
    expect(days).toEqual([...days].sort())
    for (const row of rows) expect(row).toMatch(/[^,]"?$/)
  })

  test('exchanges as many working days for rest as days of rest for work', () => {
    expect(of('dayOff').length).toBe(of('workedInstead').length)
    for (const day of of('dayOff')) expect([0, 6], day).not.toContain(dayOfWeek(day))
    for (const day of of('workedInstead')) expect([0, 6], day).toContain(dayOfWeek(day))
  })
})

test('a regime may name only a list that is there', () => {
  const data = new URL('../../data/', import.meta.url)
  const load = (holidays: string) => {
    const regime = JSON.parse(readFileSync(new URL('regimes/commune-monthly.json', data), 'utf8'))
    const bytes = new TextEncoder().encode(JSON.stringify({ ...regime, holidays }))
    const list = readFileSync(new URL('holidays/vn.csv', data))
    return loadForms(
      new Map([
        ['regimes/commune-monthly.json', bytes],
        ['holidays/vn.csv', list],
      ]),
    )
  }
  expect(load('vn').ok).toBe(true)
  const wrong = load('zz')
  expect(wrong.ok ? [] : wrong.issues.map(({ code, args }) => [code, args])).toEqual([
    ['record-invalid', { file: 'regimes/commune-monthly.json', at: '/holidays', fault: 'reference', expected: ['zz'] }],
  ])
})
