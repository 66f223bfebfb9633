import { existsSync } from 'node:fs'
import type { Result } from '../base/result.ts'
import { type BodyWorld, isBodyFile, type LoadedBodies, loadBodies } from '../load-bodies.ts'
import { readFiles } from './read-files.ts'

/** Reads the bodies and contacts of a data folder; a folder without lists has those that follow from its regimes and units. */
export function readBodies(folder: string, world: BodyWorld): Result<LoadedBodies> {
  return loadBodies(existsSync(folder) ? readFiles(folder, isBodyFile) : new Map(), world)
}
