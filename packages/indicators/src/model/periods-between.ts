import type { Periodicity } from '../generated/types.ts'
import { addDays, type IsoDate } from './iso-date.ts'
import { type MonthRule, periodWindow, type Window } from './period.ts'
import { overlaps } from './span.ts'

/** Last parts of the ids of a year's periods, by kind; kinds without a fixed number a year have none. */
const PARTS: Readonly<Partial<Record<Periodicity, readonly string[]>>> = {
  month: Array.from({ length: 12 }, (_, at) => `-${String(at + 1).padStart(2, '0')}`),
  quarter: ['-Q1', '-Q2', '-Q3', '-Q4'],
  'half-year': ['-H1', '-H2'],
  'nine-months': ['-9M'],
  year: [''],
}

/** The periods of a kind that hold some of the days from `from` until before `to`, in order. */
export function periodsBetween(kind: Periodicity, from: IsoDate, to: IsoDate, rule: MonthRule): readonly string[] {
  return periodsWhere(kind, { from, to }, rule, (window) => overlaps(window, { from, to }))
}

/** The periods of a kind whose last day lies in the half-open span `from`–`to`, in order. */
export function periodsEnding(kind: Periodicity, from: IsoDate, to: IsoDate, rule: MonthRule): readonly string[] {
  return periodsWhere(kind, { from, to }, rule, (window) => {
    const last = addDays(window.to, -1)
    return last >= from && last < to
  })
}

function periodsWhere(
  kind: Periodicity,
  { from, to }: Window,
  rule: MonthRule,
  isMeant: (window: Window) => boolean,
): readonly string[] {
  const found: string[] = []
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)) + 1; year += 1) {
    for (const part of PARTS[kind] ?? []) {
      const id = `${String(year).padStart(4, '0')}${part}`
      const window = periodWindow(id, rule)
      if (window && isMeant(window)) found.push(id)
    }
  }
  return found
}
