import { issue } from '../../base/issue.ts'
import { CellIndex } from '../cell-index.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** An earlier figure that a relation needs is there on the same territory, or it is said why not. */
export const previousMissing: SubmissionRule = {
  code: 'previous-missing',
  level: 2,
  concerns: ({ relations }) =>
    relations.some(({ kind }) => kind === 'changeLimit' || kind === 'nonDecreasing' || kind === 'carryOver'),
  *check(submission, { earlier }) {
    const { form, file, head } = submission
    const reasons = new Map<string, string>()
    const index = CellIndex.of(submission)
    for (const relation of form.relations) {
      if (relation.kind !== 'changeLimit' && relation.kind !== 'nonDecreasing' && relation.kind !== 'carryOver')
        continue
      const report = earlier(submission, relation.kind === 'changeLimit' ? relation.against : 'previousPeriod')
      if (report === null || (relation.kind === 'carryOver' && report.basis === 'restated')) continue
      const references = relation.kind === 'carryOver' ? [relation.opening] : relation.of
      for (const line of index.lines(relation)) {
        for (const cell of references.flatMap(line.cells)) {
          const figure = cell.state === 'number' ? report.figure(cell) : null
          if (figure?.kind === 'none') reasons.set(report.period, figure.reason)
        }
      }
    }
    for (const [period, reason] of reasons) {
      yield issue('previous-missing', { unit: head.subject, period, reason }, { file })
    }
  },
}
