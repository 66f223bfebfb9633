import type { Issue } from '../../base/issue.ts'
import type { OutlineForm, OutlineSubmission } from '../../generated/types.ts'
import type { OutlineRule } from './outline-rule.ts'
import { outlineSectionBlank } from './outline-section-blank.ts'
import { outlineSectionTwice } from './outline-section-twice.ts'
import { outlineSectionUnknown } from './outline-section-unknown.ts'
import { outlineTextTooLong } from './outline-text-too-long.ts'

const RULES: readonly OutlineRule[] = [
  outlineSectionBlank,
  outlineSectionTwice,
  outlineSectionUnknown,
  outlineTextTooLong,
]

/** What is wrong with the text of a report by its outline. */
export function checkOutline(outline: OutlineForm, submission: OutlineSubmission, file: string): readonly Issue[] {
  return RULES.flatMap((rule) => [...rule.check(outline, submission, file)])
}
