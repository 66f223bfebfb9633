import { issue } from '../base/issue.ts'
import { contains, isEmpty } from '../model/span.ts'
import type { RegisterRule } from './register-rule.ts'

/** An exception names a unit that its list does not hold under that code; one that its list does hold is idle. */
export const exceptionNeedless: RegisterRule = {
  code: 'exception-needless',
  *check({ history, rows }) {
    for (const { cells, file, row } of rows.exceptions) {
      const { listDate = '', code = '', unit: id = '' } = cells
      const unit = history.find(id)
      if (!unit || isEmpty(unit) || !contains(unit, listDate)) continue
      if (history.version(unit, listDate).code === code) {
        yield issue('exception-needless', { code, listDate, unit: id }, { file, row })
      }
    }
  },
}
