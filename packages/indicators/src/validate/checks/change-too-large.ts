import { issue } from '../../base/issue.ts'
import {
  compare,
  divide,
  multiply,
  printRational,
  printScaled,
  rational,
  subtract,
  toScaled,
  ZERO,
} from '../../base/rational.ts'
import { CellIndex, exact, termOf } from '../cell-index.ts'
import { graded } from '../graded.ts'
import type { SubmissionRule } from '../submission-rule.ts'

const HUNDRED = rational(100n)

/** A figure does not change by more than its limit against an earlier period on the same territory; from zero nothing can be said. */
export const changeTooLarge: SubmissionRule = {
  code: 'change-too-large',
  level: 2,
  concerns: ({ relations }) => relations.some(({ kind }) => kind === 'changeLimit'),
  *check(submission, { earlier }) {
    const index = CellIndex.of(submission)
    for (const relation of submission.form.relations) {
      if (relation.kind !== 'changeLimit') continue
      const report = earlier(submission, relation.against)
      if (report === null) continue
      for (const line of index.lines(relation)) {
        for (const cell of relation.of.flatMap(line.cells)) {
          const term = termOf(cell)
          const before = report.figure(cell)
          if (term.kind !== 'number' || before?.kind !== 'number' || before.value.n <= 0n) continue
          const change = subtract(term.value, before.value)
          const percent = multiply(divide(change.n < 0n ? subtract(ZERO, change) : change, before.value), HUNDRED)
          if (compare(percent, exact(relation.percent)) <= 0) continue
          const args = {
            value: printRational(term.value),
            previous: printRational(before.value),
            percent: printScaled(toScaled(percent, 1), 1),
            limit: relation.percent,
            period: report.period,
          }
          yield graded(relation, issue('change-too-large', args, cell.place))
        }
      }
    }
  },
}
