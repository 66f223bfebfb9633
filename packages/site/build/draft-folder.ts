import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileRecord } from './build-record.ts'
import { linkOrCopy } from './link-or-copy.ts'
import { listedFiles, MANIFEST } from './site-manifest.ts'

/** Where a draft is made and from what. */
export interface DraftParts {
  readonly path: string
  /** The folder with the pages that were rendered, and their ways in it. */
  readonly made: string
  readonly rendered: readonly string[]
  /** The site whose files are kept. */
  readonly from: string
  /** The site before that one. */
  readonly spare: string
}

/**
 * Where a new site is put together. It starts from the folders of the site before the last one, where they are there, so that only
 * what differs is made, linked and removed; else from what was rendered. A file is never written into: it may be the same file as
 * in the site that people read.
 */
export class DraftFolder {
  readonly path: string
  readonly #from: string
  /** Where rendered files are; nothing when they are in the draft already. */
  readonly #made: string | null
  readonly #folders = new Set<string>()
  /** What the draft started with and nobody has asked for yet. */
  readonly #left: Set<string>

  constructor({ path, made, rendered, from, spare }: DraftParts) {
    this.path = path
    this.#from = from
    const manifest = join(spare, MANIFEST)
    const hasSpare = existsSync(manifest)
    this.#made = hasSpare ? made : null
    this.#left = new Set(hasSpare ? [...listedFiles(readFileSync(manifest, 'utf8')), MANIFEST] : rendered)
    renameSync(hasSpare ? spare : made, path)
  }

  /** Keeps a file of the last site: the same file on the disk, or where a disk knows no second name a copy. */
  keep(path: string, inode: number): void {
    const to = join(this.path, path)
    const isThere = this.#left.has(path) && lstatSync(to, { throwIfNoEntry: false })?.ino === inode
    if (isThere) this.#left.delete(path)
    else this.#put(path, () => linkOrCopy(join(this.#from, path), to))
  }

  /** Takes a file that was rendered. */
  take(path: string): void {
    const made = this.#made
    if (made === null) this.#left.delete(path)
    else this.#put(path, () => renameSync(join(made, path), join(this.path, path)))
  }

  /** Puts a file of the draft at a second place. */
  repeat(path: string, as: string): void {
    this.#put(as, () => linkOrCopy(join(this.path, path), join(this.path, as)))
  }

  /** Writes a file anew. */
  write(path: string, text: string): void {
    this.#put(path, () => writeFileSync(join(this.path, path), text, { flag: 'wx' }))
  }

  /** What tells whether a file is touched later on. */
  measure(path: string): Pick<FileRecord, 'size' | 'changed'> {
    const { size, mtimeMs } = lstatSync(join(this.path, path))
    return { size, changed: mtimeMs }
  }

  /** Removes what the draft started with and the site has not, with the folders that are empty then. */
  finish(): void {
    for (const path of this.#left) {
      unlink(join(this.path, path))
      for (let folder = dirname(path); folder !== '.' && isEmpty(join(this.path, folder)); folder = dirname(folder))
        rmdirSync(join(this.path, folder))
    }
    this.#left.clear()
  }

  /** Puts a file where nothing of before is in the way. */
  #put(path: string, put: () => void): void {
    const folder = dirname(join(this.path, path))
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true })
    this.#folders.add(folder)
    if (this.#left.delete(path)) unlink(join(this.path, path))
    put()
  }
}

function unlink(path: string): void {
  if (existsSync(path)) unlinkSync(path)
}

function isEmpty(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length === 0
}
