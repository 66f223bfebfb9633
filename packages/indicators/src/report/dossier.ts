import { type Issue, issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import type { SignoffRecord } from '../generated/types.ts'

/** A file and its hash. */
export interface HashedFile {
  readonly file: string
  readonly sha256: string
}

/** The list of files as `sha256sum` writes it, a file a line by name. */
export function manifestText(files: readonly HashedFile[]): string {
  const lines = new Map(files.map(({ file, sha256 }) => [file, `${sha256}  ${file}\n`]))
  return [...lines]
    .sort(([a], [b]) => byText(a, b))
    .map(([, line]) => line)
    .join('')
}

/** Holds the files handed over against the hashes that the handing side noted. */
export function dossierIssues(
  signoff: SignoffRecord,
  files: readonly HashedFile[],
  manifest: string,
): readonly Issue[] {
  const given = new Map(files.map(({ file, sha256 }) => [file, sha256]))
  const listed = new Map(signoff.files.map(({ file, sha256 }) => [file, sha256]))
  const issues: Issue[] = []
  for (const [file, expected] of listed) {
    const value = given.get(file)
    if (value === undefined) issues.push(issue('dossier-file-missing', { file }))
    else if (value !== expected) issues.push(issue('dossier-file-differs', { file, value, expected }))
  }
  const unlisted = [...given.keys()].filter((file) => !listed.has(file)).sort(byText)
  if (listed.size > 0 && unlisted.length > 0)
    issues.push(issue('dossier-file-unlisted', { files: unlisted, count: unlisted.length }))
  const noted = signoff.manifest
  if (noted !== null && noted.sha256 !== manifest) {
    const args = { value: manifest, expected: noted.sha256, files: given.size, noted: noted.files }
    issues.push(issue('dossier-manifest-differs', args))
  }
  return issues
}
