import { type Issue, issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { Regime, TaskState } from './generated/types.ts'
import { validateTaskState } from './generated/validators.js'
import { readRows } from './ingest/read-rows.ts'
import { recordFault } from './model/record-fault.ts'

/** Reads what sources say of tasks; a row that is none, or of a task that no regime sets, is a finding. */
export function loadTaskStates(
  bytes: Uint8Array,
  file: string,
  regimes: Iterable<Regime>,
): Result<readonly TaskState[]> {
  const read = readRows(bytes, file)
  if (!read.ok) return read
  const tasks = new Set([...regimes].flatMap((regime) => (regime.tasks ?? []).map(({ id }) => id)))
  const states: TaskState[] = []
  const issues: Issue[] = []
  for (const { cells, row } of read.value) {
    if (!validateTaskState(cells))
      issues.push(issue('record-invalid', { file, ...recordFault(cells, validateTaskState.errors) }, { file, row }))
    else if (tasks.has(cells.task)) states.push(cells)
    else issues.push(issue('record-invalid', { file, ...UNKNOWN, expected: [cells.task] }, { file, row }))
  }
  return issues.length > 0 ? failed(...issues) : ok(states)
}

/** A task that no regime sets. */
const UNKNOWN = { at: '/task', fault: 'reference' } as const
