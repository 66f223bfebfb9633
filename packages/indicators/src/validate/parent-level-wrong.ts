import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

/** A parent stands on a level further out than its child. */
export const parentLevelWrong: RegisterRule = {
  code: 'parent-level-wrong',
  *check({ history, unitPlace }) {
    const rank = new Map(history.head.levels.map((level, at) => [level, at]))
    for (const { id, level, versions } of history.units) {
      for (const [at, { parent }] of versions.entries()) {
        if (parent === null) continue
        const parentLevel = history.unit(parent).level
        if ((rank.get(parentLevel) ?? 0) < (rank.get(level) ?? 0)) continue
        yield issue('parent-level-wrong', { unit: id, level, parent, parentLevel }, unitPlace(id, at))
      }
    }
  },
}
