import type { Calendar, Periodicity } from '../generated/types.ts'
import { addDays, addMonths, type IsoDate, isIsoDate, weekday } from './iso-date.ts'
import { type MonthRule, periodKind, periodWindow, type Window } from './period.ts'

/** What of a calendar decides the days of a period; without rules they are stated with each figure. */
export type CalendarRules = Pick<Calendar, 'months' | 'weekStartsOn'>

/** A period as SDMX says it. */
export interface SdmxTime {
  /** Code of CL_FREQ. */
  readonly frequency: string
  /** Value of TIME_PERIOD. */
  readonly text: string
  /** The days that the text stands for. */
  readonly window: Window
  /** The period follows from the text and the calendar; otherwise it has to be said beside. */
  readonly tellsPeriod: boolean
}

const FREQUENCIES: Readonly<Record<Periodicity, string>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  'half-year': 'S',
  'nine-months': '_O',
  year: 'A',
  point: '_Z',
  irregular: '_O',
}
const MONTHS: Readonly<Partial<Record<Periodicity, number>>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  'nine-months': 9,
}
const MONDAY = 1
const DAY = 86_400_000
/** Days that every month has: only from them do months count without doubt. */
const SURE_DAY = 28
/** Years have four digits. */
const LAST_YEAR = 9998

/**
 * A period of a calendar as TIME_PERIOD: of calendar months `2025`, `2025-Q3`, `2025-S1`, `2025-07`, nine months
 * `2025-01-01/P9M`; of months that start on another day a range `2025-06-15/P1M`; where days are stated, those of the figure.
 */
export function toSdmxTime(period: string, stated: Window, calendar: CalendarRules | undefined): SdmxTime {
  const window = ruledWindow(period, calendar)
  if (window === null) return statedTime(period, stated)
  const kind = WEEK.test(period) ? 'week' : periodKind(period)
  return {
    frequency: FREQUENCIES[kind],
    text: ruledText(period, kind, window, calendar?.months),
    window,
    tellsPeriod: true,
  }
}

function ruledWindow(period: string, calendar: CalendarRules | undefined): Window | null {
  if (calendar?.months) return periodWindow(period, calendar.months)
  return calendar?.weekStartsOn === MONDAY ? weekWindow(period) : null
}

function ruledText(period: string, kind: Periodicity, { from }: Window, rule: MonthRule | undefined): string {
  if (kind === 'day' || kind === 'week') return period
  const isOfCalendar = rule?.startDay === 1 && rule.monthOffset === 0
  if (isOfCalendar && kind === 'half-year') return period.replace('H', 'S')
  if (isOfCalendar && kind !== 'nine-months') return period
  return `${from}/P${kind === 'year' ? '1Y' : `${MONTHS[kind]}M`}`
}

function statedTime(period: string, window: Window): SdmxTime {
  const days = daysBetween(window)
  const kind = periodWindow(period) === null ? 'irregular' : periodKind(period)
  return {
    frequency: FREQUENCIES[days === 1 ? 'point' : kind === 'day' ? 'irregular' : kind],
    text: rangeText(window),
    window,
    tellsPeriod: false,
  }
}

/** Days as SDMX writes them: one as it stands, more as a range `2025-07-01/P76D`. */
export function rangeText(window: Window): string {
  const days = daysBetween(window)
  return days === 1 ? window.from : `${window.from}/P${days}D`
}

function daysBetween({ from, to }: Window): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

const ZONE = '(?:Z|[+-]\\d{2}:\\d{2})?'
const MIDNIGHT = '(?:T00:00(?::00(?:\\.0+)?)?)?'
const DAYS = new RegExp(`^([1-9]\\d{3}-\\d{2}-\\d{2})${MIDNIGHT}${ZONE}$`)
const RANGE = new RegExp(
  `^([1-9]\\d{3}-\\d{2}-\\d{2})${MIDNIGHT}${ZONE}/P(?=\\d)(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,5})D)?(?:T(?:0+[HMS])+)?$`,
)
/** `2025`, `2025-07`, `2025-Q3`, `2025-S1`; registries also write `2025-A1`, `2025-M07`, `2025Q3`, `2025-H1`. */
const NAMED = new RegExp(`^([1-9]\\d{3})(?:-?([ASHTQMD])(\\d{1,3})|-(\\d{2}))?${ZONE}$`)
const WEEK = /^([1-9]\d{3})-?W(\d{2})$/
const PARTS: Readonly<Record<string, number>> = { A: 1, S: 2, H: 2, T: 3, Q: 4, M: 12 }

/** The days that a TIME_PERIOD stands for; `null` when it is none, when it has no day, or when months are counted from a day that not every month has. */
export function sdmxDays(text: string): Window | null {
  const [, day] = DAYS.exec(text) ?? []
  const window = day === undefined ? severalDays(text) : isIsoDate(day) ? { from: day, to: addDays(day, 1) } : null
  return window !== null && isIsoDate(window.to) && window.to > window.from ? window : null
}

function severalDays(text: string): Window | null {
  return rangeDays(text) ?? weekWindow(text.replace(/Z$|[+-]\d{2}:\d{2}$/, '')) ?? namedDays(text)
}

function rangeDays(text: string): Window | null {
  const [, from = '', years, months, weeks, days] = RANGE.exec(text) ?? []
  if (!isIsoDate(from)) return null
  const count = Number(years ?? 0) * 12 + Number(months ?? 0)
  const length = Number(weeks ?? 0) * 7 + Number(days ?? 0)
  if (count > 0 && Number(from.slice(8)) > SURE_DAY) return null
  if (Number(from.slice(0, 4)) + count / 12 + length / 365 > LAST_YEAR) return null
  return { from, to: addDays(addMonths(from, count), length) }
}

function namedDays(text: string): Window | null {
  const [, year, letter, number, month] = NAMED.exec(text) ?? []
  if (year === undefined) return null
  if (letter === 'D') return dayOfYear(year, Number(number))
  const parts = letter === undefined ? (month === undefined ? 1 : 12) : (PARTS[letter] ?? 1)
  const part = Number(number ?? month ?? 1)
  if (part < 1 || part > parts) return null
  const length = 12 / parts
  const from = addMonths(`${year}-01-01`, (part - 1) * length)
  return { from, to: addMonths(from, length) }
}

function dayOfYear(year: string, day: number): Window | null {
  const from = addDays(`${year}-01-01`, day - 1)
  return day > 0 && from.startsWith(year) ? { from, to: addDays(from, 1) } : null
}

/** The first week of a year is the one that holds 4 January. */
function weekWindow(text: string): Window | null {
  const [, year, week] = WEEK.exec(text) ?? []
  if (year === undefined) return null
  const from = addDays(firstMonday(year), (Number(week) - 1) * 7)
  const isOfYear = Number(week) > 0 && addDays(from, 3).startsWith(year)
  return isOfYear ? { from, to: addDays(from, 7) } : null
}

function firstMonday(year: string): IsoDate {
  const fourth = `${year}-01-04`
  return addDays(fourth, 1 - weekday(fourth))
}

/** The period of a calendar that is exactly these days, by its id; `null` when there is none. */
export function periodOfDays(window: Window, calendar: CalendarRules | undefined): string | null {
  const ids = calendar?.months ? monthIds(window, calendar.months) : weekIds(window)
  return ids.find((id) => isSame(ruledWindow(id, calendar), window)) ?? null
}

function monthIds({ from }: Window, { startDay, monthOffset }: MonthRule): readonly string[] {
  const first = addMonths(addDays(from, 1 - startDay), -monthOffset)
  const [year = '', month = ''] = first.split('-')
  const at = Number(month) - 1
  return [
    from,
    `${year}-${month}`,
    `${year}-Q${Math.floor(at / 3) + 1}`,
    `${year}-H${Math.floor(at / 6) + 1}`,
    `${year}-9M`,
    year,
  ]
}

function weekIds({ from }: Window): readonly string[] {
  const year = addDays(from, 3).slice(0, 4)
  const week = daysBetween({ from: firstMonday(year), to: from }) / 7 + 1
  return [`${year}-W${String(week).padStart(2, '0')}`]
}

function isSame(a: Window | null, b: Window): boolean {
  return a?.from === b.from && a.to === b.to
}
