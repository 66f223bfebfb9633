import { issue } from '../../base/issue.ts'
import { addDays } from '../../model/iso-date.ts'
import type { BodyRule } from './body-rule.ts'

/** Somebody answers for a body that has ended: those its list names, or those that follow from its territory. */
export const bodyWithoutSuccessor: BodyRule = {
  code: 'body-without-successor',
  *check({ registry, placeOf }) {
    for (const body of registry.listed) {
      if (body.to === null || registry.heirsOf(body).length > 0) continue
      yield issue('body-without-successor', { body: body.id, lastDay: addDays(body.to, -1) }, placeOf(body))
    }
  },
}
