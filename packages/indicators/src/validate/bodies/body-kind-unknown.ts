import { issue } from '../../base/issue.ts'
import type { BodyRule } from './body-rule.ts'

/** Bodies of a kind that no regime names neither report nor receive. */
export const bodyKindUnknown: BodyRule = {
  code: 'body-kind-unknown',
  *check({ registry, placeOf }) {
    for (const body of registry.listed) {
      if (!registry.kinds.has(body.kind))
        yield issue('body-kind-unknown', { body: body.id, kind: body.kind }, placeOf(body))
    }
  },
}
