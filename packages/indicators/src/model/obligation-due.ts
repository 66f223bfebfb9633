import type { DueRule } from '../generated/types.ts'
import { dueDay } from './due-day.ts'
import type { Holidays } from './holidays.ts'
import type { IsoDate } from './iso-date.ts'
import type { Window } from './period.ts'

/** Why no due day can be told: no source states one, no list of holidays reaches it, it hangs on an event, it has no end. */
export type DueOpen = 'notStated' | 'workingDays' | 'event' | 'continuous'

/** The last day on which a report is in time, or why there is none. */
export type Due = { readonly day: IsoDate; readonly open: null } | { readonly day: null; readonly open: DueOpen }

/** When a delivery is due; `null` is a rule that no source states. */
export function dueOf(rule: DueRule | null, period: string, window: Window, holidays: Holidays | null): Due {
  if (rule === null) return { day: null, open: 'notStated' }
  const day = dueDay(rule, period, window, holidays)
  if (day !== null) return { day, open: null }
  const open = rule.kind === 'afterPeriod' ? 'workingDays' : rule.kind === 'continuous' ? 'continuous' : 'event'
  return { day: null, open }
}
