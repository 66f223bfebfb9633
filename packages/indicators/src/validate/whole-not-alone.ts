import { issue } from '../base/issue.ts'
import type { RegisterRule } from './register-rule.ts'

/** A unit that passes whole into another passes nowhere else. */
export const wholeNotAlone: RegisterRule = {
  code: 'whole-not-alone',
  *check({ history, outgoingPlace }) {
    for (const { id } of history.units) {
      const transfers = history.outgoing(id)
      if (transfers.length < 2 || !transfers.some(({ kind }) => kind === 'whole')) continue
      yield issue('whole-not-alone', { unit: id, targets: transfers.map(({ to }) => to ?? '…') }, outgoingPlace(id))
    }
  },
}
