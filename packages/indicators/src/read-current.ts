import type { Issue } from './base/issue.ts'
import type { CheckFile } from './check-files.ts'
import type { CheckWorld } from './model/check-world.ts'
import type { ReportState } from './model/ledger.ts'
import { reportKey } from './model/ledger-keys.ts'
import type { Submission } from './model/submission.ts'
import { readSentFile, reportOf } from './read-sent-file.ts'

/** An accepted report that no correction replaced, with the file it stands in. */
export interface CurrentSubmission extends ReportState {
  /** No better edition of the same report is there. */
  readonly isBest: boolean
  readonly file: CheckFile
}

/** A report of a ledger as it was read. */
export interface LedgerSubmission extends Submission {
  readonly revision: number
  readonly isBest: boolean
}

/** Reads accepted reports out of their files, each file once; what else a file holds is left. */
export function readCurrent(
  current: readonly CurrentSubmission[],
  world: CheckWorld,
): { readonly submissions: readonly LedgerSubmission[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = []
  const found = new Map<string, Submission>()
  for (const file of new Map(current.map((each) => [each.submission, each.file])).values()) {
    const read = readSentFile(file, world)
    for (const each of read.submissions) found.set(`${file.sha256} ${reportKey(reportOf(each.head))}`, each)
    issues.push(...read.issues)
  }
  const submissions = current.flatMap(({ submission, report, revision, isBest }) => {
    const own = found.get(`${submission} ${reportKey(report)}`)
    return own ? [{ ...own, revision, isBest }] : []
  })
  return { submissions, issues }
}
