import { type Rational, rational } from '../base/rational.ts'
import type { Scaled } from '../model/figure.ts'
import {
  BLANK,
  CONFIDENTIAL,
  MISSING,
  NIL,
  NUMBER,
  type ObservationTable,
  TEXT,
  type ValueColumn,
} from '../model/observation-table.ts'
import type { SourcePlan } from './crosswalk.ts'

/** Tag of a source that sent no row. */
export const ABSENT = 15

/** One column of one table, dense by source: scaled integers in the column's decimals, and a state each. */
export class SourceValues {
  readonly column: ValueColumn
  readonly decimals: number
  readonly states: Uint8Array
  readonly integers: Float64Array
  /** Row of each source in the input, -1 when absent. */
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

  constructor(column: ValueColumn, decimals: number, sources: number) {
    this.column = column
    this.decimals = decimals
    this.states = new Uint8Array(sources).fill(ABSENT)
    this.integers = new Float64Array(sources)
    this.rows = new Int32Array(sources).fill(-1)
    this.flags = new Uint8Array(sources)
  }

  /** Takes a row of the table as the figure of a source. */
  take(table: ObservationTable, row: number, source: number): void {
    const tag = this.column.tags.get(row)
    const state = tag >> 4
    this.states[source] = state
    this.rows[source] = row
    this.flags[source] = table.flagsOf.get(row)
    if (state === NUMBER) this.#takeNumber(row, source, tag & 15)
    else if (state === TEXT) this.integers[source] = this.column.integers.get(row)
  }

  #takeNumber(row: number, source: number, decimals: number): void {
    const up = this.decimals - decimals
    const integer = this.column.integers.get(row)
    const scaled = up === 0 ? integer : integer * 10 ** up
    if (integer < 0 || (this.column.wide.get(row) ?? 0n) < 0n) this.hasNegative = true
    this.#magnitude += Math.abs(scaled)
    if (Number.isSafeInteger(scaled) && this.#magnitude <= Number.MAX_SAFE_INTEGER) {
      this.integers[source] = scaled
      return
    }
    this.isWide = true
    this.#wide.set(source, (this.column.wide.get(row) ?? BigInt(integer)) * 10n ** BigInt(up))
  }

  /** Takes a figure back: its source sent two. */
  withdraw(source: number): void {
    this.states[source] = BLANK
    this.integers[source] = 0
    this.#wide.delete(source)
  }

  /** The same figures with some numbers read as "does not occur" (`false`), or as not known (`null`). */
  masked(keeps: (source: number) => boolean | null): SourceValues {
    const copy = new SourceValues(this.column, this.decimals, this.states.length)
    this.states.forEach((state, source) => {
      const isKept = state === NUMBER ? keeps(source) : true
      copy.states[source] = isKept === null ? MISSING : isKept ? state : NIL
      copy.integers[source] = this.integers[source] as number
      copy.rows[source] = this.rows[source] as number
      copy.flags[source] = this.flags[source] as number
    })
    copy.isWide = this.isWide
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
