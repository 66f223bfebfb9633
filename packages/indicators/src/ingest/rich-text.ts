import { decodeText } from './decode-text.ts'
import type { TextPool } from './text-pool.ts'
import { withoutReferences } from './xml-scanner.ts'

const UNDERSCORE = 0x5f
const LETTER_X = 0x78
const NONE = -1

/** Gathers the text of a cell from its pieces; one plain piece, the usual case, goes into the pool byte by byte. */
export class RichText {
  readonly #pool: TextPool
  readonly #longest: number
  #number = NONE
  /** Pieces when there are several, or one with references. */
  #joined: string | null = null
  #bytes = 0

  /** `longest` bounds the bytes of a text; what is longer is not kept. */
  constructor(pool: TextPool, longest: number) {
    this.#pool = pool
    this.#longest = longest
  }

  clear(): void {
    this.#number = NONE
    this.#joined = null
    this.#bytes = 0
  }

  /** Says `false` when the text has become too long. */
  add(bytes: Uint8Array, start: number, end: number, isPlain: boolean): boolean {
    this.#bytes += end - start
    if (this.#bytes > this.#longest) return false
    if (this.#number === NONE && this.#joined === null && isPlain && !hasEscape(bytes, start, end)) {
      this.#number = this.#pool.add(bytes, start, end)
      return true
    }
    const piece = decodeText(bytes, start, end)
    this.#joined ??= this.#number === NONE ? '' : this.#pool.text(this.#number)
    this.#joined += unescapeControl(isPlain ? piece : withoutReferences(piece))
    return true
  }

  /** Number of the text in the pool, or -1 when there was none. */
  number(): number {
    return this.#joined === null ? this.#number : this.#pool.addText(this.#joined)
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
