import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

/** A unit whose start is known was made from something: other units, or land outside any. */
export const predecessorMissing: RegisterRule = {
  code: 'predecessor-missing',
  *check({ history, unitPlace }) {
    for (const { id, from } of history.units) {
      if (from !== null && history.incoming(id).length === 0)
        yield issue('predecessor-missing', { unit: id }, unitPlace(id))
    }
  },
}
