import type { FileRecord, WholeFile } from './build-record.ts'
import type { DraftFolder } from './draft-folder.ts'

/** A site that was put together: its files, and how many of them were made, kept and left out. */
export interface PutTogether {
  readonly files: ReadonlyMap<string, FileRecord>
  readonly rendered: number
  readonly kept: number
  readonly removed: number
}

/** What is put together: where, the files that were rendered with their hashes, the keys of what was planned, the last site. */
export interface Parts {
  readonly draft: DraftFolder
  readonly rendered: ReadonlyMap<string, string>
  readonly planned: ReadonlyMap<string, string>
  readonly before: ReadonlyMap<string, WholeFile>
}

/**
 * Fills the draft with what was made and with the pages that were not made again. A file whose new bytes are the old ones stays
 * the old file, so that what did not change is untouched for whoever compares or copies.
 */
export function putTogether({ draft, rendered, planned, before }: Parts): PutTogether {
  const files = new Map<string, FileRecord>()
  for (const [path, hash] of rendered) {
    const old = before.get(path)
    if (old?.sha256 === hash) draft.keep(path, old.inode)
    else draft.take(path)
    files.set(path, { key: planned.get(path) ?? '', sha256: hash, ...draft.measure(path) })
  }
  for (const [path, key] of planned) {
    if (files.has(path)) continue
    const old = before.get(path)
    if (old?.key !== key) throw new Error(`expected ${path} to be made, its page printed nothing`)
    draft.keep(path, old.inode)
    files.set(path, { key, sha256: old.sha256, size: old.size, changed: old.changed })
  }
  const removed = [...before].filter(([path, { key }]) => key !== '' && !files.has(path)).length
  return { files, rendered: rendered.size, kept: files.size - rendered.size, removed }
}
