import type { Periodicity } from '../generated/types.ts'
import type { IsoDate } from './iso-date.ts'
import { type MonthRule, periodWindow } from './period.ts'
import { overlaps } from './span.ts'

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))

/** Last parts of the ids of a year's periods, by kind; kinds without a fixed number a year have none. */
const PARTS: Partial<Record<Periodicity, readonly string[]>> = {
  month: MONTHS.map((month) => `-${month}`),
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
  'half-year': ['-H1', '-H2'],
  'nine-months': ['-9M'],
  year: [''],
}

/** The periods of a kind that hold some of the days from `from` until before `to`, in order. */
export function periodsBetween(kind: Periodicity, from: IsoDate, to: IsoDate, rule: MonthRule): readonly string[] {
  const years = [from, to].map((day) => Number(day.slice(0, 4)))
  const [first = 0, last = 0] = years
  const found: string[] = []
  for (let year = first - 1; year <= last + 1; year += 1) {
    for (const part of PARTS[kind] ?? []) {
      const window = periodWindow(`${year}${part}`, rule)
      if (window && overlaps(window, { from, to })) found.push(`${year}${part}`)
    }
  }
  return found
}
