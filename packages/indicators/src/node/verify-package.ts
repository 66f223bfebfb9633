import { type ContainerVerification, type VerifyOptions, verifyContainer } from './verify-container.ts'

/** What was found of a package, from its container to what is in it. */
export type PackageVerification = ContainerVerification

/** Verifies a package: its container first, for nothing can be said of content that is not what was packed. */
export function verifyPackage(path: string, options: VerifyOptions = {}): Promise<PackageVerification> {
  return verifyContainer(path, options)
}
