import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { loadColumns } from '../load-columns.ts'
import { type ContentCheck, checkContents } from '../verify/check-contents.ts'
import { type OpenedPackage, openPackage } from './open-package.ts'
import { readFiles } from './read-files.ts'
import { sha256 } from './sha256.ts'
import { type ContainerVerification, type VerifyOptions, verifyContainer } from './verify-container.ts'

/** With what a package is verified. */
export interface PackageVerifyOptions extends VerifyOptions {
  /** The data folder of the standard: what columns tables have. */
  readonly standard: string
  /** The package that a package of changes rests on. */
  readonly base?: string
}

/** What was found of a package, from its container to what is in it. */
export interface PackageVerification extends ContainerVerification {
  /** How much of the content was looked at; `null`: the container is not sound. */
  readonly counts: ContentCheck['counts'] | null
  /** Whether all of the content was looked at. */
  readonly isComplete: boolean
  /** What the package says of itself; `null` when it does not. */
  readonly record: ContentCheck['record']
}

/** Verifies a package: its container first, for nothing can be said of content that is not what was packed. */
export async function verifyPackage(path: string, options: PackageVerifyOptions): Promise<PackageVerification> {
  const { standard, base, ...container } = options
  const found = await verifyContainer(path, container)
  const only = (issues: readonly Issue[]): PackageVerification => {
    return { ...found, issues: [...found.issues, ...issues], counts: null, record: null, isComplete: false }
  }
  if (isFaulty(found.issues)) return only([])
  const [opened, before] = [openPackage(path), base === undefined ? ok(null) : await soundPackage(base, container)]
  const columns = loadColumns(readFiles(standard, (file) => file === 'package/columns.csv'))
  const readme = readFileSync(join(standard, 'package/readme-template.md'), 'utf8')
  if (!opened.ok) return only(opened.issues)
  if (!before.ok) return only(before.issues)
  if (!columns.ok) return only(columns.issues)
  const content = checkContents(opened.value, { base: before.value, columns: columns.value, readme, hash: sha256 })
  return { ...found, ...content, issues: [...found.issues, ...content.issues] }
}

async function soundPackage(path: string, options: VerifyOptions): Promise<Result<OpenedPackage>> {
  const { issues } = await verifyContainer(path, options)
  return isFaulty(issues) ? failed(...issues) : openPackage(path)
}

function isFaulty(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error')
}
