import { issue } from '../../base/issue.ts'
import type { SubmittedCell } from '../../model/submission.ts'
import { addresses, CellIndex, termOf } from '../cell-index.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** A total whose parts were not all collected cannot be held against them: that is said, as a note. */
export const checkCouldNotRun: SubmissionRule = {
  code: 'check-could-not-run',
  level: 1,
  concerns: ({ relations }) => relations.some(({ kind }) => kind === 'partition' || kind === 'sum'),
  *check(submission) {
    const index = CellIndex.of(submission)
    for (const relation of submission.form.relations) {
      if (relation.kind !== 'partition' && relation.kind !== 'sum') continue
      for (const line of index.lines(relation)) {
        const cells = [relation.total, ...relation.parts].flatMap(line.cells)
        const [total] = cells
        const unknown = cells.filter(isUnknown)
        if (!total || unknown.length === 0 || unknown.length === cells.length) continue
        const args = { check: total.place.range ?? total.row, reason: `${addresses(unknown).join(', ')}: …` }
        yield { ...issue('check-could-not-run', args, total.place), severity: 'note' }
      }
    }
  },
}

function isUnknown(cell: SubmittedCell): boolean {
  return termOf(cell).kind === 'unknown'
}
