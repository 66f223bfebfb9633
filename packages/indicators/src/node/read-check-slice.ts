import { join } from 'node:path'
import { ok, type Result } from '../base/result.ts'
import { type CheckSlice, sliceWorld } from '../browser/check-slice.ts'
import { issueCodes } from '../generated/issue-codes.ts'
import { phrases } from '../generated/phrases.ts'
import { readCheckWorld } from './read-check-world.ts'
import { readRegisterRows } from './read-register.ts'

/** What a browser needs to check submissions against a data folder. */
export function readCheckSlice(folder: string): Result<CheckSlice> {
  const world = readCheckWorld(folder)
  if (!world.ok) return world
  const rows = readRegisterRows(join(folder, 'register'))
  return rows.ok ? ok(sliceWorld(world.value, rows.value, { codes: issueCodes, phrases })) : rows
}
