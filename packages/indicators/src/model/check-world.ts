import type { Breakdown, Calendar, Form, Indicator, Measure } from '../generated/types.ts'
import type { FormLibrary } from './form-library.ts'
import { CALENDAR_MONTHS, type MonthRule, periodWindow, type Window } from './period.ts'
import type { UnitHistory } from './unit-history.ts'

/** What a submission is read and checked against; a catalogue and a library of forms together are one. */
export interface CheckWorld extends FormLibrary {
  readonly history: UnitHistory
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly measures: ReadonlyMap<string, Measure>
  readonly breakdowns: ReadonlyMap<string, Breakdown>
  readonly calendars: ReadonlyMap<string, Calendar>
}

/** How the calendar of a form's regime cuts the months. */
export function monthRuleOf(world: CheckWorld, form: { readonly regime: string }): MonthRule {
  const calendar = world.regimes.get(form.regime)?.calendar
  return (calendar === undefined ? undefined : world.calendars.get(calendar)?.months) ?? CALENDAR_MONTHS
}

const windows = new WeakMap<CheckWorld, Map<string, Window | null>>()

/** The days of a period under the calendar of a form's regime. */
export function windowOf(world: CheckWorld, form: { readonly regime: string }, period: string): Window | null {
  const known = windows.get(world) ?? new Map<string, Window | null>()
  windows.set(world, known)
  const key = `${form.regime} ${period}`
  const held = known.get(key)
  if (held !== undefined) return held
  const window = periodWindow(period, monthRuleOf(world, form))
  known.set(key, window)
  return window
}

/** Levels of the units whose figures a form asks for. */
export function levelsAsked({ regimes }: CheckWorld, form: Pick<Form, 'regime' | 'code'>): ReadonlySet<string> {
  const reporters = regimes.get(form.regime)?.reporters ?? []
  const own = reporters.filter(({ forms }) => forms.includes(form.code))
  return new Set(own.flatMap(({ subject, level }) => subject ?? level ?? []))
}
