import { ZIP, type ZipEntry } from '../model/zip-entry.ts'

const VERSION = 20
const WIDE_VERSION = 45
const UTF8_NAMES = 0x0800
const DEFLATED = 8
/** 1980-01-01 00:00 as a zip file holds it: days of month, months and years since 1980, no zone. */
const TIME = 0
const DAY = (1 << 5) | 1
const UNIX = 3
/** A plain file that all may read and its owner may write. */
const MODE = 0o100644

/** The header in front of the packed bytes of an entry. */
export function localHeader(entry: ZipEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.name)
  const record = new Record(ZIP.localSize + name.length)
  record.four(ZIP.localMark).two(VERSION)
  common(record, entry, name)
  return record.two(0).bytes(name).done()
}

/** The central directory and the end of a zip file; wide records (ZIP64) stand where a number does not fit, and only there. */
export function directoryAndEnd(
  entries: readonly ZipEntry[],
  offset: number,
): { readonly directory: Uint8Array; readonly end: Uint8Array } {
  const records = entries.map(directoryRecord)
  const directory = new Uint8Array(records.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const record of records) {
    directory.set(record, at)
    at += record.length
  }
  return { directory, end: endRecords(entries.length, directory.length, offset) }
}

function directoryRecord(entry: ZipEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.name)
  const isWide = entry.offset >= ZIP.wide
  const record = new Record(ZIP.directorySize + name.length + (isWide ? 12 : 0))
  record
    .four(ZIP.directoryMark)
    .two((UNIX << 8) | (isWide ? WIDE_VERSION : VERSION))
    .two(isWide ? WIDE_VERSION : VERSION)
  common(record, entry, name)
  record
    .two(isWide ? 12 : 0)
    .two(0)
    .two(0)
    .two(0)
    .four((MODE << 16) >>> 0)
  record.four(isWide ? ZIP.wide : entry.offset).bytes(name)
  if (isWide) record.two(ZIP.wideField).two(8).eight(entry.offset)
  return record.done()
}

function common(record: Record, { crc, packedBytes, bytes }: ZipEntry, name: Uint8Array): void {
  if (Math.max(packedBytes, bytes) >= ZIP.wide) throw new Error('An entry of a package has four gigabytes or more.')
  record.two(UTF8_NAMES).two(DEFLATED).two(TIME).two(DAY).four(crc).four(packedBytes).four(bytes).two(name.length)
}

/** The records after the central directory. */
export function endRecords(count: number, size: number, offset: number): Uint8Array {
  const isWide = count >= ZIP.wideCount || offset >= ZIP.wide || size >= ZIP.wide
  const record = new Record(ZIP.endSize + (isWide ? ZIP.wideEndSize + ZIP.locatorSize : 0))
  if (isWide) {
    record.four(ZIP.wideEndMark).eight(ZIP.wideEndSize - 12)
    record
      .two((UNIX << 8) | WIDE_VERSION)
      .two(WIDE_VERSION)
      .four(0)
      .four(0)
    record.eight(count).eight(count).eight(size).eight(offset)
    record
      .four(ZIP.locatorMark)
      .four(0)
      .eight(offset + size)
      .four(1)
  }
  const short = Math.min(count, ZIP.wideCount)
  record.four(ZIP.endMark).two(0).two(0).two(short).two(short)
  return record.four(Math.min(size, ZIP.wide)).four(Math.min(offset, ZIP.wide)).two(0).done()
}

/** Writes little-endian numbers one after the other. */
class Record {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(size: number) {
    this.#bytes = new Uint8Array(size)
    this.#view = new DataView(this.#bytes.buffer)
  }

  two(value: number): this {
    this.#view.setUint16(this.#at, value, true)
    this.#at += 2
    return this
  }

  four(value: number): this {
    this.#view.setUint32(this.#at, value, true)
    this.#at += 4
    return this
  }

  eight(value: number): this {
    return this.four(value % 2 ** 32).four(Math.floor(value / 2 ** 32))
  }

  bytes(value: Uint8Array): this {
    this.#bytes.set(value, this.#at)
    this.#at += value.length
    return this
  }

  done(): Uint8Array {
    if (this.#at !== this.#bytes.length)
      throw new Error(`A record of ${this.#bytes.length} bytes was given ${this.#at}.`)
    return this.#bytes
  }
}
