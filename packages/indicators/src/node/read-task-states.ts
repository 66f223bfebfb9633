import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, type Result } from '../base/result.ts'
import type { Regime, TaskState } from '../generated/types.ts'
import { loadTaskStates } from '../load-task-states.ts'

/** Reads what sources say of the tasks of regimes, from a data folder; a folder without such a list knows nothing of them. */
export function readTaskStates(folder: string, regimes: Iterable<Regime>): Result<readonly TaskState[]> {
  const path = 'tasks/states.csv'
  const file = join(folder, path)
  return existsSync(file) ? loadTaskStates(readFileSync(file), path, regimes) : ok([])
}
