import { placeKey } from './consolidated.ts'
import type { Submission } from './submission.ts'

/** Whether files of one report are parts of it: no place is filled in by two of them. */
export function arePartsOfOne(files: readonly Submission[]): boolean {
  const filled = new Set<string>()
  for (const { cells } of files) {
    for (const cell of cells) {
      if (cell.state === 'blank') continue
      const key = placeKey(cell)
      if (filled.has(key)) return false
      filled.add(key)
    }
  }
  return true
}
