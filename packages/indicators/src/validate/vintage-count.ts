import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

/** How many units of each level stand on the lists that the register names: to be held against what is published. */
export const vintageCount: RegisterRule = {
  code: 'vintage-count',
  *check({ history }) {
    for (const listDate of history.head.vintages ?? []) {
      const counts = history.head.levels.map((level) => `${level} ${history.list(listDate, { level }).length}`)
      yield issue('vintage-count', { listDate, counts }, { file: 'register.json' })
    }
  },
}
