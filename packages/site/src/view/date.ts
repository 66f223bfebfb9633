import type { Language } from './site-data.ts'
import { say } from './words.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A date in a sentence: 01/7/2025, of the months only 1 and 2 with a zero, as in official documents; in English 1 July 2025. */
export function writeDate(date: string, language: Language = 'vi'): string {
  const [year = '', month = '', day = ''] = date.split('-')
  if (language === 'en') return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
  const monthText = month === '01' || month === '02' ? month : month.replace(/^0/, '')
  return `${day}/${monthText}/${year}`
}

/** A date in a table: 01/07/2025; in English as in a sentence. */
export function padDate(date: string, language: Language): string {
  return language === 'en' ? writeDate(date, language) : date.split('-').reverse().join('/')
}

/** The day before: the last day people are shown for an end that is out. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

/** A span in words: "từ 01/7/2025 đến nay", "đến 30/6/2025". */
export function writeSpan(from: string | null, to: string | null, language: Language): string {
  if (from && to)
    return say(language, 'date.span', { from: writeDate(from, language), to: writeDate(dayBefore(to), language) })
  if (from) return say(language, 'date.since', { from: writeDate(from, language) })
  if (to) return say(language, 'date.to', { to: writeDate(dayBefore(to), language) })
  return say(language, 'date.startUnknown')
}

/** A period as people write it: `2026-Q3` is quý III/2026. */
export function writePeriod(period: string, language: Language): string {
  const [year = '', rest = ''] = [period.slice(0, 4), period.slice(5)]
  const quarter = /^Q([1-4])$/.exec(rest)?.[1]
  if (quarter) {
    const roman = ['I', 'II', 'III', 'IV'][Number(quarter) - 1] ?? quarter
    return say(language, 'period.quarter', { roman, quarter, year })
  }
  if (rest === 'H1') return say(language, 'period.half1', { year })
  if (rest === 'H2') return say(language, 'period.half2', { year })
  if (rest === '9M') return say(language, 'period.nine', { year })
  if (/^\d{2}$/.test(rest)) return say(language, 'period.month', { month: String(Number(rest)), year })
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? writeDate(period, language) : period
}
