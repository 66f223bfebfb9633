import { issue } from '../../base/issue.ts'
import { dueOf } from '../due-of.ts'
import type { SetRule } from '../submission-rule.ts'

/** A due date in working days is computed, or it is said that the list of holidays does not reach it. */
export const dueDayUnsettled: SetRule = {
  code: 'due-day-unsettled',
  level: 2,
  *check(submissions, context) {
    const told = new Set<string>()
    for (const submission of submissions) {
      const { file, form, head } = submission
      const key = `${form.id} ${head.period}`
      if (context.receivedOn(file) === null || told.has(key)) continue
      const due = dueOf(submission, context)
      if (due?.day !== null || due.rule.kind !== 'afterPeriod') continue
      told.add(key)
      yield issue('due-day-unsettled', {
        form: form.head.number ?? form.id,
        period: head.period,
        days: due.rule.days,
      })
    }
  },
}
