import { issue } from '../../base/issue.ts'
import { compare, printRational } from '../../base/rational.ts'
import { addresses, CellIndex, sumOf } from '../cell-index.ts'
import { graded } from '../graded.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** The sum of some cells is at most that of others. */
export const limitExceeded: SubmissionRule = {
  code: 'limit-exceeded',
  level: 1,
  concerns: ({ relations }) => relations.some(({ kind }) => kind === 'atMost'),
  *check(submission) {
    const index = CellIndex.of(submission)
    for (const relation of submission.form.relations) {
      if (relation.kind !== 'atMost') continue
      for (const line of index.lines(relation)) {
        if ([...relation.left, ...relation.right].some(line.isUnread)) continue
        const left = relation.left.flatMap(line.cells)
        const right = relation.right.flatMap(line.cells)
        const [first] = left
        const [sum, limit] = [sumOf(left), sumOf(right)]
        if (!first || sum.kind !== 'number' || limit.kind !== 'number') continue
        if (compare(sum.value, limit.value) <= 0) continue
        const args = {
          value: printRational(sum.value),
          limit: printRational(limit.value),
          of: addresses(right).join(' + '),
        }
        yield graded(relation, issue('limit-exceeded', args, first.place))
      }
    }
  },
}
