import type { Result } from '../base/result.ts'
import type { Profile } from '../generated/types.ts'
import { isProfileFile, loadProfiles } from '../load-profiles.ts'
import { readFiles } from './read-files.ts'

/** Reads how the receivers want their packets, from a data folder. */
export function readProfiles(folder: string): Result<ReadonlyMap<string, Profile>> {
  return loadProfiles(readFiles(folder, isProfileFile))
}
