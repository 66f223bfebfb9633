import { issue } from '../../base/issue.ts'
import type { SubmittedCell } from '../../model/submission.ts'
import { addresses, CellIndex, termOf } from '../cell-index.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** A total whose parts were not all collected cannot be held against them: that is said, as a note. */
export const totalNotCompared: SubmissionRule = {
  code: 'total-not-compared',
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
        yield issue('total-not-compared', { cells: addresses(unknown) }, total.place)
      }
    }
  },
}

function isUnknown(cell: SubmittedCell): boolean {
  return termOf(cell).kind === 'unknown'
}
