import { issue } from '../../base/issue.ts'
import type { BodyRule } from './body-rule.ts'

/** The territory of a body is a unit of the register. */
export const bodyTerritoryUnknown: BodyRule = {
  code: 'body-territory-unknown',
  *check({ registry, placeOf }) {
    for (const body of registry.listed) {
      const unknown = body.versions.find(({ territory }) => !registry.history.find(territory))
      if (unknown) yield issue('body-territory-unknown', { body: body.id, territory: unknown.territory }, placeOf(body))
    }
  },
}
