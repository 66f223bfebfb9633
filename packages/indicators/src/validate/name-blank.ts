import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

/** Every version says what the unit is called. */
export const nameBlank: RegisterRule = {
  code: 'name-blank',
  *check({ history, unitPlace }) {
    for (const { id, versions } of history.units) {
      for (const [at, { name }] of versions.entries()) {
        if (name.trim() === '') yield issue('name-blank', { unit: id }, unitPlace(id, at))
      }
    }
  },
}
