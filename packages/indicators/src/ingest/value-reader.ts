import { type Issue, issue } from '../base/issue.ts'
import { BLANK, CONFIDENTIAL, MISSING, NIL, NOT_APPLICABLE, type ValueColumn } from '../model/observation-table.ts'
import type { CsvScanner } from './csv-scanner.ts'
import { type NumberLocale, readNumber, twoReadings } from './number.ts'

/** What the marks of a cell mean; a blank is "not entered", never zero. */
const STATES: Readonly<Record<string, number>> = {
  '': BLANK,
  '-': NIL,
  '…': MISSING,
  '...': MISSING,
  x: NOT_APPLICABLE,
  c: CONFIDENTIAL,
}

/** Digits after a mark that make it look like a thousands separator. */
const THOUSANDS = 3

const NAMES = new Map<number, MarkState>([
  [NIL, 'nil'],
  [MISSING, 'missing'],
  [NOT_APPLICABLE, 'notApplicable'],
  [CONFIDENTIAL, 'confidential'],
])

/** What a mark stands for when a cell holds nothing else. */
export type MarkState = 'nil' | 'missing' | 'notApplicable' | 'confidential'

/** The state that a mark writes, `blank` for an empty cell, `null` for a text that is no mark. */
export function stateOf(text: string): MarkState | 'blank' | null {
  const state = Object.hasOwn(STATES, text) ? STATES[text] : undefined
  return state === undefined ? null : (NAMES.get(state) ?? 'blank')
}

/** What part of a column says of the whole. */
export interface ValueStanding {
  /** A number may be of thousands. */
  readonly isDoubtful: boolean
  /** A number shows that points stand before decimals. */
  readonly isProven: boolean
  /** A number has more decimals than are declared. */
  readonly hasExceeded: boolean
}

const ZERO = 0x30
const NINE = 0x39
const POINT = 0x2e
const MINUS = 0x2d

/** Reads one value column cell by cell; plain numbers take a path without texts. */
export class ValueReader {
  readonly #column: ValueColumn
  readonly #locale: NumberLocale
  readonly #isText: boolean
  readonly #declared: number | null
  #doubtful: { readonly text: string; readonly row: number } | null = null
  #isPointProven = false
  #exceeded: { readonly text: string; readonly row: number } | null = null

  constructor(column: ValueColumn, options: { locale: NumberLocale | null; isText: boolean; decimals: number | null }) {
    this.#column = column
    this.#locale = options.locale ?? 'machine'
    this.#isText = options.isText
    this.#declared = options.decimals
    this.#isPointProven = options.locale !== null || (options.decimals ?? 0) >= THOUSANDS
  }

  /** Reads a cell into a row of the column. */
  read(scanner: CsvScanner, cell: number, row: number): Issue | null {
    if (this.#isText) return this.#readText(scanner.text(cell), row)
    return this.#readFast(scanner, cell, row) ? null : this.#readSlow(scanner, cell, row)
  }

  #readFast(scanner: CsvScanner, cell: number, row: number): boolean {
    if (this.#locale !== 'machine') return false
    const { bytes } = scanner
    const end = scanner.ends[cell] as number
    let at = scanner.starts[cell] as number
    const isNegative = bytes[at] === MINUS
    if (isNegative) at += 1
    const first = at
    let point = -1
    let integer = 0
    if (end - at > 16 || end === at) return false
    for (; at < end; at += 1) {
      const byte = bytes[at] as number
      if (byte >= ZERO && byte <= NINE) integer = integer * 10 + (byte - ZERO)
      else if (byte === POINT && point < 0 && at > first) point = at
      else return false
    }
    if (point === end - 1 || integer > Number.MAX_SAFE_INTEGER) return false
    const decimals = point < 0 ? 0 : end - point - 1
    if (decimals === THOUSANDS && !this.#isPointProven) this.#doubt(scanner, cell)
    else if (decimals > 0) this.#isPointProven = true
    if (this.#declared !== null && decimals > this.#declared) this.#exceed(scanner, cell)
    this.#column.setNumber(row, isNegative && integer !== 0 ? -integer : integer, decimals)
    return true
  }

  #doubt(scanner: CsvScanner, cell: number): void {
    const text = scanner.text(cell)
    if (twoReadings(text) === null) this.#isPointProven = true
    else this.#doubtful ??= { text, row: scanner.row }
  }

  #exceed(scanner: CsvScanner, cell: number): void {
    this.#exceeded ??= { text: scanner.text(cell), row: scanner.row }
  }

  #readText(text: string, row: number): null {
    const state = Object.hasOwn(STATES, text) ? STATES[text] : undefined
    if (state === undefined || state === CONFIDENTIAL) this.#column.setText(row, text)
    else this.#column.setState(row, state)
    return null
  }

  #readSlow(scanner: CsvScanner, cell: number, row: number): Issue | null {
    const text = scanner.text(cell)
    const state = Object.hasOwn(STATES, text) ? STATES[text] : undefined
    if (state !== undefined) {
      this.#column.setState(row, state)
      return null
    }
    const read = readNumber(text, this.#locale)
    const place = { row: scanner.row, column: this.#column.name }
    this.#column.setState(row, BLANK)
    if (read.kind === 'invalid') return issue('number-invalid', { value: text }, place)
    if (read.kind === 'ambiguous') return issue('number-ambiguous', { value: text, readings: read.readings }, place)
    if (this.#declared !== null && read.decimals > this.#declared) this.#exceed(scanner, cell)
    const integer = BigInt(read.digits)
    if (integer >= -9007199254740991n && integer <= 9007199254740991n) {
      this.#column.setNumber(row, Number(integer), read.decimals)
    } else this.#column.setWide(row, integer, read.decimals)
    return null
  }

  get standing(): ValueStanding {
    return {
      isDoubtful: this.#doubtful !== null,
      isProven: this.#isPointProven,
      hasExceeded: this.#exceeded !== null,
    }
  }

  /** What can only be said once the whole column was seen. */
  finish(): readonly Issue[] {
    const issues: Issue[] = []
    const column = this.#column.name
    if (this.#doubtful && !this.#isPointProven) {
      const { text, row } = this.#doubtful
      issues.push(issue('number-ambiguous', { value: text, readings: twoReadings(text) ?? [] }, { row, column }))
    }
    if (this.#exceeded && this.#declared !== null) {
      const { text, row } = this.#exceeded
      issues.push(issue('decimals-exceeded', { value: text, decimals: this.#declared }, { row, column }))
    }
    return issues
  }
}
