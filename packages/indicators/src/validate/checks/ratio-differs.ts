import { issue } from '../../base/issue.ts'
import {
  compare,
  divide,
  isZero,
  multiply,
  printScaled,
  rational,
  subtract,
  toScaled,
  ZERO,
} from '../../base/rational.ts'
import { CellIndex, declaredDecimals, exact, termOf } from '../cell-index.ts'
import { graded } from '../graded.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** Decimals of a ratio nobody declares. */
const RATIO_DECIMALS = 2

/** A ratio is what its own numerator and denominator give, to half a unit of its last decimal. */
export const ratioDiffers: SubmissionRule = {
  code: 'ratio-differs',
  level: 1,
  concerns: ({ relations }) => relations.some(({ kind }) => kind === 'ratio'),
  *check(submission, { world }) {
    const index = CellIndex.of(submission)
    for (const relation of submission.form.relations) {
      if (relation.kind !== 'ratio') continue
      for (const line of index.lines(relation)) {
        const [result] = line.cells(relation.result)
        const [over] = line.cells(relation.numerator)
        const [under] = line.cells(relation.denominator)
        if (!result || !over || !under || result.state !== 'number') continue
        const [numerator, denominator] = [termOf(over), termOf(under)]
        if (numerator.kind !== 'number' || denominator.kind !== 'number' || isZero(denominator.value)) continue
        const expected = multiply(divide(numerator.value, denominator.value), exact(relation.factor))
        const difference = subtract(exact(result.value), expected)
        const off = difference.n < 0n ? subtract(ZERO, difference) : difference
        const decimals = declaredDecimals(result, world) ?? RATIO_DECIMALS
        if (compare(off, rational(1n, 2n * 10n ** BigInt(decimals))) <= 0) continue
        const args = {
          value: result.value ?? '',
          expected: printScaled(toScaled(expected, decimals), decimals),
          numerator: over.value ?? '0',
          denominator: under.value ?? '0',
          factor: relation.factor,
        }
        yield graded(relation, issue('ratio-differs', args, result.place))
      }
    }
  },
}
