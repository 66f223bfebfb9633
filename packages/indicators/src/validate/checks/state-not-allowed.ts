import { issue } from '../../base/issue.ts'
import type { SubmissionRule } from '../submission-rule.ts'

const DEFAULT_STATES = ['nil', 'missing'] as const
const MARKS: Readonly<Record<string, string>> = {
  nil: '-',
  missing: '…',
  notApplicable: 'x',
  confidential: 'c',
  number: '0',
}

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
      const args = { value: cell.written, allowed: allowed.map((each) => MARKS[each] ?? each) }
      yield issue('state-not-allowed', args, cell.place)
    }
  },
}
