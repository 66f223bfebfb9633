import { issue } from '../base/issue.ts'
import type { IsoDate } from '../model/iso-date.ts'
import { isEmpty, type Span } from '../model/span.ts'
import type { RegisterRule } from './register-rule.ts'

/** A parent is in force on every day of the version that names it, as far as the dates are known. */
export const parentNotInForce: RegisterRule = {
  code: 'parent-not-in-force',
  *check({ history, unitPlace }) {
    for (const { id, versions } of history.units) {
      for (const [at, version] of versions.entries()) {
        if (version.parent === null || isEmpty(version)) continue
        const listDate = dayWithout(version, history.unit(version.parent))
        if (listDate !== null)
          yield issue('parent-not-in-force', { unit: id, parent: version.parent, listDate }, unitPlace(id, at))
      }
    }
  },
}

/** A day of the child on which the parent is surely not in force; unknown starts prove nothing. */
function dayWithout(child: Span, parent: Span): IsoDate | null {
  if (parent.to !== null && (child.to === null || child.to > parent.to)) {
    return child.from !== null && child.from > parent.to ? child.from : parent.to
  }
  if (parent.from === null) return null
  if (child.from !== null && child.from < parent.from) return child.from
  return child.from === null && child.to !== null && child.to <= parent.from ? child.to : null
}
