import type { DueRule } from '../generated/types.ts'
import { addDays, type IsoDate } from './iso-date.ts'
import type { Window } from './period.ts'

/** Why no due day can be told: no source states one, it counts working days, it hangs on an event, it has no end. */
export type DueOpen = 'notStated' | 'workingDays' | 'event' | 'continuous'

/** The last day on which a report is in time, or why there is none. */
export type Due = { readonly day: IsoDate; readonly open: null } | { readonly day: null; readonly open: DueOpen }

/** When a delivery is due; `null` is a rule that no source states. */
export function dueOf(rule: DueRule | null, period: string, window: Window): Due {
  if (rule === null) return { day: null, open: 'notStated' }
  const day = dueDay(rule, period, window)
  if (day !== null) return { day, open: null }
  const open = rule.kind === 'afterPeriod' ? 'workingDays' : rule.kind === 'continuous' ? 'continuous' : 'event'
  return { day: null, open }
}

function dueDay(rule: DueRule, period: string, window: Window): IsoDate | null {
  switch (rule.kind) {
    case 'afterPeriod':
      return rule.dayKind === 'calendar' ? addDays(window.to, rule.days - 1) : null
    case 'inYear': {
      const year = Number(period.slice(0, 4)) + rule.yearOffset
      return `${year}-${String(rule.month).padStart(2, '0')}-${String(rule.day).padStart(2, '0')}`
    }
    case 'by':
      return rule.date
    case 'before':
      return addDays(rule.date, -1)
    default:
      return null
  }
}
