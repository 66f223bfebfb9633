import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

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
