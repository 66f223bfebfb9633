import { issue } from '../../base/issue.ts'
import type { BodyRule } from './body-rule.ts'

/** The body above is a body that a list names or a regime makes known. */
export const bodyParentUnknown: BodyRule = {
  code: 'body-parent-unknown',
  *check({ registry, placeOf }) {
    for (const body of registry.listed) {
      const unknown = body.versions.find(({ parent }) => parent !== null && !registry.find(parent))
      if (unknown?.parent) yield issue('body-parent-unknown', { body: body.id, parent: unknown.parent }, placeOf(body))
    }
  },
}
