import { CHUNK } from './number-column.ts'

/** Cells of a group that lie side by side. */
export interface Extent {
  /** Place of the first cell in the columns of the table. */
  readonly start: number
  readonly size: number
  /** Place of the first of these rows in the group. */
  readonly first: number
}

/** Gives out places of the columns, so many at a time, none across two chunks. */
export interface CellPlaces {
  next: number
}

const FIRST_SIZE = 8
const NARROW = 0xffff
const MOST_SIZE = 1024

/** The rows of one group in input order. Their cells stand in extents that grow with the group: what is summed together lies together. */
export class GroupRows {
  size = 0
  /** Number of the unit of each row, in the table. */
  readonly units = new SteppedColumn()
  /** Number of each row in the input, from 0. */
  readonly inputs = new SteppedColumn()
  readonly #starts: number[] = []
  readonly #sizes: number[] = []
  #last = 0
  #free = 0

  /** Adds a row and says where its cells stand. */
  add(unit: number, input: number, places: CellPlaces): number {
    if (this.#free === 0) this.#grow(places)
    this.units.push(unit)
    this.inputs.push(input)
    this.size += 1
    this.#free -= 1
    const place = this.#last
    this.#last = place + 1
    return place
  }

  /** Where the cells of all rows stand. */
  *extents(): Generator<Extent> {
    let first = 0
    for (const [at, start] of this.#starts.entries()) {
      const size = Math.min(this.#sizes[at] as number, this.size - first)
      yield { start, size, first }
      first += size
    }
  }

  #grow(places: CellPlaces): void {
    const size = Math.min(MOST_SIZE, (this.#sizes.at(-1) ?? FIRST_SIZE >> 1) * 2)
    const room = CHUNK - (places.next % CHUNK)
    const start = room < size ? places.next + room : places.next
    places.next = start + size
    this.#starts.push(start)
    this.#sizes.push(size)
    this.#last = start
    this.#free = size
  }
}

/** A growing column of whole numbers from 0 below 2^31; equal steps from the first to the last are kept as first and step alone. */
export class SteppedColumn {
  #size = 0
  #first = 0
  #step = 0
  #told: NumberChunk[] | null = null

  push(value: number): void {
    const at = this.#size
    this.#size = at + 1
    if (this.#told) tell(this.#told, at, value)
    else if (at === 0) this.#first = value
    else if (at === 1) this.#step = value - this.#first
    else if (value !== this.#first + this.#step * at) {
      const told: NumberChunk[] = []
      for (let before = 0; before < at; before += 1) tell(told, before, this.#first + this.#step * before)
      tell(told, at, value)
      this.#told = told
    }
  }

  get(at: number): number {
    return this.#told
      ? ((this.#told[at >>> TOLD_BITS] as NumberChunk)[at & TOLD_MASK] as number)
      : this.#first + this.#step * at
  }

  /** Whether no two numbers can be equal, as each is a step above the one before. */
  get isRising(): boolean {
    return this.#size < 2 || (this.#told === null && this.#step > 0)
  }
}

type NumberChunk = Uint16Array | Int32Array

const TOLD_BITS = 10
const TOLD_MASK = (1 << TOLD_BITS) - 1

/** Writes the next number out; a chunk is as wide as its largest number, and the first is no longer than it must be. */
function tell(told: NumberChunk[], at: number, value: number): void {
  const place = at >>> TOLD_BITS
  const within = at & TOLD_MASK
  const known = told[place]
  const isWide = value > NARROW || known instanceof Int32Array
  if (known && within < known.length && isWide === known instanceof Int32Array) {
    known[within] = value
    return
  }
  const room =
    place > 0 ? TOLD_MASK + 1 : Math.max(FIRST_SIZE, within < (known?.length ?? 0) ? (known?.length ?? 0) : within * 2)
  const grown = isWide ? new Int32Array(room) : new Uint16Array(room)
  if (known) grown.set(known)
  grown[within] = value
  told[place] = grown
}
