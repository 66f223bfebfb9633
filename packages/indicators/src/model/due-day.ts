import type { Delivery, DueRule, Regime } from '../generated/types.ts'
import { type Holidays, isWorkingDay } from './holidays.ts'
import { addDays, type IsoDate, isIsoDate } from './iso-date.ts'
import { periodKind, type Window } from './period.ts'
import type { Edition } from './submission.ts'

/** What a regime says of the delivery of one edition of a period; `null` when it has none, or several and no edition is named. */
export function deliveryOf({ deliveries }: Regime, period: string, edition: Edition | null): Delivery | null {
  const own = deliveries.filter(({ periodKind: kind }) => kind === periodKind(period))
  return deliveryFor(own, edition)
}

/** The delivery for an edition: its own, else the one that names none, else the only one when no edition is stated. */
export function deliveryFor<T extends Pick<Delivery, 'edition'>>(own: readonly T[], edition: Edition | null): T | null {
  const exact = own.find((each) => each.edition === edition) ?? own.find((each) => each.edition === null)
  return exact ?? (edition === null && own.length === 1 ? (own[0] ?? null) : null)
}

/** Whether a due day is that of another period: a fixed day of the year belongs to one half of it and comes before the other begins. */
export function isOfEarlierPeriod(day: IsoDate | null, { from }: Window): boolean {
  return day !== null && day < from
}

/**
 * The last day on which something is in time: `{kind: 'before', date: '2025-06-15'}` is 2025-06-14. `null` where the rule names no
 * day, its event has not happened, or the list of holidays does not reach it.
 */
export function dueDay(
  rule: DueRule,
  period: string,
  window: Window,
  holidays: Holidays | null,
  eventDay: IsoDate | null = null,
): IsoDate | null {
  switch (rule.kind) {
    case 'afterPeriod':
      return rule.dayKind === 'calendar'
        ? addDays(window.to, rule.days - 1)
        : holidays && workingDay(window.to, rule.days, holidays)
    case 'inYear':
      return dayOfYear(Number(period.slice(0, 4)) + rule.yearOffset, rule.month, rule.day)
    case 'by':
      return rule.date
    case 'before':
      return addDays(rule.date, -1)
    case 'afterEvent':
      return eventDay && dayByEvent(rule, eventDay)
    case 'continuous':
      return null
  }
}

/** The working day of a number, counted from the first day after a period; 0 is the last day of the period. */
function workingDay(first: IsoDate, count: number, holidays: Holidays): IsoDate | null {
  let day = addDays(first, -1)
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    const isWorked = isWorkingDay(holidays, day)
    if (isWorked === null) return null
    if (isWorked) left -= 1
  }
  return day
}

function dayOfYear(year: number, month: number, day: number): IsoDate | null {
  const date = [year, month, day].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-')
  return isIsoDate(date) ? date : null
}

function dayByEvent(
  { relation, days }: Extract<DueRule, { readonly kind: 'afterEvent' }>,
  event: IsoDate,
): IsoDate | null {
  switch (relation) {
    case 'after':
      return days === null ? null : addDays(event, days)
    case 'upon':
      return addDays(event, days ?? 0)
    case 'before':
      return addDays(event, -(days ?? 1))
  }
}
