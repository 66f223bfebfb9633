import type { Result } from '../base/result.ts'
import { isOutlineFile, loadOutlines, type Outlines } from '../load-outlines.ts'
import { readFiles } from './read-files.ts'

/** Reads outline forms and the texts sent by them, from a data folder. */
export function readOutlines(folder: string): Result<Outlines> {
  return loadOutlines(readFiles(folder, isOutlineFile))
}
