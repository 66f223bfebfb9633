import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const PAGE = 1 << 20
/** Most bytes of UTF-8 that one unit of a text can need. */
const LONGEST_UNIT = 3

/** A file that appears whole or not at all: written beside its place, flushed, then renamed. */
export class WholeFile {
  readonly #path: string
  readonly #draft: string
  readonly #file: number
  readonly #page = Buffer.allocUnsafe(PAGE)
  #size = 0

  constructor(path: string) {
    this.#path = path
    this.#draft = `${path}.${process.pid}.draft`
    mkdirSync(dirname(path), { recursive: true })
    this.#file = openSync(this.#draft, 'w')
  }

  write(text: string): void {
    const most = text.length * LONGEST_UNIT
    if (most > PAGE - this.#size) this.#flush()
    if (most > PAGE) this.#put(Buffer.from(text, 'utf8'))
    else this.#size += this.#page.write(text, this.#size, 'utf8')
  }

  #flush(): void {
    this.#put(this.#page.subarray(0, this.#size))
    this.#size = 0
  }

  #put(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at)
  }

  /** Puts the file in its place. */
  keep(): void {
    this.#flush()
    fsyncSync(this.#file)
    closeSync(this.#file)
    renameSync(this.#draft, this.#path)
  }

  /** Leaves nothing behind. */
  drop(): void {
    closeSync(this.#file)
    rmSync(this.#draft, { force: true })
  }
}

/** Writes a file whole. */
export function writeWhole(path: string, text: string): void {
  const file = new WholeFile(path)
  try {
    file.write(text)
    file.keep()
  } catch (fault) {
    file.drop()
    throw fault
  }
}
