import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** A place beside the outputs where all of them are made; they take the places of the old ones only when all are there. */
export class StagedFolder {
  readonly path: string
  readonly #out: string

  constructor(out: string) {
    this.#out = out
    this.path = join(out, `.draft-${process.pid}`)
    rmSync(this.path, { recursive: true, force: true })
    mkdirSync(this.path, { recursive: true })
  }

  /** Writes a file of an output. */
  write(path: string, bytes: string | Uint8Array): void {
    const full = join(this.path, path)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, bytes)
  }

  /** The files of an output that was made, by their way from here. */
  *files(name: string): Generator<readonly [string, Uint8Array]> {
    const folder = join(this.path, name)
    if (!existsSync(folder)) return
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const full = join(entry.parentPath, entry.name)
      yield [relative(this.path, full).split(sep).join('/'), readFileSync(full)]
    }
  }

  /** Moves outputs into place, by name; those that were not made are left as they are. */
  keep(names: readonly string[]): void {
    for (const name of names) {
      if (!existsSync(join(this.path, name))) continue
      rmSync(join(this.#out, name), { recursive: true, force: true })
      renameSync(join(this.path, name), join(this.#out, name))
    }
    this.drop()
  }

  /** Leaves nothing behind. */
  drop(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
