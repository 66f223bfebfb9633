import { join } from 'node:path'
import type { UnitHistory } from '../model/unit-history.ts'
import { readRegister } from '../node/read-register.ts'
import { checkShares } from '../validate/shares.ts'
import { type Context, Stopped } from './context.ts'

/** Reads the register a command works on; a faulty one stops it. */
export function loadHistory(folder: string | undefined, context: Context): UnitHistory {
  const read = readRegister(folder ?? join(context.dataFolder, 'register'))
  if (!read.ok) throw new Stopped(read.issues, 1)
  const faults = [...checkShares(read.value)].filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Stopped(faults, 1)
  return read.value
}
