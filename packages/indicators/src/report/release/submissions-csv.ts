import { byText } from '../../base/order.ts'
import type { ConsolidatedReportRecord, UsedSubmission } from '../../generated/types.ts'
import { cell } from '../figures-csv.ts'

/** Columns of the reports behind a package. */
export const SUBMISSION_COLUMNS = [
  ...(['submission', 'file', 'form', 'unit', 'reporter', 'period', 'edition', 'listDate', 'covers'] as const),
] as const

/** The reports that consolidated reports used, each once, by hash. */
export function* submissionsCsv(
  records: readonly Pick<ConsolidatedReportRecord, 'form' | 'submissions'>[],
): Generator<string> {
  const lines = new Set(records.flatMap(({ form, submissions }) => submissions.map((used) => lineOf(form, used))))
  yield `${SUBMISSION_COLUMNS.join(',')}\n`
  yield* [...lines].sort(byText)
}

function lineOf(
  form: string,
  { sha256, file, subject, reporter, period, edition, listDate, covers }: UsedSubmission,
): string {
  const cells = [sha256, file, form, subject, reporter ?? '', period, edition ?? '', listDate, covers]
  return `${cells.map(cell).join(',')}\n`
}
