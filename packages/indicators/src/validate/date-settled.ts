import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

/** Days that the rows print otherwise than the change settles them: the last day of the old units decides. */
export const dateSettled: RegisterRule = {
  code: 'date-settled',
  *check({ history, rows, changePlace, unitPlace }) {
    for (const { cells } of rows.changes) {
      const { id = '', operating: printed = '' } = cells
      const settled = history.changes.get(id)?.operating
      if (settled !== undefined && settled !== printed) {
        yield issue('date-settled', { subject: id, change: id, printed, settled }, changePlace(id))
      }
    }
    const seen = new Set<string>()
    for (const { cells } of rows.units) {
      const { id = '', validFrom: printed = '' } = cells
      const change = history.incoming(id)[0]?.change
      if (seen.has(id) || change === undefined || printed === '') continue
      seen.add(id)
      const settled = history.unit(id).from
      if (settled !== null && settled !== printed && printed !== rows.head.coveredFrom) {
        yield issue('date-settled', { subject: id, change, printed, settled }, unitPlace(id))
      }
    }
  },
}
