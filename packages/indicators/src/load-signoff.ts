import { issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { SignoffRecord } from './generated/types.ts'
import { validateSignoff } from './generated/validators.js'
import { parseJson } from './load-register.ts'

/** The file in which the sign-off of a handover stands, by its way in a data folder. */
export function signoffPath(change: string, within: string | null): string {
  return `signoff/${change.replaceAll('/', '-')}${within === null ? '' : `@${within}`}.json`
}

/** Reads a sign-off; it says itself of which handover it is. */
export function loadSignoff(
  bytes: Uint8Array,
  file: string,
  change: string,
  within: string | null,
): Result<SignoffRecord> {
  const record = parseJson(bytes)
  const wrong = (reason: string): Result<SignoffRecord> => failed(issue('record-invalid', { file, reason }, { file }))
  if (!validateSignoff(record)) {
    const [fault] = validateSignoff.errors ?? []
    return wrong(`${fault?.instancePath ?? ''} ${fault?.keyword ?? ''}`.trim())
  }
  if (record.change !== change) return wrong(`change ${record.change}`)
  return record.within === within ? ok(record) : wrong(`within ${record.within ?? ''}`)
}
