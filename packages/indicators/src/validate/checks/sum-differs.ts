import { issue } from '../../base/issue.ts'
import { compare, printRational, subtract, ZERO } from '../../base/rational.ts'
import { addresses, CellIndex, roundingTolerance, sumOf } from '../cell-index.ts'
import { graded } from '../graded.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** The arithmetic of columns or rows holds: `1 = 2 + 3 + 4`, `5 = 6 - 7`. */
export const sumDiffers: SubmissionRule = {
  code: 'sum-differs',
  level: 1,
  concerns: ({ relations }) => relations.some(({ kind }) => kind === 'sum'),
  *check(submission, { world }) {
    const index = CellIndex.of(submission)
    for (const relation of submission.form.relations) {
      if (relation.kind !== 'sum') continue
      const { total: reference, parts, minus = [] } = relation
      for (const line of index.lines(relation)) {
        if ([reference, ...parts, ...minus].some(line.isUnread)) continue
        const [total] = line.cells(reference)
        const added = parts.flatMap(line.cells)
        const taken = minus.flatMap(line.cells)
        if (!total || added.length === 0) continue
        const [whole, plus, less] = [sumOf([total]), sumOf(added), sumOf(taken)]
        if (whole.kind !== 'number' || plus.kind !== 'number' || less.kind === 'unknown') continue
        const expected = less.kind === 'number' ? subtract(plus.value, less.value) : plus.value
        const difference = subtract(whole.value, expected)
        const off = difference.n < 0n ? subtract(ZERO, difference) : difference
        const cells = [...added, ...taken]
        if (compare(off, roundingTolerance([total, ...cells], world)) <= 0) continue
        yield graded(
          relation,
          issue(
            'sum-differs',
            {
              value: printRational(whole.value),
              expected: printRational(expected),
              difference: printRational(difference),
              terms: addresses(cells),
            },
            total.place,
          ),
        )
      }
    }
  },
}
