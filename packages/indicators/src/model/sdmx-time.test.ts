import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, describe as group, test } from 'vitest'
import type { Calendar } from '../generated/types.ts'
import { addDays } from './iso-date.ts'
import { periodWindow } from './period.ts'
import { periodOfDays, rangeText, sdmxDays, toSdmxTime } from './sdmx-time.ts'

const calendarOf = (code: string): Calendar =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../../../data/calendars/${code}.json`), 'utf8'))
const calendars = new Map(
  ['gregorian', 'nd09', 'point', 'school-year', 'season', 'week'].map((code) => [code, calendarOf(code)]),
)
const days = (from: string, to: string) => ({ from, to })
/** Days that no rule of a calendar gives. */
const nowhere = days('1900-01-01', '1900-01-02')

group('what SDMX is told', () => {
  test.each([
    ['gregorian', '2025', 'A', '2025', '2025-01-01', '2026-01-01'],
    ['gregorian', '2025-H1', 'S', '2025-S1', '2025-01-01', '2025-07-01'],
    ['gregorian', '2025-H2', 'S', '2025-S2', '2025-07-01', '2026-01-01'],
    ['gregorian', '2025-Q3', 'Q', '2025-Q3', '2025-07-01', '2025-10-01'],
    ['gregorian', '2025-07', 'M', '2025-07', '2025-07-01', '2025-08-01'],
    ['gregorian', '2024-02', 'M', '2024-02', '2024-02-01', '2024-03-01'],
    ['gregorian', '2025-9M', '_O', '2025-01-01/P9M', '2025-01-01', '2025-10-01'],
    ['gregorian', '2025-07-15', 'D', '2025-07-15', '2025-07-15', '2025-07-16'],
    ['nd09', '2025', 'A', '2024-12-15/P1Y', '2024-12-15', '2025-12-15'],
    ['nd09', '2025-H1', 'S', '2024-12-15/P6M', '2024-12-15', '2025-06-15'],
    ['nd09', '2025-Q3', 'Q', '2025-06-15/P3M', '2025-06-15', '2025-09-15'],
    ['nd09', '2025-9M', '_O', '2024-12-15/P9M', '2024-12-15', '2025-09-15'],
    ['nd09', '2025-01', 'M', '2024-12-15/P1M', '2024-12-15', '2025-01-15'],
    ['nd09', '2025-07-15', 'D', '2025-07-15', '2025-07-15', '2025-07-16'],
    ['week', '2026-W01', 'W', '2026-W01', '2025-12-29', '2026-01-05'],
    ['week', '2020-W53', 'W', '2020-W53', '2020-12-28', '2021-01-04'],
  ])('%s %s', (calendar, period, frequency, text, from, to) => {
    const rules = calendars.get(calendar)
    expect(toSdmxTime(period, nowhere, rules)).toEqual({ frequency, text, window: days(from, to), tellsPeriod: true })
    expect(periodOfDays(days(from, to), rules)).toBe(period)
    expect(sdmxDays(text)).toEqual(days(from, to))
  })

  test.each([
    ['point', '2019-04-01', '2019-04-01', '2019-04-02', '_Z', '2019-04-01'],
    ['school-year', '2024', '2024-09-05', '2025-05-31', 'A', '2024-09-05/P268D'],
    ['season', 'Đông Xuân 2025', '2024-11-01', '2025-04-30', '_O', '2024-11-01/P180D'],
    ['week', 'tuần 27', '2025-06-30', '2025-07-07', '_O', '2025-06-30/P7D'],
    ['a calendar nobody knows', '2025', '2025-03-01', '2026-03-01', 'A', '2025-03-01/P365D'],
  ])('%s %s: days that are stated', (calendar, period, from, to, frequency, text) => {
    const time = toSdmxTime(period, days(from, to), calendars.get(calendar))
    expect(time).toEqual({ frequency, text, window: days(from, to), tellsPeriod: false })
    expect(sdmxDays(text)).toEqual(days(from, to))
  })
})

test.each([
  ['2025-A1', '2025-01-01', '2026-01-01'],
  ['2025-M02', '2025-02-01', '2025-03-01'],
  ['2025-T2', '2025-05-01', '2025-09-01'],
  ['2025Q3', '2025-07-01', '2025-10-01'],
  ['2025-H2', '2025-07-01', '2026-01-01'],
  ['2025-D060', '2025-03-01', '2025-03-02'],
  ['2025-07-01T00:00:00', '2025-07-01', '2025-07-02'],
  ['2025-07-01T00:00:00+07:00/P1M', '2025-07-01', '2025-08-01'],
  ['2025-07Z', '2025-07-01', '2025-08-01'],
  ['2025-07-01/P1Y2M3D', '2025-07-01', '2026-09-04'],
  ['2025-07-01/P2W', '2025-07-01', '2025-07-15'],
  ['2025-07-01/P31DT0H0M0S', '2025-07-01', '2025-08-01'],
])('%s of other registries is read', (text, from, to) => {
  expect(sdmxDays(text)).toEqual(days(from, to))
})

test.each([
  '',
  'Q3 2025',
  '2025-13',
  '2025-Q5',
  '2025-S3',
  '2025-W54',
  '2021-W53',
  '2025-D366',
  '2025-02-30',
  '2025-01-31/P1M',
  '2025-07-01/P',
  '2025-07-01/P1H',
  '2025-07-01/2025-08-01',
  '2025-07-01T12:00:00',
  '2025-07-01/P9999Y',
  '2025-07-01/P0D',
  '2025-07-01/P0M',
  '0050-01-01/P1Y',
  '0050',
  '9999-12-31',
])('%s stands for no days', (text) => {
  expect(sdmxDays(text)).toBeNull()
})

const year = fc.integer({ min: 1900, max: 2199 }).map(String)
const part = fc.constantFrom(
  ...['', '-H1', '-H2', '-9M', '-Q1', '-Q2', '-Q3', '-Q4'],
  ...Array.from({ length: 12 }, (_, at) => `-${String(at + 1).padStart(2, '0')}`),
)
const day = fc.integer({ min: 0, max: 100_000 }).map((count) => addDays('1900-01-01', count))

test.each(['gregorian', 'nd09'])('every period of %s is its exact days, and they are it', (code) => {
  const rules = calendars.get(code)
  fc.assert(
    fc.property(
      fc.oneof(
        fc.tuple(year, part).map(([y, p]) => y + p),
        day,
      ),
      (period) => {
        const { text, window } = toSdmxTime(period, nowhere, rules)
        expect(window).toEqual(periodWindow(period, rules?.months))
        expect(sdmxDays(text)).toEqual(window)
        expect(periodOfDays(window, rules)).toBe(period)
      },
    ),
    { numRuns: 500, seed: 5 },
  )
})

test('every week from Monday is its exact days, and they are it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 15_000 }), (weeks) => {
      const monday = addDays('1900-01-01', weeks * 7)
      const window = days(monday, addDays(monday, 7))
      const period = periodOfDays(window, calendars.get('week'))
      expect(period).toMatch(/^\d{4}-W\d\d$/)
      expect(toSdmxTime(period ?? '', nowhere, calendars.get('week')).window).toEqual(window)
      expect(sdmxDays(period ?? '')).toEqual(window)
    }),
    { numRuns: 500, seed: 5 },
  )
})

test('days that are stated are those that are read', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 3000 }), (from, length) => {
      const window = days(from, addDays(from, length))
      expect(sdmxDays(rangeText(window))).toEqual(window)
    }),
    { numRuns: 500, seed: 5 },
  )
})

test('no two periods of a calendar are one text', () => {
  for (const code of ['gregorian', 'nd09']) {
    const parts = ['', '-H1', '-H2', '-9M', '-Q1', '-Q2', '-Q3', '-Q4', '-01', '-06', '-12']
    const texts = parts.flatMap((tail) =>
      ['2024', '2025'].map((of) => toSdmxTime(of + tail, nowhere, calendars.get(code)).text),
    )
    expect(new Set(texts).size).toBe(texts.length)
  }
})
