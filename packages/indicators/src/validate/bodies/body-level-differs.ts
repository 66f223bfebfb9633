import { issue } from '../../base/issue.ts'
import type { BodyRule } from './body-rule.ts'

/** A body works at the level of its territory, and of its kind where regimes state one. */
export const bodyLevelDiffers: BodyRule = {
  code: 'body-level-differs',
  *check({ registry, placeOf }) {
    for (const body of registry.listed) {
      const units = body.versions.map(({ territory }) => registry.history.find(territory)?.level)
      const expected = [...units, registry.kinds.get(body.kind)?.level].find((level) => level && level !== body.level)
      if (expected) yield issue('body-level-differs', { body: body.id, level: body.level, expected }, placeOf(body))
    }
  },
}
