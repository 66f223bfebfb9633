import { issue } from '../base/issue.ts'
import { levelEnds } from './level-ends.ts'
import type { RegisterRule } from './register-rule.ts'

/** Units that end without a successor because their whole level ends: their figures stay at the unit above. */
export const levelEnded: RegisterRule = {
  code: 'level-ended',
  *check({ history }) {
    for (const [level, date] of levelEnds(history)) {
      const units = history.units.filter(
        (unit) => unit.level === level && unit.to === date && history.outgoing(unit.id).length === 0,
      ).length
      if (units > 0) yield issue('level-ended', { level, date, units }, { file: 'units.csv' })
    }
  },
}
