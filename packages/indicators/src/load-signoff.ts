import { issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { SignoffRecord } from './generated/types.ts'
import { validateSignoff } from './generated/validators.js'
import { parseJson } from './load-register.ts'
import { type RecordFault, recordFault } from './model/record-fault.ts'

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
  const wrong = (fault: RecordFault): Result<SignoffRecord> =>
    failed(issue('record-invalid', { file, ...fault }, { file }))
  if (!validateSignoff(record)) return wrong(recordFault(record, validateSignoff.errors))
  if (record.change !== change) return wrong({ at: '/change', fault: 'const', expected: [change] })
  return record.within === within ? ok(record) : wrong({ at: '/within', fault: 'const', expected: [`${within}`] })
}
