import { issue } from '../../base/issue.ts'
import { addDays } from '../../model/iso-date.ts'
import { contains } from '../../model/span.ts'
import type { BodyRule } from './body-rule.ts'

/** Who took over from a body is there on the day it ended, or was on its last day and has successors of its own. */
export const bodySuccessorNotInForce: BodyRule = {
  code: 'body-successor-not-in-force',
  *check({ registry, placeOf }) {
    for (const body of registry.listed) {
      const { id, to, successors } = body
      if (to === null) continue
      for (const successor of successors) {
        const other = registry.find(successor)
        if (!other || contains(other, to) || contains(other, addDays(to, -1))) continue
        yield issue('body-successor-not-in-force', { body: id, successor, date: to }, placeOf(body))
      }
    }
  },
}
