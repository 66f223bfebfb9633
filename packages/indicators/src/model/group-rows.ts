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
  #told: Uint16Array | Int32Array | null = null

  push(value: number): void {
    const at = this.#size
    this.#size = at + 1
    if (this.#told) this.#tell(at, value)
    else if (at === 0) this.#first = value
    else if (at === 1) this.#step = value - this.#first
    else if (value !== this.#first + this.#step * at) this.#tell(at, value)
  }

  get(at: number): number {
    return this.#told ? (this.#told[at] as number) : this.#first + this.#step * at
  }

  /** Whether no two numbers can be equal, as each is a step above the one before. */
  get isRising(): boolean {
    return this.#size < 2 || (this.#told === null && this.#step > 0)
  }

  /** Writes a number out, and all before it if they were not yet. */
  #tell(at: number, value: number): void {
    let told = this.#told
    const isWide = value > NARROW || told instanceof Int32Array || (told === null && this.get(at - 1) > NARROW)
    if (told === null || at === told.length || (isWide && told instanceof Uint16Array)) {
      const room = Math.max(FIRST_SIZE, at * 2)
      const grown = isWide ? new Int32Array(room) : new Uint16Array(room)
      for (let before = 0; before < at; before += 1) grown[before] = this.get(before)
      told = grown
    }
    told[at] = value
    this.#told = told
  }
}
