import { issue } from '../../base/issue.ts'
import { dueOf } from '../due-of.ts'
import type { SetRule } from '../submission-rule.ts'

/** A report comes by the day it is due; where the day of receipt or the due day is not known, nothing is said. */
export const reportLate: SetRule = {
  code: 'report-late',
  level: 2,
  *check(submissions, context) {
    const told = new Set<string>()
    for (const submission of submissions) {
      const { file, form, head } = submission
      const received = context.receivedOn(file)
      const due = received === null ? null : (dueOf(submission, context)?.day ?? null)
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
