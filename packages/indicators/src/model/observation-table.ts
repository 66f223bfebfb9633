import { type CellPlaces, GroupRows } from './group-rows.ts'
import type { IsoDate } from './iso-date.ts'
import { NumberColumn, TagColumn } from './number-column.ts'
import type { Unit } from './unit.ts'

/** Tags of a cell: the state in the high bits, decimals seen in the low four. A cell that nobody set is blank, never a number. */
export const BLANK = 0
export const NUMBER = 1
export const NIL = 2
export const MISSING = 3
export const NOT_APPLICABLE = 4
export const CONFIDENTIAL = 5
export const TEXT = 6

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

/** One value column, by places of rows: integers with their own decimals, wide ones aside, texts as numbers of a dictionary. */
export class ValueColumn {
  readonly name: string
  readonly integers = new NumberColumn()
  readonly tags = new TagColumn()
  /** Integers beyond 2^53. */
  readonly wide = new Map<number, bigint>()
  readonly texts: string[] = []
  readonly #textIndex = new Map<string, number>()
  decimals = 0

  constructor(name: string) {
    this.name = name
  }

  setNumber(place: number, integer: number, decimals: number): void {
    this.integers.set(place, integer)
    this.tags.set(place, (NUMBER << 4) | decimals)
    if (decimals > this.decimals) this.decimals = decimals
  }

  /** Takes a cell over as another column has it. */
  setCell(place: number, integer: number, tag: number): void {
    this.integers.set(place, integer)
    this.tags.set(place, tag)
  }

  setWide(place: number, integer: bigint, decimals: number): void {
    this.wide.set(place, integer)
    this.setNumber(place, Number.NaN, decimals)
  }

  setState(place: number, state: number): void {
    this.tags.set(place, state << 4)
  }

  setText(place: number, text: string): void {
    let index = this.#textIndex.get(text)
    if (index === undefined) {
      index = this.texts.push(text) - 1
      this.#textIndex.set(text, index)
    }
    this.integers.set(place, index)
    this.tags.set(place, TEXT << 4)
  }
}

/** Observations in dictionary-encoded columns: what the kernel works on. `U`: what a unit is told by. */
export class ObservationTable<U = Unit> {
  readonly columns: readonly ValueColumn[]
  readonly units: U[] = []
  readonly groups: RowGroup[] = []
  readonly flagsOf = new TagColumn()
  /** How a row says its figure was obtained: a place in `ROW_METHODS`. */
  readonly methodOf = new TagColumn()
  hasMethods = false
  hasFlags = false
  rows = 0
  readonly #places: CellPlaces = { next: 0 }
  readonly #rows: GroupRows[] = []
  readonly #unitIndex = new Map<U, number>()
  readonly #groupIndex = new Map<string, number>()

  constructor(columns: readonly string[]) {
    this.columns = columns.map((name) => new ValueColumn(name))
  }

  unitNumber(unit: U): number {
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
      this.#rows.push(new GroupRows())
      this.#groupIndex.set(key, index)
    }
    return index
  }

  /** Says how the figures of the row at a place were obtained; a method that means nothing here is left out. */
  setMethod(place: number, method: string): void {
    const code = (ROW_METHODS as readonly string[]).indexOf(method)
    if (code <= 0) return
    this.methodOf.set(place, code)
    this.hasMethods = true
  }

  rowMethod(place: number): (typeof ROW_METHODS)[number] {
    return this.hasMethods ? (ROW_METHODS[this.methodOf.get(place)] ?? '') : ''
  }

  /** Adds a row and says where its cells stand; they are then set in the columns. */
  addRow(unit: number, group: number, flags = 0): number {
    const place = this.placeRow(unit, group, this.rows)
    if (flags !== 0) this.setFlags(place, flags)
    this.rows += 1
    return place
  }

  /** Gives a row of the input a place for its cells; who adds rows by their numbers sets `rows` afterwards. */
  placeRow(unit: number, group: number, input: number): number {
    return (this.#rows[group] as GroupRows).add(unit, input, this.#places)
  }

  /** Sets status letters that the row at a place passes on, beside those it has. */
  setFlags(place: number, flags: number): void {
    this.flagsOf.set(place, this.flagsOf.get(place) | flags)
    this.hasFlags = true
  }

  /** The rows of a group, in input order. */
  rowsOf(group: number): GroupRows {
    return this.#rows[group] as GroupRows
  }
}
