import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result } from '../base/result.ts'
import type { SignoffRecord } from '../generated/types.ts'
import { loadSignoff, signoffPath } from '../load-signoff.ts'

/** Reads the sign-off of a handover from a data folder; there may be none yet. */
export function readSignoff(
  folder: string,
  change: string,
  within: string | null,
): Result<{ readonly file: string; readonly record: SignoffRecord } | null> {
  const file = signoffPath(change, within)
  const path = join(folder, file)
  if (!existsSync(path)) return ok(null)
  const record = loadSignoff(readFileSync(path), file, change, within)
  return record.ok ? ok({ file, record: record.value }) : record
}
