import type { Result } from '../base/result.ts'
import type { Round } from '../generated/types.ts'
import { isRoundFile, loadRounds } from '../load-rounds.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { readFiles } from './read-files.ts'

/** Reads the reporting rounds of a data folder. */
export function readRounds(folder: string, world: CheckWorld): Result<readonly Round[]> {
  return loadRounds(readFiles(folder, isRoundFile), world)
}
