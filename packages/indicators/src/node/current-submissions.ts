import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { CheckFile } from '../check-files.ts'
import { type CurrentFiles, currentFiles } from '../current-files.ts'
import { declaredOptions } from '../ledger-declared.ts'
import type { CheckWorld } from '../model/check-world.ts'
import type { Ledger, SubmissionState } from '../model/ledger.ts'
import type { CurrentSubmission } from '../read-current.ts'
import type { LedgerFolder } from './ledger-folder.ts'

/** The accepted report of each form, period, subject, reporter and edition that no correction replaced, with its file. */
export function currentSubmissions(folder: LedgerFolder, world: CheckWorld): Result<readonly CurrentSubmission[]> {
  const state = folder.read()
  return state.ok ? currentOf(folder, state.value.ledger, world) : state
}

/** The files of those reports, as `consolidateFiles` takes them, and what was found when the ledger was read. */
export function currentFilesOf(
  folder: LedgerFolder,
  world: CheckWorld,
): Result<CurrentFiles & { readonly issues: readonly Issue[] }> {
  const state = folder.read()
  if (!state.ok) return state
  const { ledger, issues } = state.value
  const current = currentOf(folder, ledger, world)
  return current.ok ? ok({ ...currentFiles(ledger, current.value), issues }) : current
}

function currentOf(folder: LedgerFolder, ledger: Ledger, world: CheckWorld): Result<readonly CurrentSubmission[]> {
  const files = new Map<string, Result<CheckFile>>()
  const issues: Issue[] = []
  const found = ledger.current.flatMap((each): readonly CurrentSubmission[] => {
    const { submission } = each
    const sent = ledger.submission(submission)
    if (!sent) return []
    const known = files.get(submission)
    const file = known ?? storedFile(folder, sent, world)
    files.set(submission, file)
    if (!file.ok && !known) issues.push(...file.issues)
    return file.ok ? [{ ...each, file: file.value }] : []
  })
  return issues.length > 0 ? failed(...issues) : ok(found)
}

/** A file that was sent, as it was received and declared; one that is gone or changed is a finding. */
export function storedFile(folder: LedgerFolder, sent: SubmissionState, world: CheckWorld): Result<CheckFile> {
  const { sha256, file, day, declared } = sent
  const bytes = folder.objects.read(sha256)
  if (bytes === 'missing') return failed(issue('ledger-object-missing', { file, submission: sha256 }))
  if (!(bytes instanceof Uint8Array)) {
    return failed(issue('ledger-object-damaged', { file, submission: sha256, found: bytes.found }))
  }
  const options = declaredOptions(declared, world)
  return options.ok ? ok({ name: file, bytes, sha256, received: day, declared: options.value }) : options
}
