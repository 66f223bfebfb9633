import { readFileSync } from 'node:fs'

/** The bytes of a file; a fault of the system says which file, also where Node leaves it out, as of a folder. */
export function readWhole(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (fault) {
    if (fault instanceof Error && !('path' in fault)) Object.assign(fault, { path })
    throw fault
  }
}
