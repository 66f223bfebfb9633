import { issue } from '../../base/issue.ts'
import { compare, printRational, subtract, ZERO } from '../../base/rational.ts'
import { CellIndex, roundingTolerance, termOf } from '../cell-index.ts'
import { graded } from '../graded.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/**
 * What was carried over is what was left at the end of the period before, as this very unit sent it. Across a change the work of
 * ended bodies passes to bodies of other levels too: that balance is held against the province, not against one unit.
 */
export const carryOverDiffers: SubmissionRule = {
  code: 'carry-over-differs',
  level: 2,
  concerns: ({ relations }) => relations.some(({ kind }) => kind === 'carryOver'),
  *check(submission, { world, earlier }) {
    const report = earlier(submission, 'previousPeriod')
    if (report?.basis !== 'sent') return
    const index = CellIndex.of(submission)
    for (const relation of submission.form.relations) {
      if (relation.kind !== 'carryOver') continue
      for (const line of index.lines(relation)) {
        const [opening] = line.cells(relation.opening)
        const term = opening && termOf(opening)
        if (!opening || term?.kind !== 'number') continue
        const { row, column, key } = opening
        const closing = report.figure(
          relation.axis === 'columns' ? { row, column: relation.closing, key } : { row: relation.closing, column, key },
        )
        if (closing?.kind !== 'number') continue
        const difference = subtract(term.value, closing.value)
        const off = difference.n < 0n ? subtract(ZERO, difference) : difference
        if (compare(off, roundingTolerance([opening, opening], world)) <= 0) continue
        const args = {
          value: printRational(term.value),
          expected: printRational(closing.value),
          difference: printRational(difference),
          period: report.period,
        }
        yield graded(relation, issue('carry-over-differs', args, opening.place))
      }
    }
  },
}
