import { issue } from '../base/issue.ts'
import { levelEnds } from './level-ends.ts'
import type { RegisterRule } from './register-rule.ts'

/** A unit that ended went somewhere, unless its whole level ended with it. */
export const successorMissing: RegisterRule = {
  code: 'successor-missing',
  *check({ history, unitPlace }) {
    const ends = levelEnds(history)
    for (const { id, level, to } of history.units) {
      if (to === null || to === ends.get(level) || history.outgoing(id).length > 0) continue
      yield issue('successor-missing', { unit: id }, unitPlace(id))
    }
  },
}
