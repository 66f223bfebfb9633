import { readFault } from './read-fault.ts'
import type { ReadLimits } from './read-limits.ts'

const DIRECTORY_END = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const WIDE_END = 0x06064b50
const WIDE_LOCATOR = 0x07064b50
const WIDE_FIELD = 1
const UNSET = 0xffffffff
const END_SIZE = 22
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30
const LONGEST_COMMENT = 65_535
const ENCRYPTED = 1
const MEBIBYTE = 1_048_576

/** A part of a zip file as its directory tells it; `from` and `to` bound its packed bytes. */
export interface ZipPart {
  readonly name: string
  readonly isDeflated: boolean
  readonly unpackedBytes: number
  readonly crc: number
  readonly from: number
  readonly to: number
}

/**
 * Reads the directory of a zip file and refuses, before anything is unpacked, what no honest workbook has: parts without number,
 * sizes beyond the limits, the same name twice, names that lead out of the file, parts that share bytes, encryption.
 */
export function readZipDirectory(bytes: Uint8Array, file: string, limits: ReadLimits): ReadonlyMap<string, ZipPart> {
  return new Directory(bytes, file, limits).read()
}

class Directory {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #file: string
  readonly #limits: ReadLimits

  constructor(bytes: Uint8Array, file: string, limits: ReadLimits) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#file = file
    this.#limits = limits
  }

  read(): ReadonlyMap<string, ZipPart> {
    const { count, offset } = this.#end()
    if (count > this.#limits.parts) {
      throw readFault(
        'file-parts-too-many',
        { file: this.#file, found: count, allowed: this.#limits.parts },
        { file: this.#file },
      )
    }
    const parts = new Map<string, ZipPart>()
    const folded = new Set<string>()
    let unpacked = 0
    let at = offset
    for (let number = 0; number < count; number += 1) {
      const { part, next } = this.#entry(at)
      at = next
      if (part.name.endsWith('/')) continue
      const key = part.name.normalize('NFC').toLowerCase()
      if (folded.has(key))
        throw readFault('file-part-twice', { file: this.#file, part: part.name }, { file: this.#file })
      folded.add(key)
      unpacked += part.unpackedBytes
      this.#guard(part, unpacked)
      parts.set(part.name, part)
    }
    this.#guardOverlap(parts)
    return parts
  }

  #damaged(reason: string): Error {
    return readFault('file-damaged', { file: this.#file, reason }, { file: this.#file })
  }

  #guard(part: ZipPart, unpacked: number): void {
    const file = this.#file
    const allowed = this.#limits.unpackedBytes
    if (unpacked > allowed) throw readFault('file-unpacks-too-large', { file, bytes: unpacked, allowed }, { file })
    const ratio = part.unpackedBytes / Math.max(1, part.to - part.from)
    if (part.unpackedBytes > MEBIBYTE && ratio > this.#limits.packingRatio) {
      const args = { file, part: part.name, ratio: Math.round(ratio), allowed: this.#limits.packingRatio }
      throw readFault('file-packed-too-tightly', args, { file })
    }
    if (/^([/\\]|[A-Za-z]:)|\\|(^|\/)\.\.(\/|$)/.test(part.name) || part.name.includes('\0')) {
      throw readFault('file-part-escapes', { file, part: part.name }, { file })
    }
  }

  #guardOverlap(parts: ReadonlyMap<string, ZipPart>): void {
    const inOrder = [...parts.values()].sort((a, b) => a.from - b.from || a.to - b.to)
    let end = 0
    for (const part of inOrder) {
      if (part.from - LOCAL_SIZE < end) throw this.#damaged(`${part.name}: parts share bytes`)
      end = part.to
    }
  }

  #end(): { readonly count: number; readonly offset: number } {
    const last = this.#bytes.length - END_SIZE
    for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
      if (this.#bytes[at] !== 0x50 || this.#view.getUint32(at, true) !== DIRECTORY_END) continue
      if (at + END_SIZE + this.#view.getUint16(at + 20, true) > this.#bytes.length) continue
      const count = this.#view.getUint16(at + 10, true)
      const offset = this.#view.getUint32(at + 16, true)
      return count === 0xffff || offset === UNSET ? this.#wideEnd(at) : { count, offset }
    }
    throw this.#damaged('the end of the file is missing')
  }

  #wideEnd(end: number): { readonly count: number; readonly offset: number } {
    const locator = end - 20
    if (locator < 0 || this.#view.getUint32(locator, true) !== WIDE_LOCATOR) throw this.#damaged('no directory')
    const at = this.#wide(locator + 8)
    if (at + 56 > this.#bytes.length || this.#view.getUint32(at, true) !== WIDE_END) throw this.#damaged('no directory')
    return { count: this.#wide(at + 32), offset: this.#wide(at + 48) }
  }

  #wide(at: number): number {
    if (at + 8 > this.#bytes.length) throw this.#damaged('a size is missing')
    return this.#view.getUint32(at, true) + this.#view.getUint32(at + 4, true) * 2 ** 32
  }

  #entry(at: number): { readonly part: ZipPart; readonly next: number } {
    const view = this.#view
    if (at + ENTRY_SIZE > this.#bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw this.#damaged('the directory is cut off')
    }
    const nameSize = view.getUint16(at + 28, true)
    const extraSize = view.getUint16(at + 30, true)
    const next = at + ENTRY_SIZE + nameSize + extraSize + view.getUint16(at + 32, true)
    if (next > this.#bytes.length) throw this.#damaged('the directory is cut off')
    const nameBytes = this.#bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameSize)
    const name = new TextDecoder().decode(nameBytes)
    if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) {
      throw readFault('file-encrypted', { file: this.#file }, { file: this.#file })
    }
    const method = view.getUint16(at + 10, true)
    if (method !== 0 && method !== 8) throw this.#damaged(`${name}: packed by method ${method}`)
    const [unpackedBytes, packedBytes, offset] = this.#sizes(at, nameSize, extraSize)
    const from = this.#startOf(offset, name, nameBytes)
    const to = from + packedBytes
    if (to > this.#bytes.length) throw this.#damaged(`${name}: the file is cut off`)
    const part = { name, isDeflated: method === 8, unpackedBytes, crc: view.getUint32(at + 16, true), from, to }
    return { part, next }
  }

  /** Unpacked size, packed size and offset; where one does not fit in four bytes it stands in an extra field. */
  #sizes(at: number, nameSize: number, extraSize: number): readonly [number, number, number] {
    const view = this.#view
    const plain = [24, 20, 42].map((field) => view.getUint32(at + field, true))
    if (!plain.includes(UNSET)) return plain as [number, number, number]
    const end = at + ENTRY_SIZE + nameSize + extraSize
    for (let field = at + ENTRY_SIZE + nameSize; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
      if (view.getUint16(field, true) !== WIDE_FIELD) continue
      return plain.map((value, i) => {
        const before = plain.slice(0, i).filter((other) => other === UNSET).length
        return value === UNSET ? this.#wide(field + 4 + before * 8) : value
      }) as [number, number, number]
    }
    throw this.#damaged('a size is missing')
  }

  /** Where the packed bytes start: the entry before them must be the one the directory names. */
  #startOf(offset: number, name: string, nameBytes: Uint8Array): number {
    const view = this.#view
    if (offset + LOCAL_SIZE > this.#bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY) {
      throw this.#damaged(`${name}: not where the directory says`)
    }
    const size = view.getUint16(offset + 26, true)
    const start = offset + LOCAL_SIZE
    const isSame = size === nameBytes.length && nameBytes.every((byte, i) => byte === this.#bytes[start + i])
    if (!isSame) throw this.#damaged(`${name}: another name stands before its bytes`)
    return start + size + view.getUint16(offset + 28, true)
  }
}
