import { issue } from '../../base/issue.ts'
import { CellIndex } from '../cell-index.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** A required cell is filled in: a figure, 0 or a mark; a row that may be left out is blank as a whole. */
export const cellBlank: SubmissionRule = {
  code: 'cell-blank',
  level: 1,
  *check(submission) {
    for (const cell of submission.cells) {
      if (cell.state === 'blank' && CellIndex.of(submission).isUnfilled(cell)) yield issue('cell-blank', {}, cell.place)
    }
  },
}
