import type { Issue } from './base/issue.ts'
import type { CheckFile } from './check-files.ts'
import type { LedgerReport } from './generated/types.ts'
import { readSheets } from './ingest/read-sheets.ts'
import { readSubmissions } from './ingest/read-submissions.ts'
import type { CheckWorld } from './model/check-world.ts'
import type { Submission, SubmissionHead } from './model/submission.ts'

/** What a file holds. */
export interface SentFileReading {
  readonly submissions: readonly Submission[]
  readonly issues: readonly Issue[]
}

/** Reads the reports in a file as it was declared, without checking them. */
export function readSentFile({ name, bytes, sha256, declared = {} }: CheckFile, world: CheckWorld): SentFileReading {
  const submissions: Submission[] = []
  const reading = readSheets(bytes, { name })
  const issues = [...reading.issues]
  if (reading.kind === null) return { submissions, issues }
  readSubmissions(reading.sheets, {
    ...{ world, file: name, sha256, locale: null, ...declared },
    sink: { submission: (each) => void submissions.push(each), issue: (each) => void issues.push(each) },
  })
  return { submissions, issues }
}

/** The report that the head of a submission names. */
export function reportOf(head: SubmissionHead): LedgerReport {
  const { form, version, period, subject, reporter, edition, listDate, covers } = head
  return { form, version, period, subject, reporter, edition, listDate, covers }
}
