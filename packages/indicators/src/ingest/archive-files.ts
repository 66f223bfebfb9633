import { type Issue, issue } from '../base/issue.ts'
import { by } from '../base/order.ts'
import type { ArchiveFileStated, ArchiveManifest } from '../generated/types.ts'

/** A file of the folder that was handed over; its bytes are read when they are asked for. */
export interface ArchiveFile {
  /** Way in the folder, its parts joined by `/`. */
  readonly path: string
  readonly size: number
  readonly sha256: string
  readonly bytes: () => Uint8Array
}

/** A file as the old system states it, and as it came. */
export interface StatedFile {
  readonly stated: ArchiveFileStated
  readonly file: ArchiveFile
}

/** Brings the files that came together with those stated, and names what is missing, extra, doubled or of another hash. */
export function matchFiles(
  manifest: ArchiveManifest,
  files: readonly ArchiveFile[],
): { readonly matched: readonly StatedFile[]; readonly issues: readonly Issue[] } {
  const system = manifest.names.vi
  const came = new Map(files.map((file) => [file.path, file]))
  const stated = new Map<string, ArchiveFileStated>()
  const issues: Issue[] = []
  for (const each of [...manifest.files].sort(by(({ path }) => path))) {
    const { path: file } = each
    if (stated.has(file)) issues.push(issue('archive-file-listed-twice', { file }, { file }))
    else if (!came.has(file)) issues.push(issue('archive-file-missing', { file, system }, { file }))
    stated.set(file, each)
  }
  const sorted = [...files].sort(by(({ path }) => path))
  for (const { path: file } of sorted) {
    if (!stated.has(file)) issues.push(issue('archive-file-unlisted', { file, system }, { file }))
  }
  const matched = sorted.flatMap((file): StatedFile[] => {
    const own = stated.get(file.path)
    return own ? [{ stated: own, file }] : []
  })
  return { matched, issues: [...issues, ...hashFaults(matched)] }
}

function hashFaults(matched: readonly StatedFile[]): readonly Issue[] {
  const first = new Map<string, string>()
  return matched.flatMap(({ stated, file: { path: file, sha256 } }): Issue[] => {
    const other = first.get(sha256)
    if (other === undefined) first.set(sha256, file)
    const isOther = stated.sha256 !== null && stated.sha256 !== sha256
    return [
      ...(isOther
        ? [issue('archive-hash-differs', { file, stated: stated.sha256 ?? '', found: sha256 }, { file })]
        : []),
      ...(other === undefined ? [] : [issue('archive-content-twice', { file, other }, { file })]),
    ]
  })
}
