import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pagesOf } from './pages-of.ts'

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
  #isOpen = true

  /** `mode`: who may read it, where not everybody may. */
  constructor(path: string, mode?: number) {
    this.#path = path
    this.#draft = `${path}.${process.pid}.draft`
    makeFolder(dirname(resolve(path)))
    this.#file = openSync(this.#draft, 'w', mode)
  }

  write(text: string | Uint8Array): void {
    if (typeof text !== 'string') {
      if (text.length > PAGE - this.#size) this.#flush()
      if (text.length > PAGE) this.#put(text)
      else {
        this.#page.set(text, this.#size)
        this.#size += text.length
      }
      return
    }
    const most = text.length * LONGEST_UNIT
    if (most > PAGE - this.#size) this.#flush()
    if (most > PAGE) this.#put(Buffer.from(text, 'utf8'))
    else this.#size += this.#page.write(text, this.#size, 'utf8')
  }

  #flush(): void {
    this.#put(this.#page.subarray(0, this.#size))
    this.#size = 0
  }

  #put(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at)
  }

  /** Puts the file in its place, or in one beside it whose name only its content gave. */
  keep(path = this.#path): void {
    this.#flush()
    fsyncSync(this.#file)
    this.#close()
    renameSync(this.#draft, path)
  }

  /** What was written so far, page by page. */
  pages(): Iterable<Uint8Array> {
    this.#flush()
    return pagesOf(this.#draft)
  }

  /** Leaves nothing behind. */
  drop(): void {
    this.#close()
    rmSync(this.#draft, { force: true })
  }

  #close(): void {
    if (this.#isOpen) closeSync(this.#file)
    this.#isOpen = false
  }
}

/** Makes a folder and those above it, one by one: a place where none can be made says so instead of being tried for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** Writes a file whole. */
export function writeWhole(path: string, text: string | Uint8Array, mode?: number): void {
  const file = new WholeFile(path, mode)
  try {
    file.write(text)
    file.keep()
  } catch (fault) {
    file.drop()
    throw fault
  }
}
