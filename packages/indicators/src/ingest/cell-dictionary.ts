import type { CsvScanner } from './csv-scanner.ts'

const SLOTS = 1 << 12

/** Numbers the distinct texts of a column by their bytes: a text is decoded once, however often it stands in the file. */
export class CellDictionary {
  readonly texts: string[] = []
  #slots = new Int32Array(SLOTS).fill(-1)
  #pool = new Uint8Array(1 << 16)
  #poolEnd = 0
  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #hash: number[] = []
  #last = -1

  /** The number of a cell's text. */
  number(scanner: CsvScanner, cell: number): number {
    const { bytes } = scanner
    const start = scanner.starts[cell] as number
    const end = scanner.ends[cell] as number
    if (this.#last >= 0 && this.#equals(this.#last, bytes, start, end)) return this.#last
    let hash = 2166136261
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 16777619)
    hash = (hash ^ (hash >>> 15)) >>> 0
    let slot = hash & (this.#slots.length - 1)
    for (let found = this.#slots[slot] as number; found >= 0; found = this.#slots[slot] as number) {
      if (this.#hash[found] === hash && this.#equals(found, bytes, start, end)) {
        this.#last = found
        return found
      }
      slot = (slot + 1) & (this.#slots.length - 1)
    }
    this.#last = this.#add(scanner, cell, start, end, hash, slot)
    return this.#last
  }

  #equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#from[number] as number
    if ((this.#to[number] as number) - from !== end - start) return false
    for (let at = start, own = from; at < end; at += 1, own += 1) if (bytes[at] !== this.#pool[own]) return false
    return true
  }

  #add(scanner: CsvScanner, cell: number, start: number, end: number, hash: number, slot: number): number {
    const number = this.texts.push(scanner.text(cell)) - 1
    const length = end - start
    if (this.#poolEnd + length > this.#pool.length) {
      const grown = new Uint8Array(Math.max(this.#pool.length * 2, this.#poolEnd + length))
      grown.set(this.#pool)
      this.#pool = grown
    }
    this.#pool.set(scanner.bytes.subarray(start, end), this.#poolEnd)
    this.#from.push(this.#poolEnd)
    this.#poolEnd += length
    this.#to.push(this.#poolEnd)
    this.#hash.push(hash)
    this.#slots[slot] = number
    if (this.texts.length * 2 > this.#slots.length) this.#grow()
    return number
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1)
    for (let number = 0; number < this.texts.length; number += 1) {
      let slot = (this.#hash[number] as number) & (slots.length - 1)
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number
    }
    this.#slots = slots
  }
}
