import { decodeText } from './decode-text.ts'

const SLOTS = 1 << 10
const NONE = -1
const BLANK = 0x20
const DELETE = 0x7f
/** Texts stand in pages that never move, so that growing copies nothing; a text does not reach over two pages. */
const PAGE = 1 << 22
const FIRST_PAGE = 1 << 14
/** Texts kept after they were made, in slots by their number; longer ones are made again. */
const KEPT = 1 << 12
const KEPT_LENGTH = 64

/** Numbers distinct texts by their UTF-8 bytes and keeps only the bytes: a text is made when somebody asks for it. */
export class TextPool {
  #count = 0
  #slots = new Int32Array(SLOTS).fill(NONE)
  readonly #pages: Uint8Array[] = [new Uint8Array(FIRST_PAGE)]
  #used = 0
  /** Page and place in it where each text starts. */
  #starts = new Float64Array(SLOTS / 2)
  #lengths = new Int32Array(SLOTS / 2)
  #hashes = new Int32Array(SLOTS / 2)
  /** 1 for texts of other than printable ASCII letters. */
  #unplain = new Uint8Array(SLOTS / 2)
  readonly #trimmed = new Map<number, number>()
  readonly #encoder = new TextEncoder()
  readonly #kept = new Int32Array(KEPT).fill(NONE)
  readonly #texts: string[] = new Array<string>(KEPT).fill('')
  readonly #composed: string[] = new Array<string>(KEPT).fill('')

  /** The number of a text; fails on bytes that are not UTF-8. */
  add(bytes: Uint8Array, start: number, end: number): number {
    let hash = 2166136261
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 16777619)
    hash ^= hash >>> 15
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let found = this.#slots[slot] as number; found >= 0; found = this.#slots[slot] as number) {
      if (this.#hashes[found] === hash && this.#equals(found, bytes, start, end)) return found
      slot = (slot + 1) & mask
    }
    const isPlain = isPrintable(bytes, start, end)
    if (!isPlain) decodeText(bytes, start, end)
    const number = this.#append(bytes, start, end, hash, slot)
    this.#unplain[number] = isPlain ? 0 : 1
    return number
  }

  /** Is a text of printable ASCII letters alone? */
  isPlain(number: number): boolean {
    return this.#unplain[number] === 0
  }

  addText(text: string): number {
    const bytes = this.#encoder.encode(text)
    return this.add(bytes, 0, bytes.length)
  }

  text(number: number): string {
    return this.#keep(number) ? (this.#texts[number & (KEPT - 1)] as string) : this.#make(number)
  }

  /** A text in NFC. */
  composed(number: number): string {
    return this.#keep(number) ? (this.#composed[number & (KEPT - 1)] as string) : this.#make(number).normalize('NFC')
  }

  /** The number of a text in NFC and without blanks around it: what it says, however it is written. */
  trimmed(number: number): number {
    if (this.isPlain(number) && !this.#hasBlankEnd(number)) return number
    const known = this.#trimmed.get(number)
    if (known !== undefined) return known
    const trimmed = this.addText(this.composed(number).trim())
    this.#trimmed.set(number, trimmed)
    return trimmed
  }

  #hasBlankEnd(number: number): boolean {
    const start = this.#starts[number] as number
    const page = this.#pageOf(start)
    const at = start % PAGE
    return page[at] === BLANK || page[at + this.length(number) - 1] === BLANK
  }

  #keep(number: number): boolean {
    if (this.length(number) > KEPT_LENGTH) return false
    const slot = number & (KEPT - 1)
    if (this.#kept[slot] === number) return true
    const text = this.#make(number)
    this.#kept[slot] = number
    this.#texts[slot] = text
    this.#composed[slot] = this.isPlain(number) ? text : text.normalize('NFC')
    return true
  }

  #make(number: number): string {
    const start = this.#starts[number] as number
    const at = start % PAGE
    return decodeText(this.#pageOf(start), at, at + this.length(number))
  }

  /** Bytes of a text, at least as many as its characters. */
  length(number: number): number {
    return this.#lengths[number] as number
  }

  #pageOf(start: number): Uint8Array {
    return this.#pages[Math.floor(start / PAGE)] as Uint8Array
  }

  #equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#lengths[number] !== end - start) return false
    const from = this.#starts[number] as number
    const own = this.#pageOf(from)
    for (let at = start, other = from % PAGE; at < end; at += 1, other += 1) if (bytes[at] !== own[other]) return false
    return true
  }

  #append(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const length = end - start
    if (length > PAGE) throw new Error(`A text of ${length} bytes; callers bound texts to ${PAGE}.`)
    if (this.#used + length > (this.#pages.at(-1) as Uint8Array).length) {
      this.#pages.push(new Uint8Array(PAGE))
      this.#used = 0
    }
    const number = this.#count
    this.#count += 1
    ;(this.#pages.at(-1) as Uint8Array).set(bytes.subarray(start, end), this.#used)
    this.#starts[number] = (this.#pages.length - 1) * PAGE + this.#used
    this.#lengths[number] = length
    this.#used += length
    this.#hashes[number] = hash
    this.#slots[slot] = number
    if (this.#count * 2 >= this.#slots.length) this.#grow()
    return number
  }

  /** Doubles the slots; half of them are ever filled. */
  #grow(): void {
    const size = this.#slots.length * 2
    const slots = new Int32Array(size).fill(NONE)
    for (let number = 0; number < this.#count; number += 1) {
      let slot = (this.#hashes[number] as number) & (size - 1)
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & (size - 1)
      slots[slot] = number
    }
    this.#slots = slots
    this.#starts = moved(this.#starts, new Float64Array(size / 2))
    this.#lengths = moved(this.#lengths, new Int32Array(size / 2))
    this.#hashes = moved(this.#hashes, new Int32Array(size / 2))
    this.#unplain = moved(this.#unplain, new Uint8Array(size / 2))
  }
}

function isPrintable(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number
    if (byte < BLANK || byte >= DELETE) return false
  }
  return true
}

function moved<A extends Float64Array | Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from)
  return to
}
