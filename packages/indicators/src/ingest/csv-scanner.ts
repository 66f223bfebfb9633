const COMMA = 0x2c
const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

/** A fault that makes the rest of a file unreadable. */
export class CsvFault extends Error {
  readonly row: number

  constructor(message: string, row: number) {
    super(message)
    this.row = row
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
  #rest: Uint8Array = new Uint8Array(0)
  #isFirst = true

  constructor(onRecord: (scanner: CsvScanner) => void, separator = ',') {
    this.#onRecord = onRecord
    this.#separator = separator.charCodeAt(0) || COMMA
  }

  /** Takes the next bytes of the file. */
  push(chunk: Uint8Array): void {
    let bytes = chunk
    if (this.#rest.length > 0) {
      bytes = new Uint8Array(this.#rest.length + chunk.length)
      bytes.set(this.#rest)
      bytes.set(chunk, this.#rest.length)
    }
    this.#rest = bytes.subarray(this.#scan(this.#skipMark(bytes), false))
  }

  /** Takes the last record, if the file does not end in a line break. */
  end(): void {
    if (this.#rest.length === 0) return
    const used = this.#scan(this.#skipMark(this.#rest), true)
    if (used < this.#rest.length) throw new CsvFault('a quoted cell is not closed', this.row + 1)
    this.#rest = new Uint8Array(0)
  }

  #skipMark(bytes: Uint8Array): Uint8Array {
    if (!this.#isFirst || bytes.length < 3) return bytes
    this.#isFirst = false
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return bytes
    bytes.copyWithin(0, 3)
    bytes.fill(LF, bytes.length - 3)
    return bytes.subarray(0, bytes.length - 3)
  }

  /** Scans whole records and says how many bytes they took. */
  #scan(bytes: Uint8Array, isLast: boolean): number {
    const separator = this.#separator
    const { length } = bytes
    const { starts, ends } = this
    let at = 0
    let used = 0
    let cell = 0
    let count = 0
    this.bytes = bytes
    while (at < length) {
      const byte = bytes[at]
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
    const cells: number[][] = [[]]
    let quoted = false
    let at = from
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] as number
      const cell = cells.at(-1) as number[]
      if (quoted) {
        if (byte !== QUOTE) cell.push(byte)
        else if (bytes[at + 1] === QUOTE) {
          cell.push(QUOTE)
          at += 1
        } else if (at + 1 === bytes.length && !isLast) return -1
        else quoted = false
      } else if (byte === QUOTE && cell.length === 0) quoted = true
      else if (byte === this.#separator) cells.push([])
      else if (byte === LF) break
      else if (byte !== CR) cell.push(byte)
    }
    if (at >= bytes.length && (!isLast || quoted)) return -1
    this.bytes = Uint8Array.from(cells.flat())
    let offset = 0
    cells.forEach((cell, index) => {
      this.starts[index] = offset
      offset += cell.length
      this.ends[index] = offset
    })
    this.#emit(cells.length)
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
    return decoder.decode(this.bytes.subarray(this.starts[cell], this.ends[cell])).normalize('NFC').trim()
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
