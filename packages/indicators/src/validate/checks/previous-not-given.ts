import { issue } from '../../base/issue.ts'
import type { Form } from '../../generated/types.ts'
import { previousPeriod, samePeriodLastYear } from '../../model/earlier-period.ts'
import type { Against } from '../../model/earlier-report.ts'
import type { SetRule } from '../submission-rule.ts'

/** Relations with an earlier period are checked, or it is said that no report of that period was there. */
export const previousNotGiven: SetRule = {
  code: 'previous-not-given',
  level: 2,
  *check(submissions, context) {
    const told = new Set<string>()
    for (const submission of submissions) {
      const { form, head, cells } = submission
      if (cells.length === 0 || form.relations.length === 0) continue
      for (const against of ['previousPeriod', 'samePeriodLastYear'] as const) {
        const relations = relationsAgainst(form, against)
        const period = against === 'previousPeriod' ? previousPeriod(head.period) : samePeriodLastYear(head.period)
        const key = `${form.id} ${period}`
        if (relations === 0 || period === null || told.has(key)) continue
        if (context.earlier(submission, against) !== null) continue
        told.add(key)
        yield issue('previous-not-given', { form: form.head.number ?? form.id, period, relations })
      }
    }
  },
}

/** How many relations of a form look at an earlier period. */
export function relationsAgainst({ relations }: Form, against: Against): number {
  return relations.filter((relation) => {
    if (relation.kind === 'changeLimit') return relation.against === against
    return against === 'previousPeriod' && (relation.kind === 'carryOver' || relation.kind === 'nonDecreasing')
  }).length
}
