import type { CsvScanner } from './csv-scanner.ts'

const SLOTS = 1 << 12
const NONE = -1

/** Numbers the distinct texts of a column by their bytes: a text is decoded once, however often it stands in the file. */
export class CellDictionary {
  readonly texts: string[] = []
  #slots = new Int32Array(SLOTS).fill(NONE)
  #pool = new Uint8Array(1 << 16)
  /** Where each text starts in the pool; one more entry says where the last one ends. */
  #starts = new Int32Array(SLOTS)
  #hashes = new Int32Array(SLOTS)
  /** The text that last followed each text: files repeat themselves. */
  #followers = new Int32Array(SLOTS).fill(NONE)
  #last = NONE

  /** The number of a cell's text. */
  number(scanner: CsvScanner, cell: number): number {
    const { bytes } = scanner
    const start = scanner.starts[cell] as number
    const end = scanner.ends[cell] as number
    const last = this.#last
    if (last >= 0) {
      if (this.#equals(last, bytes, start, end)) return last
      const follower = this.#followers[last] as number
      if (follower >= 0 && this.#equals(follower, bytes, start, end)) {
        this.#last = follower
        return follower
      }
    }
    const number = this.#look(scanner, cell, start, end)
    if (last >= 0) this.#followers[last] = number
    this.#last = number
    return number
  }

  #look(scanner: CsvScanner, cell: number, start: number, end: number): number {
    const { bytes } = scanner
    let hash = 2166136261
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 16777619)
    hash ^= hash >>> 15
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let found = this.#slots[slot] as number; found >= 0; found = this.#slots[slot] as number) {
      if (this.#hashes[found] === hash && this.#equals(found, bytes, start, end)) return found
      slot = (slot + 1) & mask
    }
    return this.#add(scanner, cell, start, end, hash, slot)
  }

  #equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[number] as number
    if ((this.#starts[number + 1] as number) - from !== end - start) return false
    const pool = this.#pool
    for (let at = start, own = from; at < end; at += 1, own += 1) if (bytes[at] !== pool[own]) return false
    return true
  }

  #add(scanner: CsvScanner, cell: number, start: number, end: number, hash: number, slot: number): number {
    const number = this.texts.push(scanner.text(cell)) - 1
    const from = this.#starts[number] as number
    const to = from + end - start
    if (to > this.#pool.length) this.#pool = grown(this.#pool, Math.max(this.#pool.length * 2, to))
    this.#pool.set(scanner.bytes.subarray(start, end), from)
    this.#starts[number + 1] = to
    this.#hashes[number] = hash
    this.#slots[slot] = number
    if (this.texts.length * 2 > this.#slots.length) this.#grow()
    return number
  }

  /** Doubles the slots; the lists by number are as long as the slots, twice what they hold. */
  #grow(): void {
    const size = this.#slots.length * 2
    const slots = new Int32Array(size).fill(NONE)
    for (let number = 0; number < this.texts.length; number += 1) {
      let slot = (this.#hashes[number] as number) & (size - 1)
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (size - 1)
      slots[slot] = number
    }
    this.#slots = slots
    this.#starts = grown(this.#starts, size)
    this.#hashes = grown(this.#hashes, size)
    this.#followers = grown(this.#followers, size, NONE)
  }
}

function grown<A extends Uint8Array | Int32Array>(array: A, length: number, rest = 0): A {
  const longer = (array instanceof Uint8Array ? new Uint8Array(length) : new Int32Array(length)) as A
  longer.set(array)
  if (rest !== 0) longer.fill(rest, array.length)
  return longer
}
