import { issue } from '../../base/issue.ts'
import { derivedId } from '../../model/body.ts'
import type { BodyRule } from './body-rule.ts'

/** An id written as kind and unit is the id of that very body. */
export const bodyIdTaken: BodyRule = {
  code: 'body-id-taken',
  *check({ registry, placeOf }) {
    for (const body of registry.listed) {
      if (!body.id.includes('@')) continue
      const own = body.versions.map(({ territory }) => derivedId(body.kind, territory))
      if (!own.includes(body.id))
        yield issue('body-id-taken', { body: body.id, expected: own.at(-1) ?? '' }, placeOf(body))
    }
  },
}
