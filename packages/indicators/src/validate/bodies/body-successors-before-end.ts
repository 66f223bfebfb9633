import { issue } from '../../base/issue.ts'
import type { BodyRule } from './body-rule.ts'

/** Only a body that has ended has successors. */
export const bodySuccessorsBeforeEnd: BodyRule = {
  code: 'body-successors-before-end',
  *check({ registry, placeOf }) {
    for (const body of registry.listed) {
      if (body.to !== null || body.successors.length === 0) continue
      yield issue('body-successors-before-end', { body: body.id, successors: body.successors }, placeOf(body))
    }
  },
}
