import type { Issue, IssueCode } from '../base/issue.ts'
import type { Form } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import type { FindEarlier } from '../model/earlier-report.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { FindOwed } from '../model/report-sent.ts'
import type { Submission } from '../model/submission.ts'
import type { UnitId } from '../model/unit.ts'

/** What a check of one submission may look at. */
export interface CheckContext {
  readonly world: CheckWorld
  readonly earlier: FindEarlier
}

/** A check of one submission; its code is the name of its file. */
export interface SubmissionRule {
  readonly code: IssueCode
  /** 1: within the file; 2: against earlier periods and other forms. */
  readonly level: 1 | 2
  /** Whether a form has anything to look at: with thousands of submissions of a form the check is not begun for each. */
  readonly concerns?: (form: Form) => boolean
  readonly check: (submission: Submission, context: CheckContext) => Iterable<Issue>
}

/** What checks of several submissions may look at. */
export interface SetContext extends CheckContext {
  /** Units whose reports, and those of units in them, are expected; none: nobody is missing. */
  readonly within: readonly UnitId[]
  readonly owed: FindOwed
  /** Day on which a file came, where it is known. */
  readonly receivedOn: (file: string) => IsoDate | null
  /** Reports of earlier periods that are only looked at. */
  readonly earlierSubmissions: readonly Submission[]
}

/** A check of several submissions together. */
export interface SetRule {
  readonly code: IssueCode
  /** 2: other forms and periods; 3: between sources. */
  readonly level: 2 | 3
  readonly check: (submissions: readonly Submission[], context: SetContext) => Iterable<Issue>
}
