import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { writeWhole } from './write-file.ts'

const RELEASES = '.releases'
const CURRENT = 'current'

/**
 * A folder whose `current` is a link to a whole set of files. A new set is made beside it and takes its place in one step: whoever
 * looks, and whenever a run is cut off, sees the set before or the new one.
 */
export class ReleasedFolder {
  readonly #out: string
  readonly #draft: string

  constructor(out: string) {
    this.#out = out
    this.#draft = join(out, RELEASES, `draft-${process.pid}`)
    rmSync(this.#draft, { recursive: true, force: true })
    mkdirSync(this.#draft, { recursive: true })
  }

  /** Writes a file of the new set, by its way in it. */
  write(path: string, bytes: string | Uint8Array): void {
    const full = join(this.#draft, path)
    mkdirSync(dirname(full), { recursive: true })
    writeWhole(full, bytes)
  }

  /** Puts the new set in place under a name of its own and drops older ones. */
  keep(id: string): void {
    const kept = join(this.#out, RELEASES, id)
    if (existsSync(kept)) this.drop()
    else renameSync(this.#draft, kept)
    syncFolder(join(this.#out, RELEASES))
    const link = join(this.#out, `.${CURRENT}-${process.pid}`)
    rmSync(link, { force: true })
    symlinkSync(join(RELEASES, id), link, 'dir')
    renameSync(link, join(this.#out, CURRENT))
    syncFolder(this.#out)
    for (const name of readdirSync(join(this.#out, RELEASES))) {
      if (name !== id) rmSync(join(this.#out, RELEASES, name), { recursive: true, force: true })
    }
  }

  /** Leaves nothing of the new set behind. */
  drop(): void {
    rmSync(this.#draft, { recursive: true, force: true })
  }
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
