import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** A file of which parts are read; nothing else of it is in memory. */
export class PackageBytes {
  readonly size: number
  readonly #file: number

  constructor(path: string) {
    this.#file = openSync(path, 'r')
    this.size = fstatSync(this.#file).size
  }

  /** The bytes from one place up to another. */
  read(from: number, to: number): Uint8Array {
    const bytes = new Uint8Array(Math.max(0, Math.min(to, this.size) - from))
    for (let at = 0; at < bytes.length; ) {
      const length = readSync(this.#file, bytes, at, bytes.length - at, from + at)
      if (length === 0) throw new Error('A file became shorter while it was read.')
      at += length
    }
    return bytes
  }

  close(): void {
    closeSync(this.#file)
  }
}

/** Lets a step read parts of a file, and closes it whatever comes. */
export async function withPackageBytes<T>(path: string, step: (bytes: PackageBytes) => Promise<T> | T): Promise<T> {
  const bytes = new PackageBytes(path)
  try {
    return await step(bytes)
  } finally {
    bytes.close()
  }
}
