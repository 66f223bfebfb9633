import { issue } from '../base/issue.ts'
import { addDays } from '../model/iso-date.ts'
import type { RegisterRule } from './register-rule.ts'

/** A unit ends with the change that takes its territory; a row that lets it live on is read as ended. */
export const outlivesChange: RegisterRule = {
  code: 'outlives-change',
  *check({ history, rows, unitPlace }) {
    const printed = new Map<string, string>()
    for (const { cells } of rows.units) printed.set(cells.id ?? '', cells.validTo ?? '')
    for (const { id, to, versions } of history.units) {
      const change = history.outgoing(id)[0]?.change
      if (change === undefined || to === null) continue
      const end = printed.get(id) ?? ''
      const until = end !== '' && rows.head.endDate === 'inclusive' ? addDays(end, 1) : end
      if (until !== '' && until <= to) continue
      yield issue('outlives-change', { unit: id, change, to, printed: end }, unitPlace(id, versions.length - 1))
    }
  },
}
