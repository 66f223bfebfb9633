import { issue } from '../base/issue.ts'
import { linkedChanges } from './linked-changes.ts'
import type { RegisterRule } from './register-rule.ts'

/** The change that makes a unit comes before the one of the same day that ends it. */
export const sequenceReversed: RegisterRule = {
  code: 'sequence-reversed',
  *check(input) {
    for (const { unit, maker, ender } of linkedChanges(input.history)) {
      if (maker.seq <= ender.seq) continue
      yield issue('sequence-reversed', { unit, maker: maker.id, ender: ender.id }, input.changePlace(ender.id))
    }
  },
}
