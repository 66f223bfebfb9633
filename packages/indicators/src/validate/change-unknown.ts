import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

/** The change that a version names is in the table of changes. */
export const changeUnknown: RegisterRule = {
  code: 'change-unknown',
  *check({ history, unitPlace }) {
    for (const { id, versions } of history.units) {
      for (const [at, { change }] of versions.entries()) {
        if (change !== null && !history.changes.has(change))
          yield issue('change-unknown', { change }, unitPlace(id, at))
      }
    }
  },
}
