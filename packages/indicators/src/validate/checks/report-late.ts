import { issue } from '../../base/issue.ts'
import type { DueRule } from '../../generated/types.ts'
import { windowOf } from '../../model/check-world.ts'
import { addDays, type IsoDate } from '../../model/iso-date.ts'
import { periodKind, type Window } from '../../model/period.ts'
import type { Submission } from '../../model/submission.ts'
import type { SetContext, SetRule } from '../submission-rule.ts'

/** A report comes by the day it is due; where the day of receipt or the due day is not known, nothing is said. */
export const reportLate: SetRule = {
  code: 'report-late',
  level: 2,
  *check(submissions, context) {
    const told = new Set<string>()
    for (const submission of submissions) {
      const { file, form, head } = submission
      const received = context.receivedOn(file)
      const due = received === null ? null : dueDay(submission, context)
      if (received === null || due === null || received <= due || told.has(file)) continue
      told.add(file)
      const days = Math.round((Date.parse(received) - Date.parse(due)) / 86_400_000)
      yield issue(
        'report-late',
        { form: form.head.number ?? form.id, period: head.period, due, received, days },
        { file },
      )
    }
  },
}

function dueDay({ form, head }: Submission, { world }: SetContext): IsoDate | null {
  const kind = periodKind(head.period)
  const window = windowOf(world, form, head.period)
  const deliveries = world.regimes.get(form.regime)?.deliveries ?? []
  const own = deliveries.filter(({ periodKind: of }) => of === kind)
  const exact = own.find(({ edition }) => edition === head.edition) ?? own.find(({ edition }) => edition === null)
  const delivery = exact ?? (head.edition === null && own.length === 1 ? own[0] : undefined)
  return window && delivery?.due ? dayOf(delivery.due, head.period, window) : null
}

/** The due day of a rule; `null` where it depends on holidays or events that nobody listed. */
function dayOf(due: DueRule, period: string, window: Window): IsoDate | null {
  switch (due.kind) {
    case 'afterPeriod':
      return due.dayKind === 'calendar' ? addDays(window.to, due.days - 1) : null
    case 'inYear': {
      const year = Number(period.slice(0, 4)) + due.yearOffset
      return `${year}-${String(due.month).padStart(2, '0')}-${String(due.day).padStart(2, '0')}`
    }
    case 'by':
      return due.date
    case 'before':
      return addDays(due.date, -1)
    default:
      return null
  }
}
