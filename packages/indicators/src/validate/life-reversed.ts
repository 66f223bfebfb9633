import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

/** No unit ends before it starts, once its changes have settled both days. */
export const lifeReversed: RegisterRule = {
  code: 'life-reversed',
  *check({ history, unitPlace }) {
    for (const { id, from, to } of history.units) {
      if (from !== null && to !== null && to < from) yield issue('life-reversed', { unit: id, from, to }, unitPlace(id))
    }
  },
}
