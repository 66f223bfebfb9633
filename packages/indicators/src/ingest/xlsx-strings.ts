import { readFault } from './read-fault.ts'
import type { ReadLimits } from './read-limits.ts'
import { RichText } from './rich-text.ts'
import type { TextPool } from './text-pool.ts'
import type { XmlHandler, XmlScanner } from './xml-scanner.ts'

/** Bytes that a character takes at most, written as a reference. */
const MOST_BYTES = 8

/** The shared texts of a workbook, in the order in which cells name them. */
export class SharedStrings implements XmlHandler {
  /** Number in the pool of each shared text, -1 for an empty one. */
  numbers = new Int32Array(1 << 8)
  count = 0
  readonly runFonts = new Map<number, string>()
  readonly #pool: TextPool
  readonly #text: RichText
  readonly #file: string
  readonly #limits: ReadLimits
  #isText = false
  #phonetic = 0
  #font: string | null = null

  constructor(pool: TextPool, file: string, limits: ReadLimits) {
    this.#pool = pool
    this.#text = new RichText(pool, limits.cellLength * MOST_BYTES)
    this.#file = file
    this.#limits = limits
  }

  open(name: string, xml: XmlScanner): void {
    if (name === 't') this.#isText = this.#phonetic === 0
    else if (name === 'rPh') this.#phonetic += 1
    else if (name === 'rFont') this.#font ??= xml.attribute('val')
    else if (name === 'si') {
      this.#text.clear()
      this.#font = null
    }
  }

  close(name: string): void {
    if (name === 't') this.#isText = false
    else if (name === 'rPh') this.#phonetic -= 1
    else if (name === 'si') this.#keep()
  }

  text(xml: XmlScanner, start: number, end: number, isPlain: boolean): void {
    if (!this.#isText) return
    if (!this.#text.add(xml.bytes, start, end, isPlain)) throw this.#tooLong(this.#limits.cellLength + 1)
  }

  #tooLong(length: number): Error {
    return readFault('cell-too-long', { length, allowed: this.#limits.cellLength }, { file: this.#file })
  }

  #keep(): void {
    if (this.count >= this.#limits.cells) {
      throw readFault('cells-too-many', { allowed: this.#limits.cells }, { file: this.#file })
    }
    if (this.count === this.numbers.length) {
      const longer = new Int32Array(this.count * 2)
      longer.set(this.numbers)
      this.numbers = longer
    }
    const number = this.#text.number()
    const length = number < 0 ? 0 : this.#pool.length(number)
    if (length > this.#limits.cellLength && this.#pool.text(number).length > this.#limits.cellLength)
      throw this.#tooLong(length)
    this.numbers[this.count] = number
    this.count += 1
    if (this.#font !== null && number >= 0 && !this.runFonts.has(number)) this.runFonts.set(number, this.#font)
  }
}
