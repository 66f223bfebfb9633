import type { CheckFile } from './check-files.ts'
import type { Ledger, SubmissionState } from './model/ledger.ts'
import { reportKey } from './model/ledger-keys.ts'
import { submissionNames } from './model/submission-names.ts'
import type { TypedReason } from './model/typed-reason.ts'
import type { CurrentSubmission } from './read-current.ts'
import { reportOf } from './read-sent-file.ts'

/** What a ledger gives to be checked or consolidated, as a folder of the same files would. */
export interface CurrentFiles {
  /** Files of accepted reports, each once; of its reports only those count that no correction replaced. */
  readonly files: readonly CheckFile[]
  /** Reasons typed for their warnings, in the files or beside them. */
  readonly reasons: readonly TypedReason[]
}

/** The files of accepted reports that nothing replaced, in every edition, with the reasons that the ledger keeps. */
export function currentFiles(ledger: Ledger, current: readonly CurrentSubmission[]): CurrentFiles {
  const keys = new Map<string, Set<string>>()
  const files = new Map<string, CheckFile>()
  for (const { submission, report, file } of current) {
    keys.set(submission, (keys.get(submission) ?? new Set()).add(reportKey(report)))
    files.set(submission, file)
  }
  const states = [...files.keys()].flatMap((sha256) => ledger.submission(sha256) ?? [])
  const nameOf = submissionNames(states)
  const fileOf = (state: SubmissionState): readonly CheckFile[] => {
    const [file, own] = [files.get(state.sha256), keys.get(state.sha256)]
    if (!file || !own) return []
    return [{ ...file, name: nameOf(state), counts: (head) => own.has(reportKey(reportOf(head))) }]
  }
  const reasonsOf = (state: SubmissionState): readonly TypedReason[] =>
    (state.check?.reasons ?? []).map((reason) => ({ ...reason, file: nameOf(state) }))
  return { files: states.flatMap(fileOf), reasons: states.flatMap(reasonsOf) }
}
