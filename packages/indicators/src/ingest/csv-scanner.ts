import { type Issue, issue } from '../base/issue.ts'
import { decodeText } from './decode-text.ts'

const COMMA = 0x2c
const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d
/** The byte order mark in UTF-8. */
const MARK = [0xef, 0xbb, 0xbf] as const

/** A fault that makes the rest of a file unreadable. */
export class CsvFault extends Error {
  readonly row: number
  readonly finding: Issue

  constructor(row: number, finding: Issue) {
    super(finding.code)
    this.row = row
    this.finding = finding
  }
}

/**
 * Cuts CSV bytes into records without making texts: `onRecord` reads `bytes` between `starts[i]` and `ends[i]`. Quoted cells are
 * unescaped into a buffer of their own; a record may span chunks.
 */
export class CsvScanner {
  bytes: Uint8Array = new Uint8Array(0)
  readonly starts: number[] = []
  readonly ends: number[] = []
  count = 0
  /** Number of the record, the header being 1. */
  row = 0
  readonly #onRecord: (scanner: CsvScanner) => void
  readonly #separator: number
  /** The highest byte that means something: all above it is plain text. */
  readonly #highest: number
  /** Bytes not yet taken stand at the front; the page is used again for every chunk. */
  #page: Uint8Array = new Uint8Array(0)
  #waiting = 0
  /** The cells of a record with quotes, without them. */
  #unquoted: Uint8Array = new Uint8Array(0)
  #isFirst = true

  constructor(onRecord: (scanner: CsvScanner) => void, separator = ',') {
    this.#onRecord = onRecord
    this.#separator = separator.charCodeAt(0) || COMMA
    this.#highest = Math.max(this.#separator, QUOTE)
  }

  /** Takes a file that is there as a whole, where it stands. */
  whole(file: Uint8Array): void {
    const bytes = new Uint8Array(file.buffer, file.byteOffset, file.length)
    const own = hasMark(bytes) ? bytes.subarray(MARK.length) : bytes
    if (this.#scan(own, true) < own.length) throw this.#open()
  }

  /** Takes the next bytes of the file. */
  push(chunk: Uint8Array): void {
    const length = this.#waiting + chunk.length
    if (this.#page.length < length) {
      const grown = new Uint8Array(Math.max(length, this.#page.length * 2))
      grown.set(this.#page.subarray(0, this.#waiting))
      this.#page = grown
    }
    this.#page.set(chunk, this.#waiting)
    this.#waiting = length
    this.#take(false)
  }

  /** Takes the last record, if the file does not end in a line break. */
  end(): void {
    if (this.#waiting === 0) return
    this.#take(true)
    if (this.#waiting > 0) throw this.#open()
  }

  #open(): CsvFault {
    return new CsvFault(this.row + 1, issue('quote-open', {}))
  }

  #take(isLast: boolean): void {
    this.#skipMark()
    const used = this.#scan(this.#page.subarray(0, this.#waiting), isLast)
    this.#page.copyWithin(0, used, this.#waiting)
    this.#waiting -= used
  }

  #skipMark(): void {
    if (!this.#isFirst || this.#waiting < MARK.length) return
    this.#isFirst = false
    if (!hasMark(this.#page)) return
    this.#page.copyWithin(0, MARK.length, this.#waiting)
    this.#waiting -= MARK.length
  }

  /** Scans whole records and says how many bytes they took. */
  #scan(bytes: Uint8Array, isLast: boolean): number {
    const separator = this.#separator
    const highest = this.#highest
    const { length } = bytes
    const { starts, ends } = this
    let at = 0
    let used = 0
    let cell = 0
    let count = 0
    this.bytes = bytes
    while (at < length) {
      const byte = bytes[at] as number
      if (byte > highest) {
        at += 1
        continue
      }
      if (byte === separator) {
        starts[count] = cell
        ends[count] = at
        count += 1
        cell = at + 1
      } else if (byte === LF) {
        starts[count] = cell
        ends[count] = at > cell && bytes[at - 1] === CR ? at - 1 : at
        this.#emit(count + 1)
        count = 0
        cell = at + 1
        used = cell
      } else if (byte === QUOTE && at === cell) {
        const next = this.#quotedRecord(bytes, used, isLast)
        if (next < 0) return used
        at = next
        used = next
        cell = next
        count = 0
        this.bytes = bytes
        continue
      }
      at += 1
    }
    if (isLast && used < length) {
      starts[count] = cell
      ends[count] = length > cell && bytes[length - 1] === CR ? length - 1 : length
      this.#emit(count + 1)
      return length
    }
    return used
  }

  /** Reads one record that has a quoted cell; gives where the next one starts, or -1 when it is not whole yet. */
  #quotedRecord(bytes: Uint8Array, from: number, isLast: boolean): number {
    if (this.#unquoted.length < bytes.length) this.#unquoted = new Uint8Array(bytes.length)
    const { starts, ends } = this
    const own = this.#unquoted
    let size = 0
    let count = 0
    let quoted = false
    let at = from
    starts[0] = 0
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] as number
      if (quoted) {
        if (byte !== QUOTE) own[size++] = byte
        else if (bytes[at + 1] === QUOTE) {
          own[size++] = QUOTE
          at += 1
        } else if (at + 1 === bytes.length && !isLast) return -1
        else quoted = false
      } else if (byte === QUOTE && size === starts[count]) quoted = true
      else if (byte === this.#separator) {
        ends[count] = size
        count += 1
        starts[count] = size
      } else if (byte === LF) break
      else if (byte !== CR) own[size++] = byte
    }
    if (at >= bytes.length && (!isLast || quoted)) return -1
    ends[count] = size
    this.bytes = own.subarray(0, size)
    this.#emit(count + 1)
    return Math.min(at + 1, bytes.length)
  }

  #emit(count: number): void {
    this.row += 1
    if (count === 1 && this.starts[0] === this.ends[0]) return
    this.count = count
    this.#onRecord(this)
  }

  /** A cell of the current record as text; fails on bytes that are not UTF-8. */
  text(cell: number): string {
    const start = this.starts[cell] as number
    const end = this.ends[cell] as number
    const text = decodeText(this.bytes, start, end)
    const isPlain = text.length === end - start
    return (isPlain ? text : text.normalize('NFC')).trim()
  }
}

function hasMark(bytes: Uint8Array): boolean {
  return MARK.every((byte, at) => bytes[at] === byte)
}
