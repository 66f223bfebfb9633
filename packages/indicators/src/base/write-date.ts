import type { PhraseKey } from '../generated/phrases.ts'
import type { Language } from './language.ts'
import { isPhrase, phrase } from './phrase.ts'

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/
const PERIOD = /^(\d{4})(?:-(Q[1-4]|H[12]|9M|(?:0[1-9]|1[0-2])))?$/

/** A date in a sentence: 01/7/2025. Days have two digits, of the months only 01 and 02, as in official documents. */
export function writeDate(date: string, language: Language = 'vi'): string {
  return write('date.sentence', date, language)
}

/** A date that could be read two ways otherwise: ngày 7 tháng 1 năm 2025. */
export function writeFullDate(date: string, language: Language): string {
  return write('date.full', date, language)
}

/** A moment by the clock of whoever wrote it down: `2025-07-03T08:15:00+07:00` is 08:15 ngày 03/7/2025. */
export function writeMoment(moment: string, language: Language): string {
  const [, day, clock, zone] = MOMENT.exec(moment) ?? []
  if (day === undefined || clock === undefined) return moment
  const time = zone === 'Z' ? `${clock} UTC` : clock
  return phrase('date.moment', language, { time, date: writeDate(day, language) })
}

/** A date in a table: 01/07/2025. */
export function padDate(date: string, language: Language): string {
  return write('date.table', date, language)
}

/** The day before: the last day people are shown for an end that is out. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

/** A half-open span in words: từ 01/7/2025 đến nay; đến 30/6/2025. */
export function writeSpan(from: string | null, to: string | null, language: Language): string {
  if (from === null && to === null) return phrase('span.unknown', language)
  const slots = { from: writeDate(from ?? '', language), to: to === null ? '' : writeDate(lastDay(to), language) }
  return phrase(from === null ? 'span.until' : to === null ? 'span.since' : 'span.both', language, slots)
}

/** A period in a sentence: `2026-Q3` is quý III/2026, the third quarter of 2026. */
export function writePeriod(period: string, language: Language): string {
  return writeAs('period', period, language)
}

/** A period at the head of a row or column: `2026-Q3` is quý III/2026, Q3 2026. */
export function periodHeading(period: string, language: Language): string {
  return writeAs('heading', period, language)
}

function writeAs(style: 'period' | 'heading', period: string, language: Language): string {
  if (DATE.test(period)) return phrase(`${style}.day`, language, { date: writeDate(period, language) })
  const [, year, part = 'year'] = PERIOD.exec(period) ?? []
  if (year === undefined) return period
  const key: string = `${style}.${part}`
  const monthName = monthOf(part, language)
  return phrase(isPhrase(key) ? key : `${style}.month`, language, { year, monthName })
}

function write(key: PhraseKey, date: string, language: Language): string {
  const [, year, paddedMonth, paddedDay] = DATE.exec(date) ?? []
  if (year === undefined || paddedMonth === undefined || paddedDay === undefined) return date
  const [month, day] = [String(Number(paddedMonth)), String(Number(paddedDay))]
  const officialMonth = Number(month) <= 2 ? paddedMonth : month
  const monthName = monthOf(paddedMonth, language)
  return phrase(key, language, { year, month, day, paddedMonth, paddedDay, officialMonth, monthName })
}

function monthOf(padded: string, language: Language): string {
  const key = `month.${padded}`
  return isPhrase(key) ? phrase(key, language) : padded
}

function lastDay(to: string): string {
  return Number.isNaN(Date.parse(to)) ? to : dayBefore(to)
}
