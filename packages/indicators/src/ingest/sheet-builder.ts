import { cellAddress } from './cell-address.ts'
import { readFault } from './read-fault.ts'
import type { ReadLimits } from './read-limits.ts'
import { Sheet, type SheetHead, STORED } from './sheet.ts'
import type { TextPool } from './text-pool.ts'

const FIRST = 1 << 10

/** Takes cells row by row, from top to bottom and left to right, and makes a sheet of them; keeps the limits. */
export class SheetBuilder {
  readonly #pool: TextPool
  readonly #limits: ReadLimits
  readonly #file: string
  readonly #name: string
  #row = 0
  #isHidden = false
  #isStored = false
  #rowCount = 0
  #cellCount = 0
  #rows = new Int32Array(FIRST)
  #starts = new Int32Array(FIRST)
  #hiddenRows = new Uint8Array(FIRST)
  #columns = new Uint16Array(FIRST)
  #kinds = new Uint8Array(FIRST)
  #styles = new Uint16Array(FIRST)
  #values = new Float64Array(FIRST)
  #decimals = new Uint8Array(FIRST)

  constructor(options: {
    readonly file: string
    readonly name: string
    readonly limits: ReadLimits
    readonly pool: TextPool
  }) {
    this.#file = options.file
    this.#name = options.name
    this.#limits = options.limits
    this.#pool = options.pool
  }

  /** Characters that a cell may have. */
  get cellLength(): number {
    return this.#limits.cellLength
  }

  get cellCount(): number {
    return this.#cellCount
  }

  startRow(row: number, isHidden: boolean): void {
    const { rows: allowed } = this.#limits
    if (row > allowed) throw readFault('rows-too-many', { allowed }, { file: this.#file, sheet: this.#name, row })
    this.#row = row
    this.#isHidden = isHidden
    this.#isStored = false
  }

  addText(column: number, text: number, style = 0, flags = 0): void {
    this.add(column, STORED.text | flags, text, 0, style)
  }

  /** Adds a cell of the current row; `kind` and `value` as `CellStore` tells them. */
  add(column: number, kind: number, value: number, decimals: number, style: number): void {
    const { columns: allowed } = this.#limits
    const place = { file: this.#file, sheet: this.#name, row: this.#row }
    if (column > allowed) throw readFault('columns-too-many', { allowed }, place)
    const at = this.#cellCount
    if (at >= this.#limits.cells) throw readFault('cells-too-many', { allowed: this.#limits.cells }, place)
    if (!this.#isStored) this.#storeRow()
    if (at === this.#columns.length) this.#grow()
    this.#columns[at] = column
    this.#kinds[at] = kind
    this.#styles[at] = style
    this.#values[at] = value
    this.#decimals[at] = decimals
    this.#cellCount = at + 1
  }

  /** Fails when a text is longer than a cell may be; bytes bound characters from above. */
  guardLength(length: number, column: number): void {
    const { cellLength: allowed } = this.#limits
    if (length <= allowed) return
    const range = cellAddress(this.#row, column)
    throw readFault('cell-too-long', { length, allowed }, { file: this.#file, sheet: this.#name, range })
  }

  finish(head: SheetHead): Sheet {
    const rows = this.#rowCount
    const cells = this.#cellCount
    const starts = this.#starts.subarray(0, rows + 1)
    starts[rows] = cells
    return new Sheet(
      head,
      {
        ...{ rows: this.#rows.subarray(0, rows), starts, hiddenRows: this.#hiddenRows.subarray(0, rows) },
        ...{ columns: this.#columns.subarray(0, cells), kinds: this.#kinds.subarray(0, cells) },
        ...{ styles: this.#styles.subarray(0, cells), values: this.#values.subarray(0, cells) },
        decimals: this.#decimals.subarray(0, cells),
      },
      this.#pool,
    )
  }

  #storeRow(): void {
    const at = this.#rowCount
    if (at + 1 >= this.#rows.length) {
      const size = this.#rows.length * 2
      this.#rows = moved(this.#rows, new Int32Array(size))
      this.#starts = moved(this.#starts, new Int32Array(size))
      this.#hiddenRows = moved(this.#hiddenRows, new Uint8Array(size))
    }
    this.#rows[at] = this.#row
    this.#starts[at] = this.#cellCount
    this.#hiddenRows[at] = this.#isHidden ? 1 : 0
    this.#rowCount = at + 1
    this.#isStored = true
  }

  #grow(): void {
    const size = this.#columns.length * 2
    this.#columns = moved(this.#columns, new Uint16Array(size))
    this.#kinds = moved(this.#kinds, new Uint8Array(size))
    this.#styles = moved(this.#styles, new Uint16Array(size))
    this.#values = moved(this.#values, new Float64Array(size))
    this.#decimals = moved(this.#decimals, new Uint8Array(size))
  }
}

function moved<A extends { set(from: ArrayLike<number>): void } & ArrayLike<number>>(from: A, to: A): A {
  to.set(from)
  return to
}
