import { type IsoDate, weekday } from './iso-date.ts'
import { contains, type Span } from './span.ts'

/** Days on which state offices rest or work instead, as far as documents settle them. */
export interface Holidays {
  /** Spans of which every day of rest and every day worked instead is listed. */
  readonly settled: readonly Span[]
  /** Rest of every week, by ISO weekday: 6 is Saturday. */
  readonly weeklyRest: readonly (Span & { readonly weekdays: readonly number[] })[]
  /** Public holidays, and working days exchanged for rest. */
  readonly off: readonly Span[]
  /** Days of weekly rest worked in exchange. */
  readonly workedInstead: readonly Span[]
}

/** Do state offices work on a day? `null` where the list does not reach. */
export function isWorkingDay(holidays: Holidays, day: IsoDate): boolean | null {
  const isIn = (spans: readonly Span[]): boolean => spans.some((span) => contains(span, day))
  if (!isIn(holidays.settled)) return null
  if (isIn(holidays.off)) return false
  if (isIn(holidays.workedInstead)) return true
  return !holidays.weeklyRest.some((rest) => contains(rest, day) && rest.weekdays.includes(weekday(day)))
}
