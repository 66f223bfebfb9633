import { issue } from '../../base/issue.ts'
import { compare, printRational } from '../../base/rational.ts'
import { CellIndex, termOf } from '../cell-index.ts'
import { graded } from '../graded.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** A cumulative figure does not fall within a year, on the same territory; refunds do happen. */
export const cumulativeDecreased: SubmissionRule = {
  code: 'cumulative-decreased',
  level: 2,
  concerns: ({ relations }) => relations.some(({ kind }) => kind === 'nonDecreasing'),
  *check(submission, { earlier }) {
    const relations = submission.form.relations.filter(({ kind }) => kind === 'nonDecreasing')
    const report = relations.length > 0 ? earlier(submission, 'previousPeriod') : null
    if (report === null || report.period.slice(0, 4) !== submission.head.period.slice(0, 4)) return
    const index = CellIndex.of(submission)
    for (const relation of relations) {
      if (relation.kind !== 'nonDecreasing') continue
      for (const line of index.lines(relation)) {
        for (const cell of relation.of.flatMap(line.cells)) {
          const term = termOf(cell)
          const before = report.figure(cell)
          if (term.kind !== 'number' || before?.kind !== 'number' || compare(term.value, before.value) >= 0) continue
          const args = {
            value: printRational(term.value),
            previous: printRational(before.value),
            period: report.period,
          }
          yield graded(relation, issue('cumulative-decreased', args, cell.place))
        }
      }
    }
  },
}
