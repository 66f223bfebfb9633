import { readFormSubmission } from './read-submission.ts'
import type { Sheet } from './sheet.ts'
import type { ReadingContext } from './submission-reading.ts'

/** Reads what a file holds: a form that was filled in. */
export function readSubmissions(sheets: readonly Sheet[], context: ReadingContext): void {
  readFormSubmission(sheets, context)
}
