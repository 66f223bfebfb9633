import type { Issue } from './base/issue.ts'
import { byText } from './base/order.ts'
import { type CheckFile, type CheckOptions, checkSubmissions } from './check-files.ts'
import { type ConsolidatedReport, Consolidation } from './consolidate.ts'
import type { CheckedFile, CheckResult } from './model/check-result.ts'
import type { Basis } from './model/consolidated.ts'
import type { Submission } from './model/submission.ts'
import type { UnitId } from './model/unit.ts'

/** What is read, checked and consolidated. */
export interface ConsolidateFilesOptions extends CheckOptions {
  /** The unit whose territory is consolidated. */
  readonly territory: UnitId
  readonly periods: readonly string[]
  readonly bases: readonly Basis[]
  /** Codes of forms; every form that came when not given. */
  readonly forms?: readonly string[]
}

/** What came of a folder of reports. */
export interface ConsolidatedFiles {
  readonly check: CheckResult
  /** Files with errors: nothing of them is in any figure. */
  readonly refused: readonly CheckedFile[]
  readonly accepted: readonly Submission[]
  readonly reports: readonly ConsolidatedReport[]
  /** Why a report that was asked for is not there. */
  readonly issues: readonly Issue[]
}

/** Checks reports and consolidates those without errors: each form, period and basis that was asked for. */
export function consolidateFiles(files: readonly CheckFile[], options: ConsolidateFilesOptions): ConsolidatedFiles {
  const { territory, periods, bases, forms, ...checking } = options
  const { result, submissions } = checkSubmissions(files, checking)
  const refused = result.files.filter(({ totals }) => totals.error > 0)
  const faulty = new Set(refused.map(({ file }) => file))
  const accepted = submissions.filter(({ file }) => !faulty.has(file))
  const consolidation = new Consolidation({ catalog: options.world, submissions: accepted, unit: territory })
  const wanted = forms ?? [...new Set(accepted.map(({ form }) => form.code))].sort(byText)
  const { reports, issues } = consolidation.reports(
    wanted.flatMap((form) => periods.flatMap((period) => bases.map((basis) => ({ form, period, basis })))),
  )
  return { check: result, refused, accepted, reports, issues }
}
