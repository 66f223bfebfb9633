import { dirname, join } from 'node:path'
import type { Hash } from '../model/ledger-entry.ts'
import { type Disk, flushFolder, makeFolders, writeFlushed } from './disk.ts'

const OBJECTS = 'objects'
const DRAFTS = 'drafts'

/** Files by the SHA-256 of their bytes: `objects/ab/cdef…`; each is there whole or not at all. */
export class ObjectStore {
  readonly #folder: string
  readonly #disk: Disk
  readonly #hash: Hash

  constructor(folder: string, disk: Disk, hash: Hash) {
    this.#folder = folder
    this.#disk = disk
    this.#hash = hash
  }

  /** The bytes, `missing`, or the hash of what now stands in their place. */
  read(sha256: string): Uint8Array | { readonly found: string } | 'missing' {
    const path = this.#pathOf(sha256)
    if (!this.#disk.exists(path)) return 'missing'
    const bytes = this.#disk.read(path)
    const found = this.#hash(bytes)
    return found === sha256 ? bytes : { found }
  }

  /** Puts files in; gives what must be undone should the ledger not come to list them. */
  put(files: readonly { readonly sha256: string; readonly bytes: Uint8Array }[]): () => void {
    const disk = this.#disk
    const added: string[] = []
    const undo = (): void => {
      for (const path of added) if (disk.exists(path)) disk.remove(path)
      this.#clearDrafts()
    }
    try {
      this.#clearDrafts()
      for (const { sha256, bytes } of files) {
        if (this.read(sha256) instanceof Uint8Array) continue
        const path = this.#pathOf(sha256)
        const draft = join(this.#folder, DRAFTS, sha256)
        makeFolders(disk, dirname(draft))
        makeFolders(disk, dirname(path))
        writeFlushed(disk, draft, bytes)
        added.push(path)
        disk.rename(draft, path)
      }
      for (const folder of new Set(added.map((path) => dirname(path)))) flushFolder(disk, folder)
    } catch (fault) {
      undo()
      throw fault
    }
    return undo
  }

  /** Paths of all that is stored, and of drafts that were left, from the folder of the ledger. */
  list(): readonly string[] {
    return [OBJECTS, DRAFTS].flatMap((start) =>
      this.#disk.files(join(this.#folder, start)).map((path) => `${start}/${path}`),
    )
  }

  /** Drafts are left by a process that ended half-way; whoever writes is alone. */
  #clearDrafts(): void {
    const folder = join(this.#folder, DRAFTS)
    for (const path of this.#disk.files(folder)) this.#disk.remove(join(folder, path))
  }

  #pathOf(sha256: string): string {
    return join(this.#folder, objectPath(sha256))
  }
}

/** Where a file stands in the folder of a ledger. */
export function objectPath(sha256: string): string {
  return `${OBJECTS}/${sha256.slice(0, 2)}/${sha256.slice(2)}`
}
