import { issue } from '../../base/issue.ts'
import { compare, printRational } from '../../base/rational.ts'
import { CellIndex, termOf } from '../cell-index.ts'
import { graded } from '../graded.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** Each part of a "trong đó" is at most its whole. */
export const partExceedsWhole: SubmissionRule = {
  code: 'part-exceeds-whole',
  level: 1,
  concerns: ({ relations }) => relations.some(({ kind }) => kind === 'subset'),
  *check(submission) {
    const index = CellIndex.of(submission)
    for (const relation of submission.form.relations) {
      if (relation.kind !== 'subset') continue
      for (const line of index.lines(relation)) {
        const [whole] = line.cells(relation.whole)
        const limit = whole && termOf(whole)
        if (!whole || limit?.kind !== 'number') continue
        for (const part of relation.parts.flatMap(line.cells)) {
          const term = termOf(part)
          if (term.kind !== 'number' || compare(term.value, limit.value) <= 0) continue
          const args = {
            value: printRational(term.value),
            limit: printRational(limit.value),
            whole: whole.place.range ?? '',
          }
          yield graded(relation, issue('part-exceeds-whole', args, part.place))
        }
      }
    }
  },
}
