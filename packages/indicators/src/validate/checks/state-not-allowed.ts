import { issue } from '../../base/issue.ts'
import type { SubmissionRule } from '../submission-rule.ts'

const DEFAULT_STATES = ['nil', 'missing'] as const

/** A mark stands only where the form allows it. */
export const stateNotAllowed: SubmissionRule = {
  code: 'state-not-allowed',
  level: 1,
  *check({ cells }) {
    for (const cell of cells) {
      const { state, part } = cell
      if (state === 'number' || state === 'blank' || (part.entry ?? 'input') !== 'input') continue
      const allowed: readonly string[] = part.states ?? DEFAULT_STATES
      if (allowed.includes(state)) continue
      const { written, place } = cell
      yield issue('state-not-allowed', { value: written, allowed: allowed.filter((each) => each !== 'number') }, place)
    }
  },
}
