import type { Periodicity } from '../generated/types.ts'
import { addDays, type IsoDate } from './iso-date.ts'
import { type MonthRule, periodWindow } from './period.ts'

const PARTS: Readonly<Partial<Record<Periodicity, readonly string[]>>> = {
  month: Array.from({ length: 12 }, (_, at) => `-${String(at + 1).padStart(2, '0')}`),
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
  'half-year': ['-H1', '-H2'],
  'nine-months': ['-9M'],
  year: [''],
}

/** The periods of a kind whose last day lies in the half-open span `from`–`to`, in order; kinds without a rule have none. */
export function periodsBetween(kind: Periodicity, from: IsoDate, to: IsoDate, rule: MonthRule): readonly string[] {
  const parts = PARTS[kind] ?? []
  const found: string[] = []
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)) + 1; year += 1) {
    for (const part of parts) {
      const id = `${String(year).padStart(4, '0')}${part}`
      const window = periodWindow(id, rule)
      const lastDay = window ? addDays(window.to, -1) : ''
      if (lastDay >= from && lastDay < to) found.push(id)
    }
  }
  return found
}
