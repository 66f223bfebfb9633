import { decodeText } from './decode-text.ts'

const SLOTS = 1 << 10
const NONE = -1

/** Numbers distinct texts by their UTF-8 bytes and keeps only the bytes: a text is made when somebody asks for it. */
export class TextPool {
  #count = 0
  #slots = new Int32Array(SLOTS).fill(NONE)
  #bytes = new Uint8Array(1 << 14)
  /** Where each text starts; one more entry says where the last one ends. */
  #starts = new Int32Array(SLOTS)
  #hashes = new Int32Array(SLOTS)
  readonly #encoder = new TextEncoder()

  /** The number of a text; fails on bytes that are not UTF-8. */
  add(bytes: Uint8Array, start: number, end: number): number {
    let hash = 2166136261
    let high = 0
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] as number
      high |= byte
      hash = Math.imul(hash ^ byte, 16777619)
    }
    hash ^= hash >>> 15
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let found = this.#slots[slot] as number; found >= 0; found = this.#slots[slot] as number) {
      if (this.#hashes[found] === hash && this.#equals(found, bytes, start, end)) return found
      slot = (slot + 1) & mask
    }
    if (high >= 0x80) decodeText(bytes, start, end)
    return this.#append(bytes, start, end, hash, slot)
  }

  addText(text: string): number {
    const bytes = this.#encoder.encode(text)
    return this.add(bytes, 0, bytes.length)
  }

  text(number: number): string {
    return decodeText(this.#bytes, this.#starts[number] as number, this.#starts[number + 1] as number)
  }

  #equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[number] as number
    if ((this.#starts[number + 1] as number) - from !== end - start) return false
    const own = this.#bytes
    for (let at = start, other = from; at < end; at += 1, other += 1) if (bytes[at] !== own[other]) return false
    return true
  }

  #append(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const number = this.#count
    this.#count += 1
    const from = this.#starts[number] as number
    const to = from + end - start
    if (to > this.#bytes.length) {
      const longer = new Uint8Array(Math.max(this.#bytes.length * 2, to))
      longer.set(this.#bytes)
      this.#bytes = longer
    }
    this.#bytes.set(bytes.subarray(start, end), from)
    this.#starts[number + 1] = to
    this.#hashes[number] = hash
    this.#slots[slot] = number
    if (this.#count * 2 > this.#slots.length) this.#grow()
    return number
  }

  #grow(): void {
    const size = this.#slots.length * 2
    const slots = new Int32Array(size).fill(NONE)
    for (let number = 0; number < this.#count; number += 1) {
      let slot = (this.#hashes[number] as number) & (size - 1)
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (size - 1)
      slots[slot] = number
    }
    this.#slots = slots
    this.#starts = longerThan(this.#starts, size)
    this.#hashes = longerThan(this.#hashes, size)
  }
}

function longerThan(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length)
  longer.set(array)
  return longer
}
