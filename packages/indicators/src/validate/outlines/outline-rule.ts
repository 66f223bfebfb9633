import type { Issue, IssueCode } from '../../base/issue.ts'
import type { OutlineForm, OutlineSubmission } from '../../generated/types.ts'

/** A check of the text of a report against its outline. */
export interface OutlineRule {
  readonly code: IssueCode
  readonly check: (outline: OutlineForm, submission: OutlineSubmission, file: string) => Iterable<Issue>
}
