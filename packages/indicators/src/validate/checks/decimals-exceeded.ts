import { issue } from '../../base/issue.ts'
import { declaredDecimals } from '../cell-index.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** A typed figure has no more decimals than its indicator. */
export const decimalsExceeded: SubmissionRule = {
  code: 'decimals-exceeded',
  level: 1,
  *check({ cells }, { world }) {
    for (const cell of cells) {
      const { state, value, part } = cell
      if (state !== 'number' || value === null || (part.entry ?? 'input') !== 'input') continue
      const decimals = declaredDecimals(cell, world)
      const point = value.indexOf('.')
      if (decimals !== null && point >= 0 && value.length - point - 1 > decimals) {
        yield issue('decimals-exceeded', { value, decimals }, cell.place)
      }
    }
  },
}
