import { issue } from '../base/issue.ts'
import { linkedChanges } from './linked-changes.ts'
import type { RegisterRule } from './register-rule.ts'

/** Changes of one day that a unit links say which comes first. */
export const sequenceAmbiguous: RegisterRule = {
  code: 'sequence-ambiguous',
  *check(input) {
    for (const { maker, ender } of linkedChanges(input.history)) {
      if (maker.seq !== ender.seq) continue
      yield issue('sequence-ambiguous', { changes: [maker.id, ender.id] }, input.changePlace(ender.id))
    }
  },
}
