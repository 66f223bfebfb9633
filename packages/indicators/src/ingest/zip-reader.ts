import { crc32 } from './crc32.ts'
import { InflateFault, inflate } from './inflate.ts'
import { readFault } from './read-fault.ts'
import type { ReadLimits } from './read-limits.ts'
import { readZipDirectory, type ZipPart } from './zip-directory.ts'

/** Unpacks parts of a zip file chunk by chunk; counts what really comes out and holds it against size and checksum. */
export class ZipReader {
  readonly parts: ReadonlyMap<string, ZipPart>
  readonly #bytes: Uint8Array
  readonly #file: string
  readonly #limits: ReadLimits
  readonly #onChunk: () => void
  #unpacked = 0

  constructor(
    bytes: Uint8Array,
    options: { readonly file: string; readonly limits: ReadLimits; readonly onChunk: () => void },
  ) {
    this.#bytes = bytes
    this.#file = options.file
    this.#limits = options.limits
    this.#onChunk = options.onChunk
    this.parts = readZipDirectory(bytes, options.file, options.limits)
  }

  /** Hands on the bytes of a part; a chunk is valid only during the call. */
  unpack(part: ZipPart, sink: (chunk: Uint8Array) => void): void {
    let size = 0
    let crc = 0
    const take = (chunk: Uint8Array): void => {
      size += chunk.length
      this.#count(chunk.length)
      if (size > part.unpackedBytes) throw this.#damaged(`${part.name}: larger than it says`)
      crc = crc32(chunk, crc)
      this.#onChunk()
      sink(chunk)
    }
    this.#run(part, take)
    if (size !== part.unpackedBytes) throw this.#damaged(`${part.name}: smaller than it says`)
    if (crc !== part.crc) throw this.#damaged(`${part.name}: wrong checksum`)
  }

  #run(part: ZipPart, take: (chunk: Uint8Array) => void): void {
    const packed = this.#bytes.subarray(part.from, part.to)
    if (!part.isDeflated) {
      for (let at = 0; at < packed.length; at += 65_536) take(packed.subarray(at, at + 65_536))
      return
    }
    try {
      inflate(packed, take)
    } catch (fault) {
      if (fault instanceof InflateFault) throw this.#damaged(`${part.name}: ${fault.message}`)
      throw fault
    }
  }

  #count(bytes: number): void {
    this.#unpacked += bytes
    const allowed = this.#limits.unpackedBytes
    if (this.#unpacked > allowed) {
      throw readFault(
        'file-unpacks-too-large',
        { file: this.#file, bytes: this.#unpacked, allowed },
        { file: this.#file },
      )
    }
  }

  #damaged(reason: string): Error {
    return readFault('file-damaged', { file: this.#file, reason }, { file: this.#file })
  }
}
