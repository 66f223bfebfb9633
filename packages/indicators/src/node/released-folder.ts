import { dirname, join } from 'node:path'
import type { Issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { DISK, type Disk, flushFolder, makeFolders, writeFlushed, writingFault } from './disk.ts'
import { takeLock } from './folder-lock.ts'

const RELEASES = '.releases'
const CURRENT = 'current'
const LOCK = '.lock'

/** Writes a file of a set, by its way in it. */
export type WriteFile = (path: string, bytes: string | Uint8Array) => void

/**
 * Puts a new set of files in place of the one before: `OUT/current` is a link to a whole set. A new one is made beside it and takes its
 * place in one step: whoever looks, and whenever a writing is stopped or the disk is full, sees the set before or the new one.
 * What fills the set gives it a name of its own.
 */
export function putInPlace(
  out: string,
  fill: (write: WriteFile) => string,
  disk: Disk = DISK,
): Result<readonly Issue[]> {
  try {
    makeFolders(disk, join(out, RELEASES))
    const lock = takeLock(out, LOCK, disk)
    if (!lock.ok) return lock
    try {
      const folder = new ReleasedFolder(out, disk)
      folder.replace(fill)
      return ok(lock.value.issues)
    } finally {
      lock.value.release()
    }
  } catch (fault) {
    return failed(writingFault(fault, out))
  }
}

/** A folder of sets, to which nobody else writes. */
class ReleasedFolder {
  readonly #out: string
  readonly #releases: string
  readonly #draft: string
  readonly #disk: Disk

  constructor(out: string, disk: Disk) {
    this.#out = out
    this.#releases = join(out, RELEASES)
    this.#draft = join(this.#releases, 'draft')
    this.#disk = disk
  }

  replace(fill: (write: WriteFile) => string): void {
    this.#clear()
    try {
      this.#keep(this.#fill(fill))
    } catch (fault) {
      this.#clear()
      throw fault
    }
    this.#clear()
  }

  /** Makes the new set beside the others, to its last name on the disk. */
  #fill(fill: (write: WriteFile) => string): string {
    const disk = this.#disk
    const folders = new Set<string>()
    const make = (folder: string): void => {
      if (folders.has(folder)) return
      if (folder !== this.#draft) make(dirname(folder))
      disk.makeFolder(folder)
      folders.add(folder)
    }
    make(this.#draft)
    const id = fill((path, bytes) => {
      const full = join(this.#draft, path)
      make(dirname(full))
      writeFlushed(disk, full, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)
    })
    for (const folder of folders) flushFolder(disk, folder)
    return id
  }

  /** The set is there from the moment at which the link is renamed. */
  #keep(id: string): void {
    const disk = this.#disk
    const before = this.#current
    if (before === id && this.#isAlike(join(this.#releases, id))) return
    // The set in place bears this name and was changed by other hands.
    const name = before === id ? `${id}-again` : id
    disk.rename(this.#draft, join(this.#releases, name))
    flushFolder(disk, this.#releases)
    disk.linkFolder(join(RELEASES, name), this.#link)
    disk.rename(this.#link, join(this.#out, CURRENT))
    flushFolder(disk, this.#out)
  }

  #isAlike(kept: string): boolean {
    const [mine, theirs] = [this.#disk.files(this.#draft), this.#disk.files(kept)]
    if (mine.join('\n') !== theirs.join('\n')) return false
    return mine.every((path) => {
      const [a, b] = [this.#draft, kept].map((folder) => Buffer.from(this.#disk.read(join(folder, path))))
      return a !== undefined && b !== undefined && a.equals(b)
    })
  }

  /** Removes all but the set in place; a set that is half removed is never one that the link leads to. */
  #clear(): void {
    const current = this.#current
    for (const name of this.#disk.names(this.#releases)) {
      if (name !== current) this.#disk.removeAll(join(this.#releases, name))
    }
  }

  get #link(): string {
    return join(this.#releases, 'link')
  }

  get #current(): string | null {
    const way = this.#disk.leadsTo(join(this.#out, CURRENT))
    return way === null ? null : (way.split(/[\\/]/).at(-1) ?? null)
  }
}
