import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

const KINDS = ['create', 'merge', 'split', 'adjust', 'abolish', 'rename', 'retype', 'reparent', 'recode']

/** Kinds of changes are words of the format. */
export const changeKindUnknown: RegisterRule = {
  code: 'change-kind-unknown',
  *check({ history, changePlace }) {
    for (const { id, kinds } of history.changes.values()) {
      for (const kind of kinds) {
        if (!KINDS.includes(kind))
          yield issue('change-kind-unknown', { change: id, kind, available: KINDS }, changePlace(id))
      }
    }
  },
}
