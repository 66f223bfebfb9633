import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** Where in the draft the outputs of before wait until all new ones are in place. */
const OLD = '.old'

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

  /** Those of the outputs that were made. */
  made(names: readonly string[]): readonly string[] {
    return names.filter((name) => existsSync(join(this.path, name)))
  }

  /**
   * Moves outputs into place, by name; those that were not made are left as they are. The old ones are only set aside until all
   * are in place: where one cannot be moved, all stand as before. An old one that is named as a spare stays under that name.
   */
  keep(names: readonly string[], spares: ReadonlyMap<string, string> = new Map()): void {
    const moved: string[] = []
    try {
      for (const name of this.made(names)) {
        this.#move(this.#out, name, join(this.path, OLD))
        moved.push(name)
        this.#move(this.path, name, this.#out)
      }
    } catch (fault) {
      for (const name of moved.reverse()) {
        rmSync(join(this.#out, name), { recursive: true, force: true })
        this.#move(join(this.path, OLD), name, this.#out)
      }
      this.drop()
      throw fault
    }
    for (const name of moved) this.#spare(name, spares.get(name))
    this.drop()
  }

  #spare(name: string, as: string | undefined): void {
    const old = join(this.path, OLD, name)
    if (as === undefined || !existsSync(old)) return
    rmSync(join(this.#out, as), { recursive: true, force: true })
    renameSync(old, join(this.#out, as))
  }

  #move(from: string, name: string, to: string): void {
    if (!existsSync(join(from, name))) return
    mkdirSync(dirname(join(to, name)), { recursive: true })
    renameSync(join(from, name), join(to, name))
  }

  /** Leaves nothing behind. */
  drop(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
