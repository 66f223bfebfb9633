import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { byText } from '../base/order.ts'
import type { PackedFile } from '../model/package-contents.ts'

const CHUNK = 1 << 20

/** A folder in which the payload of a package is made, each file hashed as it is written: none of it is held in memory. */
export class PackageStage {
  readonly #folder: string
  readonly #files = new Map<string, PackedFile>()

  constructor(folder: string) {
    this.#folder = folder
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }

  /** Every file, by way. */
  get files(): readonly PackedFile[] {
    return [...this.#files.values()].sort((a, b) => byText(a.path, b.path))
  }

  /** Writes a file: its bytes, or its text in parts. */
  put(path: string, content: string | Uint8Array | Iterable<string>): void {
    if (this.#files.has(path)) throw new Error(`${path} is in the package already`)
    const full = join(this.#folder, path)
    mkdirSync(dirname(full), { recursive: true })
    const hash = createHash('sha256')
    const file = openSync(full, 'wx')
    let bytes = 0
    try {
      for (const part of parts(content)) {
        hash.update(part)
        writeSync(file, part)
        bytes += part.length
      }
    } finally {
      closeSync(file)
    }
    this.#files.set(path, { path, sha256: hash.digest('hex'), bytes })
  }

  read(path: string): Uint8Array {
    return readFileSync(join(this.#folder, path))
  }

  /** Takes a file out again. */
  leaveOut(path: string): void {
    this.#files.delete(path)
  }

  drop(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

function* parts(content: string | Uint8Array | Iterable<string>): Generator<Uint8Array> {
  if (content instanceof Uint8Array) {
    yield content
    return
  }
  let held = ''
  for (const text of typeof content === 'string' ? [content] : content) {
    held += text
    if (held.length < CHUNK) continue
    yield Buffer.from(held, 'utf8')
    held = ''
  }
  yield Buffer.from(held, 'utf8')
}
