import type { Periodicity } from '../generated/types.ts'
import { addDays, addMonths, type IsoDate, isIsoDate } from './iso-date.ts'

/** How a calendar cuts the months: a month starts on `startDay` of the month `monthOffset` away (nd09: the 15th of the month before). */
export interface MonthRule {
  readonly startDay: number
  readonly monthOffset: number
}

export const CALENDAR_MONTHS: MonthRule = { startDay: 1, monthOffset: 0 }

/** The days of a period, half-open. */
export interface Window {
  readonly from: IsoDate
  readonly to: IsoDate
}

const FORM = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$/

function monthsOf(match: RegExpExecArray): readonly [first: number, count: number] {
  const [, , month, quarter, half, nine] = match
  if (month) return [Number(month), 1]
  if (quarter) return [Number(quarter) * 3 - 2, 3]
  if (half) return [Number(half) * 6 - 5, 6]
  return nine ? [1, 9] : [1, 12]
}

/** Kind of a period by its id: `2025-Q3` is a quarter. */
export function periodKind(id: string): Periodicity {
  const [, part = '', day] = id.split('-')
  if (day !== undefined) return 'day'
  if (part === '') return 'year'
  if (part === '9M') return 'nine-months'
  return part.startsWith('Q') ? 'quarter' : part.startsWith('H') ? 'half-year' : 'month'
}

/** The window of a period id (`2025`, `2025-H1`, `2025-Q3`, `2025-9M`, `2025-07`, `2025-07-15`), or `null` when it is none. */
export function periodWindow(id: string, rule: MonthRule = CALENDAR_MONTHS): Window | null {
  if (isIsoDate(id)) return { from: id, to: addDays(id, 1) }
  const match = FORM.exec(id)
  if (!match) return null
  const [first, count] = monthsOf(match)
  const start = (month: number): IsoDate =>
    addDays(addMonths(`${match[1]}-01-01`, month - 1 + rule.monthOffset), rule.startDay - 1)
  return { from: start(first), to: start(first + count) }
}
