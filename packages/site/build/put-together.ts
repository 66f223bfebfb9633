import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  unlinkSync,
  utimesSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileRecord } from './build-record.ts'
import { sha256 } from './site-manifest.ts'

/** A site that was put together: its files, and how many of them were made, kept and left out. */
export interface PutTogether {
  readonly files: ReadonlyMap<string, FileRecord>
  readonly rendered: number
  readonly kept: number
  readonly removed: number
}

/** What is put together: the folder with what was made, the keys of what was planned, the site of the last build. */
export interface Parts {
  readonly draft: string
  readonly planned: ReadonlyMap<string, string>
  readonly before: { readonly site: string; readonly files: ReadonlyMap<string, FileRecord> }
}

/**
 * Fills the draft with the pages that were not made again. A file whose new bytes are the old ones stays the old file, so that
 * what did not change is untouched for whoever compares or copies.
 */
export function putTogether({ draft, planned, before }: Parts): PutTogether {
  const files = new Map<string, FileRecord>()
  const made = listFiles(draft)
  const keep = keeper(before.site, draft)
  for (const path of made) {
    const key = planned.get(path) ?? ''
    const full = join(draft, path)
    const hash = sha256(readFileSync(full))
    const old = before.files.get(path)
    if (old?.sha256 === hash) {
      unlinkSync(full)
      keep(path)
    }
    files.set(path, { key, sha256: hash, ...measured(full) })
  }
  for (const [path, key] of planned) {
    if (files.has(path)) continue
    const old = before.files.get(path)
    if (old?.key !== key) throw new Error(`expected ${path} to be made, its page printed nothing`)
    keep(path)
    files.set(path, { ...old, ...measured(join(draft, path)) })
  }
  const removed = [...before.files].filter(([path, { key }]) => key !== '' && !files.has(path)).length
  return { files, rendered: made.length, kept: files.size - made.length, removed }
}

/** All files below a folder, by their way in it, in order. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

function measured(path: string): Pick<FileRecord, 'size' | 'changed'> {
  const { size, mtimeMs } = lstatSync(path)
  return { size, changed: mtimeMs }
}

/** Brings files of the last site here as they are: the same file on the disk, or where a disk knows no second name a copy. */
function keeper(from: string, to: string): (path: string) => void {
  const folders = new Set<string>()
  return (path) => {
    const folder = dirname(join(to, path))
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    try {
      linkSync(join(from, path), join(to, path))
    } catch {
      const { atime, mtime } = lstatSync(join(from, path))
      copyFileSync(join(from, path), join(to, path))
      utimesSync(join(to, path), atime, mtime)
    }
  }
}
