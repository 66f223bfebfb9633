import { issue } from '../../base/issue.ts'
import { equal, parseRational } from '../../base/rational.ts'
import type { SubmittedCell } from '../../model/submission.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** What the form gives beforehand is left as it is. */
export const fixedValueChanged: SubmissionRule = {
  code: 'fixed-value-changed',
  level: 1,
  *check({ cells }) {
    for (const cell of cells) {
      const expected = givenText(cell)
      if (expected !== null && cell.state !== 'blank' && !isAsGiven(cell, expected)) {
        yield issue('fixed-value-changed', { value: cell.written, expected }, cell.place)
      }
    }
  },
}

function givenText({ part }: SubmittedCell): string | null {
  if (part.entry === 'notApplicable') return 'x'
  return part.entry === 'fixed' ? (part.value ?? null) : null
}

function isAsGiven({ state, value }: SubmittedCell, expected: string): boolean {
  if (expected === 'x') return state === 'notApplicable'
  const given = parseRational(expected)
  const found = parseRational(value ?? '')
  return given !== null && found !== null && equal(given, found)
}
