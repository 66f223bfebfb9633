import type { Form } from '../generated/types.ts'
import { carryOverDiffers } from './checks/carry-over-differs.ts'
import { cellBlank } from './checks/cell-blank.ts'
import { changeTooLarge } from './checks/change-too-large.ts'
import { cumulativeDecreased } from './checks/cumulative-decreased.ts'
import { decimalsExceeded } from './checks/decimals-exceeded.ts'
import { dueDayUnsettled } from './checks/due-day-unsettled.ts'
import { fixedValueChanged } from './checks/fixed-value-changed.ts'
import { formNotInForce } from './checks/form-not-in-force.ts'
import { formSuperseded } from './checks/form-superseded.ts'
import { limitExceeded } from './checks/limit-exceeded.ts'
import { outOfRange } from './checks/out-of-range.ts'
import { partExceedsWhole } from './checks/part-exceeds-whole.ts'
import { partsDifferFromTotal } from './checks/parts-differ-from-total.ts'
import { previousMissing } from './checks/previous-missing.ts'
import { previousNotGiven } from './checks/previous-not-given.ts'
import { provinceCarryOverDiffers } from './checks/province-carry-over-differs.ts'
import { ratioDiffers } from './checks/ratio-differs.ts'
import { reportLate } from './checks/report-late.ts'
import { reportMissing } from './checks/report-missing.ts'
import { rowKeyUnknown } from './checks/row-key-unknown.ts'
import { rowRepeated } from './checks/row-repeated.ts'
import { sourcesDiffer } from './checks/sources-differ.ts'
import { stateNotAllowed } from './checks/state-not-allowed.ts'
import { submissionTwice } from './checks/submission-twice.ts'
import { sumDiffers } from './checks/sum-differs.ts'
import { totalNotCompared } from './checks/total-not-compared.ts'
import type { SetRule, SubmissionRule } from './submission-rule.ts'

/** Version of the set of rules: the same file and version give the same findings everywhere. */
export const RULE_SET = '1.0'

/** Checks of one submission, in the order they run. */
export const SUBMISSION_RULES: readonly SubmissionRule[] = [
  formNotInForce,
  formSuperseded,
  cellBlank,
  stateNotAllowed,
  decimalsExceeded,
  fixedValueChanged,
  rowRepeated,
  rowKeyUnknown,
  partsDifferFromTotal,
  sumDiffers,
  partExceedsWhole,
  limitExceeded,
  ratioDiffers,
  outOfRange,
  totalNotCompared,
  carryOverDiffers,
  changeTooLarge,
  cumulativeDecreased,
  previousMissing,
]

/** The checks of one submission that have something to look at in a form, in the order they run. */
export function rulesFor(form: Form): readonly SubmissionRule[] {
  const known = concerned.get(form) ?? SUBMISSION_RULES.filter(({ concerns }) => concerns?.(form) ?? true)
  concerned.set(form, known)
  return known
}

const concerned = new WeakMap<Form, readonly SubmissionRule[]>()

/** Checks of several submissions together. */
export const SET_RULES: readonly SetRule[] = [
  submissionTwice,
  reportMissing,
  reportLate,
  dueDayUnsettled,
  previousNotGiven,
  provinceCarryOverDiffers,
  sourcesDiffer,
]
