import { issue } from '../../base/issue.ts'
import { compare, printRational, subtract, ZERO } from '../../base/rational.ts'
import { addresses, CellIndex, roundingTolerance, sumOf } from '../cell-index.ts'
import { graded } from '../graded.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** Parts of a partition make up their total; where nobody lists parts of a repeating row there is nothing to compare. */
export const partsDifferFromTotal: SubmissionRule = {
  code: 'parts-differ-from-total',
  level: 1,
  concerns: ({ relations }) => relations.some(({ kind }) => kind === 'partition'),
  *check(submission, { world }) {
    const index = CellIndex.of(submission)
    for (const relation of submission.form.relations) {
      if (relation.kind !== 'partition') continue
      for (const line of index.lines(relation)) {
        if ([relation.total, ...relation.parts].some(line.isUnread)) continue
        const [total] = line.cells(relation.total)
        const parts = relation.parts.flatMap(line.cells)
        if (!total || parts.length === 0) continue
        const whole = sumOf([total])
        const sum = sumOf(parts)
        if (whole.kind !== 'number' || sum.kind === 'unknown' || sum.kind === 'unread') continue
        const expected = sum.kind === 'number' ? sum.value : ZERO
        const difference = subtract(whole.value, expected)
        const off = difference.n < 0n ? subtract(ZERO, difference) : difference
        if (compare(off, roundingTolerance([total, ...parts], world)) <= 0) continue
        yield graded(
          relation,
          issue(
            'parts-differ-from-total',
            {
              value: printRational(whole.value),
              expected: printRational(expected),
              difference: printRational(difference),
              parts: addresses(parts),
            },
            total.place,
          ),
        )
      }
    }
  },
}
