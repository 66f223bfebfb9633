import { type CellRange, cellAddress, isInside } from './cell-address.ts'
import { type CellStyle, PLAIN_STYLE } from './cell-style.ts'
import { legacyFont } from './legacy-font.ts'
import { type DateSystem, serialDate } from './serial-date.ts'
import type { TextPool } from './text-pool.ts'

/** What a cell holds; a formula without stored value holds nothing that can be read. */
export type CellKind = 'number' | 'text' | 'date' | 'boolean' | 'error' | 'blank' | 'formula-without-value'

/** One cell as it stands in the file. */
export interface Cell {
  readonly address: string
  /** Row and column count from 1. */
  readonly row: number
  readonly column: number
  readonly kind: CellKind
  /** What is written, in NFC; a number or the serial of a date digit for digit as in the file; `''` when blank. */
  readonly text: string
  /** What is written, before NFC. */
  readonly written: string
  /** Day, or day and time, of a date that exists; `null` for every other cell. */
  readonly date: string | null
  readonly isFormula: boolean
  /** Number format, `General` when none is set. */
  readonly format: string
  readonly font: string | null
  readonly isHidden: boolean
}

/** A row that holds something. */
export interface SheetRow {
  readonly row: number
  readonly isHidden: boolean
  /** Its cells that are not blank, from left to right. */
  readonly cells: readonly Cell[]
  /** The cell in a column; `undefined` when it holds nothing. */
  readonly cell: (column: number) => Cell | undefined
  /** What the cell in a column says, without blanks around: the day of a date, else its text; `''` when it holds nothing. */
  readonly text: (column: number) => string
  /** A number for what `text` gives, the same for the same text of a sheet; `Sheet.textOf` gives it back. */
  readonly textNumber: (column: number) => number
  /** Cells that something may be wrong with whatever they mean: all but figures, days and texts of plain letters. */
  readonly unplain: () => readonly Cell[]
}

export type SheetOrigin = 'xlsx' | 'csv' | 'json' | 'ndjson'

/** The stored cells of a sheet in columns of typed arrays: a cell takes 14 bytes beside its text. */
export interface CellStore {
  readonly rows: Int32Array
  /** Index of the first cell of each row, one more entry at the end. */
  readonly starts: Int32Array
  readonly hiddenRows: Uint8Array
  readonly columns: Uint16Array
  readonly kinds: Uint8Array
  readonly styles: Uint16Array
  /** Integer of a plain number, number of a text in the pool, or 0 and 1 of a boolean. */
  readonly values: Float64Array
  /** How many digits of a plain number are decimals. */
  readonly decimals: Uint8Array
}

/** How a stored cell is told apart; `FORMULA` is added to the others. */
export const STORED = {
  integer: 1,
  number: 2,
  text: 3,
  boolean: 4,
  error: 5,
  unvalued: 6,
  isoDate: 7,
  formula: 8,
} as const

export interface SheetHead {
  readonly name: string
  readonly origin: SheetOrigin
  readonly isHidden: boolean
  readonly hiddenColumns: ReadonlySet<number>
  readonly merges: readonly CellRange[]
  readonly styles: readonly CellStyle[]
  readonly dates: DateSystem
  /** Fonts of runs inside a text, where a text names one, by the number of the text. */
  readonly runFonts: ReadonlyMap<number, string>
}

/** A sheet of a workbook, or the table of a CSV or JSON file: its cells by address, read but not yet understood. */
export class Sheet {
  readonly head: SheetHead
  readonly #store: CellStore
  readonly #source: CellSource
  #legacyStyles: readonly boolean[] | null = null

  constructor(head: SheetHead, store: CellStore, pool: TextPool) {
    this.head = head
    this.#store = store
    this.#source = { sheet: this, store, pool }
  }

  get name(): string {
    return this.head.name
  }

  /** How many cells hold something. */
  get cellCount(): number {
    return this.#store.columns.length
  }

  /** How many rows hold something. */
  get rowCount(): number {
    return this.#store.rows.length
  }

  /** The rows that hold something, from top to bottom; their cells are made as they are asked for. */
  *rows(): Generator<SheetRow> {
    for (let index = 0; index < this.#store.rows.length; index += 1) yield new StoredRow(this.#source, index)
  }

  /** The text of a number that a row gave. */
  textOf(number: number): string {
    return this.#source.pool.composed(number)
  }

  /** The rows that are hidden or have cells that are not plain. */
  *suspectRows(): Generator<SheetRow> {
    const { rows, starts, hiddenRows } = this.#store
    for (let index = 0; index < rows.length; index += 1) {
      let at = starts[index] as number
      const end = starts[index + 1] as number
      while (at < end && isPlain(this.#source, at)) at += 1
      if (at < end || hiddenRows[index] === 1) yield new StoredRow(this.#source, index)
    }
  }

  /** The cell at a place; one that holds nothing is blank. */
  cell(row: number, column: number): Cell {
    const { rows, starts, columns } = this.#store
    const index = indexOf(rows, row, 0, rows.length)
    if (index < 0) return this.#blank(row, column)
    const at = indexOf(columns, column, starts[index] as number, starts[index + 1] as number)
    return at < 0 ? this.#blank(row, column) : new StoredCell(this.#source, index, at)
  }

  /** Is a style of a font that is made for another encoding? */
  isLegacyStyle(style: number): boolean {
    this.#legacyStyles ??= this.head.styles.map(({ font }) => legacyFont(font) !== null)
    return this.#legacyStyles[style] ?? false
  }

  isHiddenColumn(column: number): boolean {
    return this.head.hiddenColumns.has(column)
  }

  /** The merged block that a cell belongs to; its value stands in the first cell of the block. */
  mergeAt(row: number, column: number): CellRange | null {
    return this.head.merges.find((range) => isInside(range, row, column)) ?? null
  }

  #blank(row: number, column: number): Cell {
    return {
      ...{ address: cellAddress(row, column), row, column, kind: 'blank', text: '', written: '', date: null },
      ...{ isFormula: false, format: PLAIN_STYLE.format, font: null },
      isHidden: this.isHiddenColumn(column),
    }
  }
}

interface CellSource {
  readonly sheet: Sheet
  readonly store: CellStore
  readonly pool: TextPool
}

const NO_CELLS: readonly Cell[] = []

/** A figure, a day, a yes or no, or a text of plain letters in a font for plain letters. */
function isPlain({ sheet, store, pool }: CellSource, at: number): boolean {
  const stored = (store.kinds[at] as number) & ~STORED.formula
  if (stored !== STORED.text) return stored !== STORED.error && stored !== STORED.unvalued
  const number = store.values[at] as number
  return pool.isPlain(number) && !sheet.isLegacyStyle(store.styles[at] as number) && !sheet.head.runFonts.has(number)
}

/** A row whose cells are made when they are asked for: large tables are gone through for one or two columns. */
class StoredRow implements SheetRow {
  readonly row: number
  readonly #source: CellSource
  readonly #index: number
  #cells: readonly Cell[] | null = null

  constructor(source: CellSource, index: number) {
    this.row = source.store.rows[index] as number
    this.#source = source
    this.#index = index
  }

  get isHidden(): boolean {
    return this.#source.store.hiddenRows[this.#index] === 1
  }

  get cells(): readonly Cell[] {
    this.#cells ??= this.#make()
    return this.#cells
  }

  #make(): readonly Cell[] {
    const { starts } = this.#source.store
    const cells: Cell[] = []
    for (let at = starts[this.#index] as number; at < (starts[this.#index + 1] as number); at += 1)
      cells.push(new StoredCell(this.#source, this.#index, at))
    return cells
  }

  cell(column: number): Cell | undefined {
    const at = this.#find(column)
    return at < 0 ? undefined : new StoredCell(this.#source, this.#index, at)
  }

  text(column: number): string {
    const at = this.#find(column)
    if (at < 0) return ''
    const { store, pool } = this.#source
    if (((store.kinds[at] as number) & ~STORED.formula) === STORED.text) {
      return pool.composed(store.values[at] as number).trim()
    }
    const cell = new StoredCell(this.#source, this.#index, at)
    return cell.kind === 'date' ? (cell.date ?? '') : cell.text.trim()
  }

  textNumber(column: number): number {
    const { store, pool } = this.#source
    const at = this.#find(column)
    const isText = at >= 0 && ((store.kinds[at] as number) & ~STORED.formula) === STORED.text
    return isText ? pool.trimmed(store.values[at] as number) : pool.addText(this.text(column))
  }

  unplain(): readonly Cell[] {
    const { starts } = this.#source.store
    let cells: Cell[] | null = null
    for (let at = starts[this.#index] as number; at < (starts[this.#index + 1] as number); at += 1) {
      if (isPlain(this.#source, at)) continue
      cells ??= []
      cells.push(new StoredCell(this.#source, this.#index, at))
    }
    return cells ?? NO_CELLS
  }

  /** Where the cell of a column is stored: in most tables at its own number from the start of the row. */
  #find(column: number): number {
    const { starts, columns } = this.#source.store
    const from = starts[this.#index] as number
    const to = starts[this.#index + 1] as number
    const near = from + column - 1
    return near < to && columns[near] === column ? near : indexOf(columns, column, from, to)
  }
}

/** A cell whose address, text and format are made when they are asked for: most readers of a row need two of its cells. */
class StoredCell implements Cell {
  readonly row: number
  readonly column: number
  readonly #source: CellSource
  readonly #index: number
  readonly #at: number

  constructor(source: CellSource, index: number, at: number) {
    this.#source = source
    this.#index = index
    this.#at = at
    this.row = source.store.rows[index] as number
    this.column = source.store.columns[at] as number
  }

  get address(): string {
    return cellAddress(this.row, this.column)
  }

  get kind(): CellKind {
    return kindOf(this.#stored, this.#style)
  }

  get text(): string {
    return this.kind === 'text' ? this.#source.pool.composed(this.#value) : this.written
  }

  get written(): string {
    const stored = this.#stored
    if (stored === STORED.integer) return plainDigits(this.#value, this.#source.store.decimals[this.#at] as number)
    if (stored === STORED.boolean) return this.#value === 1 ? 'TRUE' : 'FALSE'
    return stored === STORED.unvalued ? '' : this.#source.pool.text(this.#value)
  }

  get date(): string | null {
    if (this.kind !== 'date') return null
    const { written } = this
    return this.#stored === STORED.isoDate ? isoMoment(written) : serialDate(written, this.#source.sheet.head.dates)
  }

  get isFormula(): boolean {
    return ((this.#source.store.kinds[this.#at] as number) & STORED.formula) !== 0
  }

  get format(): string {
    return this.#style.format
  }

  get font(): string | null {
    const { runFonts } = this.#source.sheet.head
    return (this.kind === 'text' && runFonts.get(this.#value)) || this.#style.font
  }

  get isHidden(): boolean {
    const { sheet, store } = this.#source
    return store.hiddenRows[this.#index] === 1 || sheet.isHiddenColumn(this.column)
  }

  get #stored(): number {
    return (this.#source.store.kinds[this.#at] as number) & ~STORED.formula
  }

  get #value(): number {
    return this.#source.store.values[this.#at] as number
  }

  get #style(): CellStyle {
    const { sheet, store } = this.#source
    return sheet.head.styles[store.styles[this.#at] as number] ?? PLAIN_STYLE
  }
}

function kindOf(stored: number, style: CellStyle): CellKind {
  if (stored === STORED.integer || stored === STORED.number) return style.isDate ? 'date' : 'number'
  if (stored === STORED.text) return 'text'
  if (stored === STORED.boolean) return 'boolean'
  if (stored === STORED.error) return 'error'
  return stored === STORED.isoDate ? 'date' : 'formula-without-value'
}

function plainDigits(integer: number, decimals: number): string {
  const digits = String(Math.abs(integer)).padStart(decimals + 1, '0')
  const sign = integer < 0 ? '-' : ''
  return decimals === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

function isoMoment(text: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/.exec(text)
  if (!match) return null
  return match[2] === undefined || match[2] === '00:00:00' ? (match[1] as string) : `${match[1]}T${match[2]}`
}

function indexOf(sorted: Int32Array | Uint16Array, value: number, from: number, to: number): number {
  let low = from
  let high = to - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = sorted[middle] as number
    if (found === value) return middle
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return -1
}
