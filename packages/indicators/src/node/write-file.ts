import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const BUFFER = 1 << 18

/** A file that appears whole or not at all: written beside its place, flushed, then renamed. */
export class WholeFile {
  readonly #path: string
  readonly #draft: string
  readonly #file: number
  #waiting: string[] = []
  #size = 0

  constructor(path: string) {
    this.#path = path
    this.#draft = `${path}.${process.pid}.draft`
    mkdirSync(dirname(path), { recursive: true })
    this.#file = openSync(this.#draft, 'w')
  }

  write(text: string): void {
    this.#waiting.push(text)
    this.#size += text.length
    if (this.#size >= BUFFER) this.#flush()
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting.join(''), 'utf8')
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at)
    this.#waiting = []
    this.#size = 0
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
