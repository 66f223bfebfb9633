const CHUNK_BITS = 16
/** Places of a chunk: a column grows by so many at a time. */
export const CHUNK = 1 << CHUNK_BITS
const MASK = CHUNK - 1

/** Cells that lie side by side in memory. */
export interface Cells<A> {
  readonly array: A
  /** Where the first of them stands in the array. */
  readonly from: number
}

const NO_TAGS = new Uint8Array(CHUNK)

/** A growing column of small whole numbers; what is not set is zero. */
export class TagColumn {
  readonly #chunks: (Uint8Array | undefined)[] = []

  set(at: number, value: number): void {
    const place = at >>> CHUNK_BITS
    let chunk = this.#chunks[place]
    if (chunk === undefined) {
      while (this.#chunks.length < place) this.#chunks.push(undefined)
      chunk = new Uint8Array(CHUNK)
      this.#chunks[place] = chunk
    }
    chunk[at & MASK] = value
  }

  get(at: number): number {
    return this.#chunks[at >>> CHUNK_BITS]?.[at & MASK] ?? 0
  }

  /** The cells from one on, as far as its chunk reaches. */
  cells(at: number): Cells<Uint8Array> {
    return { array: this.#chunks[at >>> CHUNK_BITS] ?? NO_TAGS, from: at & MASK }
  }
}

const NO_NUMBERS = new Int32Array(CHUNK)

/** A growing column of numbers, four bytes each until a chunk meets one that needs eight; what is not set is zero. */
export class NumberColumn {
  readonly #chunks: (Int32Array | Float64Array | undefined)[] = []

  set(at: number, value: number): void {
    const place = at >>> CHUNK_BITS
    let chunk = this.#chunks[place]
    if (chunk === undefined) {
      while (this.#chunks.length < place) this.#chunks.push(undefined)
      chunk = new Int32Array(CHUNK)
      this.#chunks[place] = chunk
    }
    if ((value | 0) !== value && chunk instanceof Int32Array) {
      chunk = Float64Array.from(chunk)
      this.#chunks[place] = chunk
    }
    chunk[at & MASK] = value
  }

  get(at: number): number {
    return this.#chunks[at >>> CHUNK_BITS]?.[at & MASK] ?? 0
  }

  /** The cells from one on, as far as its chunk reaches. */
  cells(at: number): Cells<Int32Array | Float64Array> {
    return { array: this.#chunks[at >>> CHUNK_BITS] ?? NO_NUMBERS, from: at & MASK }
  }
}
