import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

/** Below the outermost level every version has a parent. */
export const noParent: RegisterRule = {
  code: 'no-parent',
  *check({ history, unitPlace }) {
    const [outermost] = history.head.levels
    for (const { id, level, versions } of history.units) {
      if (level === outermost) continue
      for (const [at, { parent, from }] of versions.entries()) {
        if (parent === null) yield issue('no-parent', { unit: id, listDate: from }, unitPlace(id, at))
      }
    }
  },
}
