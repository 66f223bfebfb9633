import { type IsoDate, isIsoDate } from '../model/iso-date.ts'
import type { NumberLocale } from './number.ts'

/** In which order day, month and year are written. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/** The order that goes with a way of writing numbers, where none is declared of its own. */
export const DATE_ORDERS: Readonly<Record<NumberLocale, DateOrder>> = { vi: 'dmy', en: 'mdy', machine: 'ymd' }

/** A date as written: a day, two days it may be, or none. */
export type ReadDate =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'ambiguous'; readonly readings: readonly IsoDate[] }
  | { readonly kind: 'invalid' }

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/
const OTHER = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/

/**
 * Reads a day in a declared order. `7/1/2025` with days and months up to 12 and no leading zero is what programs of either order
 * print, so that both readings are named; `07/01/2025` is read as declared. Years have four digits. `2025-01-07` is always read.
 */
export function readDate(text: string, order: DateOrder): ReadDate {
  const plain = text.trim()
  const iso = ISO.exec(plain)
  if (iso) return dateOf(iso[1], iso[2], iso[3])
  const match = OTHER.exec(plain)
  if (!match || order === 'ymd') return { kind: 'invalid' }
  const [, first = '', , second = '', year] = match
  const asDays = dateOf(year, second, first)
  const asMonths = dateOf(year, first, second)
  const declared = order === 'dmy' ? asDays : asMonths
  const isPadded = first.startsWith('0') || second.startsWith('0') || (first.length === 2 && second.length === 2)
  if (isPadded || asDays.kind !== 'date' || asMonths.kind !== 'date' || asDays.date === asMonths.date) return declared
  return { kind: 'ambiguous', readings: order === 'dmy' ? [asDays.date, asMonths.date] : [asMonths.date, asDays.date] }
}

function dateOf(year = '', month = '', day = ''): ReadDate {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(date) ? { kind: 'date', date } : { kind: 'invalid' }
}
