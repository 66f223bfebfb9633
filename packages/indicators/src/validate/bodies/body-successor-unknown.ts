import { issue } from '../../base/issue.ts'
import type { BodyRule } from './body-rule.ts'

/** Who took over from a body is a body that a list names or a regime makes known. */
export const bodySuccessorUnknown: BodyRule = {
  code: 'body-successor-unknown',
  *check({ registry, placeOf }) {
    for (const body of registry.listed) {
      const unknown = body.successors.filter((id) => id === body.id || !registry.find(id))
      for (const successor of unknown)
        yield issue('body-successor-unknown', { body: body.id, successor }, placeOf(body))
    }
  },
}
