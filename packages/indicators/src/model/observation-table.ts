import type { IsoDate } from './iso-date.ts'
import type { Unit } from './unit.ts'

/** Tags of a cell: the state in the high bits, decimals seen in the low four. */
export const NUMBER = 0
export const NIL = 1
export const MISSING = 2
export const NOT_APPLICABLE = 3
export const CONFIDENTIAL = 4
export const BLANK = 5
export const TEXT = 6

const CHUNK_BITS = 16
const CHUNK = 1 << CHUNK_BITS
const MASK = CHUNK - 1

/** Bits of the status letters that pass from a source to what is made of it. */
export const STATUS_BITS: Readonly<Record<string, number>> = { E: 1, I: 2, P: 4 }

/** Rows that share keys, period and list: one table of a source. */
export interface RowGroup {
  readonly keys: readonly string[]
  readonly period: string
  readonly listDate: IsoDate
}

/** Methods that a row of the input may carry on; the first stands for none. */
export const ROW_METHODS = [
  '',
  'restatedBySource',
  'unallocated',
  'group',
  'summed',
  'apportioned',
  'recomputed',
  'weighted',
] as const

/** A growing column of small whole numbers; what is not set is zero. */
export class TagColumn {
  readonly #chunks: Uint8Array[] = []

  set(at: number, value: number): void {
    const place = at >>> CHUNK_BITS
    while (this.#chunks.length <= place) this.#chunks.push(new Uint8Array(CHUNK))
    ;(this.#chunks[place] as Uint8Array)[at & MASK] = value
  }

  get(at: number): number {
    return this.#chunks[at >>> CHUNK_BITS]?.[at & MASK] ?? 0
  }
}

/** A growing column of numbers, four bytes each until a chunk meets one that needs eight; what is not set is zero. */
export class NumberColumn {
  readonly #narrow: Int32Array[] = []
  readonly #wide: (Float64Array | undefined)[] = []

  set(at: number, value: number): void {
    const place = at >>> CHUNK_BITS
    while (this.#narrow.length <= place) this.#grow()
    const wide = this.#wide[place]
    if (wide !== undefined) wide[at & MASK] = value
    else if ((value | 0) === value) (this.#narrow[place] as Int32Array)[at & MASK] = value
    else this.#widen(place)[at & MASK] = value
  }

  get(at: number): number {
    const place = at >>> CHUNK_BITS
    const wide = this.#wide[place]
    return (wide !== undefined ? wide[at & MASK] : this.#narrow[place]?.[at & MASK]) ?? 0
  }

  #grow(): void {
    this.#narrow.push(new Int32Array(CHUNK))
    this.#wide.push(undefined)
  }

  #widen(place: number): Float64Array {
    const wide = Float64Array.from(this.#narrow[place] as Int32Array)
    this.#wide[place] = wide
    this.#narrow[place] = new Int32Array(0)
    return wide
  }
}

/** One value column: integers with their own decimals, wide ones aside, texts as numbers of a dictionary. */
export class ValueColumn {
  readonly name: string
  readonly integers = new NumberColumn()
  readonly tags = new TagColumn()
  /** Integers beyond 2^53, by row. */
  readonly wide = new Map<number, bigint>()
  readonly texts: string[] = []
  readonly #textIndex = new Map<string, number>()
  decimals = 0

  constructor(name: string) {
    this.name = name
  }

  setNumber(row: number, integer: number, decimals: number): void {
    this.integers.set(row, integer)
    this.tags.set(row, decimals)
    if (decimals > this.decimals) this.decimals = decimals
  }

  setWide(row: number, integer: bigint, decimals: number): void {
    this.wide.set(row, integer)
    this.setNumber(row, Number.NaN, decimals)
  }

  setState(row: number, state: number): void {
    this.tags.set(row, state << 4)
  }

  setText(row: number, text: string): void {
    let index = this.#textIndex.get(text)
    if (index === undefined) {
      index = this.texts.push(text) - 1
      this.#textIndex.set(text, index)
    }
    this.integers.set(row, index)
    this.tags.set(row, TEXT << 4)
  }
}

/** Observations in dictionary-encoded columns: what the kernel works on. */
export class ObservationTable {
  readonly columns: readonly ValueColumn[]
  readonly units: Unit[] = []
  readonly groups: RowGroup[] = []
  readonly unitOf = new NumberColumn()
  readonly groupOf = new NumberColumn()
  readonly flagsOf = new TagColumn()
  /** How a row says its figure was obtained: a place in `ROW_METHODS`. */
  readonly methodOf = new TagColumn()
  hasMethods = false
  rows = 0
  readonly #unitIndex = new Map<Unit, number>()
  readonly #groupIndex = new Map<string, number>()

  constructor(columns: readonly string[]) {
    this.columns = columns.map((name) => new ValueColumn(name))
  }

  unitNumber(unit: Unit): number {
    let index = this.#unitIndex.get(unit)
    if (index === undefined) {
      index = this.units.push(unit) - 1
      this.#unitIndex.set(unit, index)
    }
    return index
  }

  groupNumber(group: RowGroup): number {
    const key = JSON.stringify([group.listDate, group.period, ...group.keys])
    let index = this.#groupIndex.get(key)
    if (index === undefined) {
      index = this.groups.push(group) - 1
      this.#groupIndex.set(key, index)
    }
    return index
  }

  /** Says how the figures of a row were obtained; a method that means nothing here is left out. */
  setMethod(row: number, method: string): void {
    const code = (ROW_METHODS as readonly string[]).indexOf(method)
    if (code <= 0) return
    this.methodOf.set(row, code)
    this.hasMethods = true
  }

  rowMethod(row: number): (typeof ROW_METHODS)[number] {
    return this.hasMethods ? (ROW_METHODS[this.methodOf.get(row)] ?? '') : ''
  }

  /** Adds a row and says its number; its cells are then set in the columns. */
  addRow(unit: number, group: number, flags = 0): number {
    const row = this.rows
    this.unitOf.set(row, unit)
    this.groupOf.set(row, group)
    if (flags !== 0) this.flagsOf.set(row, flags)
    this.rows = row + 1
    return row
  }

  /** Row numbers ordered by group; `starts[g]` to `starts[g + 1]` are the rows of group g, in input order. */
  byGroup(): { readonly order: Uint32Array; readonly starts: Uint32Array } {
    const starts = new Uint32Array(this.groups.length + 1)
    for (let row = 0; row < this.rows; row += 1) {
      const next = this.groupOf.get(row) + 1
      starts[next] = (starts[next] as number) + 1
    }
    for (let group = 0; group < this.groups.length; group += 1)
      starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number)
    const next = starts.slice()
    const order = new Uint32Array(this.rows)
    for (let row = 0; row < this.rows; row += 1) {
      const group = this.groupOf.get(row)
      const place = next[group] as number
      order[place] = row
      next[group] = place + 1
    }
    return { order, starts }
  }
}
