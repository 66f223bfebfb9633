import type { SubmissionState } from './ledger.ts'

type Named = Pick<SubmissionState, 'sha256' | 'file'>

/** Names files that were sent: each by its own name, and by its hash too where several bear one name. */
export function submissionNames(states: Iterable<Named>): (state: Named) => string {
  const counts = new Map<string, number>()
  for (const { file } of states) counts.set(file, (counts.get(file) ?? 0) + 1)
  return ({ sha256, file }) => ((counts.get(file) ?? 0) > 1 ? `${sha256.slice(0, 12)}/${file}` : file)
}
