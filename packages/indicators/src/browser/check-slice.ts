import type { issueCodes } from '../generated/issue-codes.ts'
import type { phrases } from '../generated/phrases.ts'
import type { Breakdown, Calendar, Form, Indicator, Mapping, Measure, Regime } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import type { Holidays } from '../model/holidays.ts'
import type { RegisterRows } from '../model/register-rows.ts'
import { type RegisterSlice, sliceRegister } from './register-slice.ts'

/** The wording of findings by code, and the phrases it is put together from. */
export interface Wording {
  readonly codes: typeof issueCodes
  readonly phrases: typeof phrases
}

/** What a browser needs to check submissions, as plain data: nothing in it is still to be validated. */
export interface CheckSlice extends RegisterSlice {
  readonly forms: readonly Form[]
  readonly regimes: readonly Regime[]
  readonly mappings: readonly Mapping[]
  readonly indicators: readonly Indicator[]
  readonly measures: readonly Measure[]
  readonly breakdowns: readonly Breakdown[]
  readonly calendars: readonly Calendar[]
  readonly holidays: Readonly<Record<string, Holidays>>
  readonly wording: Wording
}

/** Cuts what forms and mappings rest on out of a catalogue and its register. */
export function sliceWorld(world: CheckWorld, rows: RegisterRows, wording: Wording): CheckSlice {
  const forms = [...world.forms.values()]
  const mappings = [...world.mappings.values()]
  return {
    ...sliceRegister(rows),
    forms,
    regimes: [...world.regimes.values()],
    mappings,
    indicators: indicatorsOf(world, [forms, mappings]),
    measures: [...world.measures.values()],
    breakdowns: [...world.breakdowns.values()],
    calendars: [...world.calendars.values()],
    holidays: Object.fromEntries(world.holidays),
    wording,
  }
}

/** The indicators that records name, and those these name in turn. */
function indicatorsOf({ indicators }: CheckWorld, records: unknown): readonly Indicator[] {
  const found = new Set<Indicator>()
  const queue: unknown[] = [records]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (typeof next === 'object' && next !== null) queue.push(...Object.values(next).filter((each) => each !== null))
    const named = typeof next === 'string' ? indicators.get(next) : undefined
    if (named === undefined || found.has(named)) continue
    found.add(named)
    queue.push(named)
  }
  return [...indicators.values()].filter((indicator) => found.has(indicator))
}
