import { type Rational, rational } from '../base/rational.ts'
import type { Scaled } from '../model/figure.ts'
import type { GroupRows } from '../model/group-rows.ts'
import {
  BLANK,
  CONFIDENTIAL,
  MISSING,
  NIL,
  NUMBER,
  type ObservationTable,
  ROW_METHODS,
  TEXT,
  type ValueColumn,
} from '../model/observation-table.ts'
import type { SourcePlan } from './crosswalk.ts'

/** Tag of a source that sent no row. */
export const ABSENT = 15

/** The arrays of source values; those of a series that is done serve the next one. */
export interface SourceArrays {
  readonly states: Uint8Array
  readonly integers: Float64Array
  readonly rows: Int32Array
  readonly flags: Uint8Array
}

/** Arrays for so many sources that say nothing yet, from those to spare if there are any. */
export function sourceArrays(sources: number, spare: SourceArrays[] = []): SourceArrays {
  const at = spare.findIndex(({ states }) => states.length === sources)
  const [known] = at < 0 ? [] : spare.splice(at, 1)
  const { states, integers, rows, flags } = known ?? {
    states: new Uint8Array(sources),
    integers: new Float64Array(sources),
    rows: new Int32Array(sources),
    flags: new Uint8Array(sources),
  }
  return { states: states.fill(ABSENT), integers: integers.fill(0), rows: rows.fill(-1), flags: flags.fill(0) }
}

/** One column of one table, dense by source: scaled integers in the column's decimals, and a state each. */
export class SourceValues {
  readonly column: ValueColumn
  readonly decimals: number
  readonly states: Uint8Array
  readonly integers: Float64Array
  /** Number of each source's row in the input, -1 when absent. */
  readonly rows: Int32Array
  /** Status letters each source passes on, as bits. */
  readonly flags: Uint8Array
  /** Sums of this table may pass 2^53: use bigint. */
  isWide = false
  /** A number below zero was sent: the quantity may be negative anywhere. */
  hasNegative = false
  readonly #wide = new Map<number, bigint>()
  readonly #parts = new Map<number, readonly bigint[]>()
  #magnitude = 0
  #methods: Uint8Array | null = null

  constructor(column: ValueColumn, decimals: number, { states, integers, rows, flags }: SourceArrays) {
    this.column = column
    this.decimals = decimals
    this.states = states
    this.integers = integers
    this.rows = rows
    this.flags = flags
  }

  /** Takes rows of a group as the figures of their sources; `chosen` says which, all when not given. */
  take(table: ObservationTable, rows: GroupRows, sourceOf: Int32Array, chosen: Uint8Array | null): void {
    const { units, inputs } = rows
    for (const { start, size, first } of rows.extents()) {
      const tags = this.column.tags.cells(start)
      const flags = table.flagsOf.cells(start)
      for (let at = 0; at < size; at += 1) {
        if (chosen !== null && chosen[first + at] === 0) continue
        const source = sourceOf[units.get(first + at)] as number
        const tag = tags.array[tags.from + at] as number
        const state = tag >> 4
        this.states[source] = state
        this.rows[source] = inputs.get(first + at)
        this.flags[source] = flags.array[flags.from + at] as number
        if (state === NUMBER) this.#takeNumber(start + at, source, tag & 15)
        else if (state === TEXT) this.integers[source] = this.column.integers.get(start + at)
      }
    }
    if (table.hasMethods) this.#takeMethods(table, rows, sourceOf, chosen)
  }

  /** How a source says its figure was obtained. */
  methodOf(source: number): (typeof ROW_METHODS)[number] {
    return ROW_METHODS[this.#methods?.[source] ?? 0] ?? ''
  }

  #takeMethods(table: ObservationTable, rows: GroupRows, sourceOf: Int32Array, chosen: Uint8Array | null): void {
    const methods = new Uint8Array(this.states.length)
    for (const { start, size, first } of rows.extents()) {
      for (let at = 0; at < size; at += 1) {
        if (chosen !== null && chosen[first + at] === 0) continue
        methods[sourceOf[rows.units.get(first + at)] as number] = table.methodOf.get(start + at)
      }
    }
    this.#methods = methods
  }

  #takeNumber(place: number, source: number, decimals: number): void {
    const up = this.decimals - decimals
    const integer = this.column.integers.get(place)
    const scaled = up === 0 ? integer : integer * 10 ** up
    if (integer < 0 || (this.column.wide.get(place) ?? 0n) < 0n) this.hasNegative = true
    this.#magnitude += Math.abs(scaled)
    if (Number.isSafeInteger(scaled) && this.#magnitude <= Number.MAX_SAFE_INTEGER) {
      this.integers[source] = scaled
      return
    }
    this.isWide = true
    this.#wide.set(source, (this.column.wide.get(place) ?? BigInt(integer)) * 10n ** BigInt(up))
  }

  /** Takes a figure back: its source sent two. */
  withdraw(source: number): void {
    this.states[source] = BLANK
    this.integers[source] = 0
    this.#wide.delete(source)
  }

  /** The same figures with some numbers read as "does not occur" (`false`), or as not known (`null`). */
  masked(keeps: (source: number) => boolean | null): SourceValues {
    const copy = new SourceValues(this.column, this.decimals, sourceArrays(this.states.length))
    this.states.forEach((state, source) => {
      const isKept = state === NUMBER ? keeps(source) : true
      copy.states[source] = isKept === null ? MISSING : isKept ? state : NIL
      copy.integers[source] = this.integers[source] as number
      copy.rows[source] = this.rows[source] as number
      copy.flags[source] = this.flags[source] as number
    })
    copy.isWide = this.isWide
    copy.#methods = this.#methods
    copy.hasNegative = this.hasNegative
    for (const [source, wide] of this.#wide) copy.#wide.set(source, wide)
    return copy
  }

  isNumber(source: number): boolean {
    return this.states[source] === NUMBER
  }

  /** Whether a source that owes a figure sent none. */
  isMissing(source: number): boolean {
    const state = this.states[source]
    return state === ABSENT || state === MISSING || state === BLANK
  }

  isConfidential(source: number): boolean {
    return this.states[source] === CONFIDENTIAL
  }

  /** The text of a category, `null` where a mark or nothing stands. */
  text(source: number): string | null {
    return this.states[source] === TEXT ? (this.column.texts[this.integers[source] as number] ?? null) : null
  }

  big(source: number): bigint {
    return this.#wide.get(source) ?? BigInt(this.integers[source] ?? 0)
  }

  scaled(source: number): Scaled {
    return this.#wide.get(source) ?? (this.integers[source] as number)
  }

  /** The number in a cell of the column, in the decimals of these values; `null` when none stands there. */
  amountAt(place: number): bigint | null {
    const tag = this.column.tags.get(place)
    if (tag >> 4 !== NUMBER) return null
    const integer = this.column.wide.get(place) ?? BigInt(this.column.integers.get(place))
    return integer * 10n ** BigInt(this.decimals - (tag & 15))
  }

  exact(source: number): Rational {
    return rational(this.big(source), 10n ** BigInt(this.decimals))
  }

  /**
   * A source's figure cut along its ways in whole units of output, by largest remainder; equal remainders go by unit id, so the
   * parts always add up to the figure.
   */
  parts(plan: SourcePlan, source: number): readonly bigint[] {
    let parts = this.#parts.get(source)
    if (!parts) {
      parts = largestRemainder(this.big(source), [
        ...plan.edges.map(({ share }) => share),
        ...plan.pieces.map(({ piece }) => piece.mass),
      ])
      this.#parts.set(source, parts)
    }
    return parts
  }
}

/** Cuts an integer by shares that sum to 1, so that the parts sum to it; earlier shares win ties. */
export function largestRemainder(total: bigint, shares: readonly Rational[]): readonly bigint[] {
  const sign = total < 0n ? -1n : 1n
  const amount = total * sign
  const parts = shares.map(({ n, d }) => (amount * n) / d)
  const remainders = shares.map(({ n, d }, at) => ({ at, n: (amount * n) % d, d }))
  let left = amount - parts.reduce((sum, part) => sum + part, 0n)
  remainders.sort((a, b) => Number(b.n * a.d > a.n * b.d) - Number(b.n * a.d < a.n * b.d) || a.at - b.at)
  for (const { at } of remainders) {
    if (left <= 0n) break
    parts[at] = (parts[at] as bigint) + 1n
    left -= 1n
  }
  return parts.map((part) => part * sign)
}
