import type { Figure } from '../model/figure.ts'
import type { Repetition } from '../model/restated-column.ts'
import { cellsAround, type FigureLayout, figureLine, placeCells, writtenDecimals } from './figures-csv.ts'

/** Bytes that are handed on at a time. */
const PAGE = 1 << 16
/** Longer pieces are copied by the engine, shorter ones byte by byte. */
const LONG = 64
/** More bytes than a whole number below 2^53 with its sign and point needs. */
const NUMBER_BYTES = 40
const ZERO = 0x30
const POINT = 0x2e
const MINUS = 0x2d
const TEN_DIGITS = 1e9
const utf8 = new TextEncoder()

/** The lines of a pattern without places and amounts, as bytes one after the other. */
interface LinePattern {
  readonly bytes: Uint8Array
  /** Where the three pieces of each line end. */
  readonly ends: Uint32Array
  /** 1: the amount stands as value, 2: as known part, 3: as both. */
  readonly shown: Uint8Array
  readonly decimals: number
  readonly longest: number
}

const VALUE = 1
const KNOWN = 2

/** Writes the lines of columns that repeat a pattern: the same bytes as `figureLine`, but for places and amounts made only once. */
export class RepeatedLines {
  readonly #layout: FigureLayout
  readonly #take: (bytes: Uint8Array) => void
  readonly #patterns = new WeakMap<readonly Figure[], LinePattern | null>()
  #page = new Uint8Array(PAGE)
  #size = 0

  constructor(layout: FigureLayout, take: (bytes: Uint8Array) => void) {
    this.#layout = layout
    this.#take = take
  }

  /** Writes all lines of a column; gives `false`, and writes nothing, when its amounts must be rounded first. */
  write({ pattern: figures, amounts, keys, period, changed }: Repetition): boolean {
    const pattern = this.#patternOf(figures)
    if (!pattern) return false
    const indicator = figures[0]?.indicator ?? ''
    const place = utf8.encode(placeCells({ keys, period, indicator }, this.#layout))
    const most = place.length + pattern.longest + 2 * NUMBER_BYTES
    if (most > this.#page.length) {
      this.flush()
      this.#page = new Uint8Array(most)
    }
    for (const figure of changed?.ahead ?? []) this.#other(figure)
    for (let figure = 0; figure < amounts.length; figure += 1) {
      const other = changed?.others.get(figure)
      if (other !== undefined) {
        if (other !== null) this.#other(other)
        continue
      }
      if (this.#size + most > this.#page.length) this.flush()
      this.#line(pattern, figure, place, amounts[figure] as number)
    }
    return true
  }

  /** Hands on what is written and not yet handed on. */
  flush(): void {
    if (this.#size > 0) this.#take(this.#page.subarray(0, this.#size))
    this.#size = 0
  }

  #other(figure: Figure): void {
    const line = utf8.encode(figureLine(figure, this.#layout))
    if (this.#size + line.length > this.#page.length) this.flush()
    if (line.length > this.#page.length) {
      this.#take(line)
      return
    }
    this.#page.set(line, this.#size)
    this.#size += line.length
  }

  #line(pattern: LinePattern, figure: number, place: Uint8Array, amount: number): void {
    const { bytes, ends, shown, decimals } = pattern
    const at = figure * 3
    const start = at === 0 ? 0 : (ends[at - 1] as number)
    this.#copy(place, 0, place.length)
    this.#copy(bytes, start, ends[at] as number)
    const from = this.#size
    if (((shown[figure] as number) & VALUE) !== 0) this.#amount(amount, decimals)
    const to = this.#size
    this.#copy(bytes, ends[at] as number, ends[at + 1] as number)
    if (shown[figure] === (VALUE | KNOWN)) this.#copy(this.#page, from, to)
    else if (shown[figure] === KNOWN) this.#amount(amount, decimals)
    this.#copy(bytes, ends[at + 1] as number, ends[at + 2] as number)
  }

  #copy(bytes: Uint8Array, start: number, end: number): void {
    const page = this.#page
    let size = this.#size
    if (end - start > LONG) {
      page.set(bytes.subarray(start, end), size)
      size += end - start
    } else for (let at = start; at < end; at += 1) page[size++] = bytes[at] as number
    this.#size = size
  }

  /** A whole number of 10^-decimals as decimal digits, from the last to the first. */
  #amount(amount: number, decimals: number): void {
    const page = this.#page
    const isNegative = amount < 0
    let high = Math.floor((isNegative ? -amount : amount) / TEN_DIGITS)
    let low = (isNegative ? -amount : amount) - high * TEN_DIGITS
    const least = decimals === 0 ? 1 : decimals + 1
    let count = 0
    for (let limit = 1; count < least || limit <= (isNegative ? -amount : amount); limit *= 10) count += 1
    if (isNegative) page[this.#size++] = MINUS
    const end = this.#size + count + (decimals > 0 ? 1 : 0)
    let at = end - 1
    for (let digit = 0; digit < count; digit += 1) {
      if (digit === decimals && decimals > 0) page[at--] = POINT
      if (digit === 9) {
        low = high % TEN_DIGITS
        high = Math.floor(high / TEN_DIGITS)
      }
      const tenth = (low / 10) | 0
      page[at--] = ZERO + low - tenth * 10
      low = tenth
    }
    this.#size = end
  }

  #patternOf(figures: readonly Figure[]): LinePattern | null {
    const known = this.#patterns.get(figures)
    if (known !== undefined) return known
    const made = linePattern(figures, this.#layout)
    this.#patterns.set(figures, made)
    return made
  }
}

function linePattern(figures: readonly Figure[], layout: FigureLayout): LinePattern | null {
  const decimals = figures[0]?.decimals ?? 0
  const isAsIs = figures.every(
    (figure) => figure.decimals === decimals && writtenDecimals(figure, layout) === decimals && figure.text === null,
  )
  if (!isAsIs) return null
  const pieces = figures.flatMap((figure) => cellsAround(figure, layout))
  const encoded = pieces.map((piece) => utf8.encode(piece))
  const ends = new Uint32Array(encoded.length)
  for (const [at, { length }] of encoded.entries()) ends[at] = (at === 0 ? 0 : (ends[at - 1] as number)) + length
  const bytes = new Uint8Array(ends.at(-1) ?? 0)
  for (const [at, piece] of encoded.entries()) bytes.set(piece, (ends[at] as number) - piece.length)
  const [hasValue, hasKnown] = ['value', 'known'].map((column) => layout.columns?.has(column) ?? true)
  const shown = Uint8Array.from(
    figures,
    ({ value, known }) => (hasValue && value !== null ? VALUE : 0) | (hasKnown && known !== null ? KNOWN : 0),
  )
  let longest = 0
  for (let at = 0; at < ends.length; at += 3)
    longest = Math.max(longest, (ends[at + 2] as number) - (at === 0 ? 0 : (ends[at - 1] as number)))
  return { bytes, ends, shown, decimals, longest }
}
