import { readFileSync } from 'node:fs'
import type { TypedReason } from '../check-files.ts'
import { readRows } from '../ingest/read-rows.ts'

/** Reads reasons typed for warnings: a CSV file with the columns file, place, code, reason. */
export function readReasons(path: string): readonly TypedReason[] {
  const rows = readRows(readFileSync(path), path)
  if (!rows.ok) return []
  return rows.value.map(({ cells: { file = '', place = '', code = '', reason = '' } }) => ({
    file,
    place,
    code,
    reason,
  }))
}
