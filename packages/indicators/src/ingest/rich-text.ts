import { decodeText } from './decode-text.ts'
import type { TextPool } from './text-pool.ts'
import { withoutReferences } from './xml-scanner.ts'

const UNDERSCORE = 0x5f
const LETTER_X = 0x78
const NONE = -1

/** Gathers the text of a cell from its pieces; one plain piece, the usual case, goes into the pool byte by byte. */
export class RichText {
  readonly #pool: TextPool
  #number = NONE
  #length = 0

  constructor(pool: TextPool) {
    this.#pool = pool
  }

  /** Bytes gathered so far, at least as many as characters. */
  get length(): number {
    return this.#length
  }

  clear(): void {
    this.#number = NONE
    this.#length = 0
  }

  add(bytes: Uint8Array, start: number, end: number, isPlain: boolean): void {
    this.#length += end - start
    if (this.#number === NONE && isPlain && !hasEscape(bytes, start, end)) {
      this.#number = this.#pool.add(bytes, start, end)
      return
    }
    const piece = decodeText(bytes, start, end)
    const before = this.#number === NONE ? '' : this.#pool.text(this.#number)
    this.#number = this.#pool.addText(before + unescapeControl(isPlain ? piece : withoutReferences(piece)))
  }

  /** Number of the text in the pool, or -1 when there was none. */
  number(): number {
    return this.#number
  }
}

function hasEscape(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at + 6 < end; at += 1) {
    if (bytes[at] === UNDERSCORE && bytes[at + 1] === LETTER_X) return true
  }
  return false
}

/** Workbooks write control characters as `_x000D_`, and `_x005F_` for the underscore of a text that looks so itself. */
function unescapeControl(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
}
