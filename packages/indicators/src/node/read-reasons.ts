import { readFileSync } from 'node:fs'
import { issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { readRows } from '../ingest/read-rows.ts'
import type { TypedReason } from '../model/typed-reason.ts'

const COLUMNS = ['file', 'place', 'code', 'reason'] as const

/** Reads reasons typed for warnings: a CSV file with the columns file, place, code, reason; rows without a reason say nothing. */
export function readReasons(path: string): Result<readonly TypedReason[]> {
  const rows = readRows(readFileSync(path), path)
  if (!rows.ok) return rows
  const [first] = rows.value
  const available = Object.keys(first?.cells ?? {})
  const lacking = first === undefined ? [] : COLUMNS.filter((column) => !available.includes(column))
  if (lacking.length > 0)
    return failed(...lacking.map((column) => issue('column-missing', { column, available }, { file: path })))
  const typed = rows.value.map(({ cells: { file = '', place = '', code = '', reason = '' } }) => {
    return { file, place, code: code.trim(), reason: reason.trim() }
  })
  return ok(typed.filter(({ reason }) => reason !== ''))
}
