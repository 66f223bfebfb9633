import { statSync } from 'node:fs'
import { PACKAGE_LIMITS, type PackageLimits } from '../model/package-limits.ts'
import type { PackWorkers } from './pack-pool.ts'
import { withPackageBytes } from './package-bytes.ts'
import { type ContainerVerification, verifyArchive } from './verify-archive.ts'
import { verifyBagFolder } from './verify-bag-folder.ts'

export type { ContainerVerification }

/** How much a package may cost, and how the work is shared out. */
export interface VerifyOptions extends PackWorkers {
  readonly limits?: PackageLimits
}

/** Holds a package against itself: fixity, completeness and, of a .zip, its one form. Says all that is wrong and where. */
export async function verifyContainer(path: string, options: VerifyOptions = {}): Promise<ContainerVerification> {
  const { limits = PACKAGE_LIMITS, ...workers } = options
  if (statSync(path).isDirectory()) return verifyBagFolder(path, limits)
  return withPackageBytes(path, (bytes) => verifyArchive(bytes, path, { limits, ...workers }))
}
