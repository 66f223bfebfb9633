import { join } from 'node:path'
import { type Disk, flushFolder, writeAll } from './disk.ts'

const LINE_END = 10

/** A file that only grows, line by line, each on the disk before anybody is told; a line that was not written to its end does not count and goes with the next. */
export class LineFile {
  readonly path: string
  readonly #folder: string
  readonly #disk: Disk
  /** Bytes of the lines that count. */
  #end = 0

  constructor(folder: string, name: string, disk: Disk) {
    this.path = join(folder, name)
    this.#folder = folder
    this.#disk = disk
  }

  /** The lines from the first on; one counts when the next is asked for. */
  *lines(): Generator<Uint8Array> {
    const bytes = this.#disk.exists(this.path) ? this.#disk.read(this.path) : new Uint8Array(0)
    this.#end = 0
    for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, this.#end)) {
      yield bytes.subarray(this.#end, end)
      this.#end = end + 1
    }
  }

  /** Adds a line, given with its end. */
  add(line: string): void {
    const disk = this.#disk
    const bytes = new TextEncoder().encode(line)
    const isNew = !disk.exists(this.path)
    const file = disk.open(this.path, 'a')
    try {
      disk.truncate(file, this.#end)
      writeAll(disk, file, bytes)
      disk.sync(file)
    } finally {
      disk.close(file)
    }
    if (isNew) flushFolder(disk, this.#folder)
    this.#end += bytes.length
  }
}
