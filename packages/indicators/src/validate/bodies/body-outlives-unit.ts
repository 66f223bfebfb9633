import { issue } from '../../base/issue.ts'
import type { Span } from '../../model/span.ts'
import type { BodyRule } from './body-rule.ts'

/** A body works for a unit only on days on which the unit exists; an unknown start is no claim. */
export const bodyOutlivesUnit: BodyRule = {
  code: 'body-outlives-unit',
  *check({ registry, placeOf }) {
    for (const body of registry.listed) {
      for (const version of body.versions) {
        const unit = registry.history.find(version.territory)
        if (!unit || isWithin(version, unit)) continue
        const { from, to } = unit
        yield issue('body-outlives-unit', { body: body.id, unit: unit.id, from, to }, placeOf(body))
        break
      }
    }
  },
}

function isWithin(version: Span, unit: Span): boolean {
  const startsInTime = version.from === null || unit.from === null || version.from >= unit.from
  return startsInTime && (unit.to === null || (version.to !== null && version.to <= unit.to))
}
