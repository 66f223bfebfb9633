import { cellAddress } from '../base/cell-address.ts'
import type { Place } from '../base/issue.ts'
import type { FormCellPart } from '../generated/types.ts'
import type { SubmittedCell } from '../model/submission.ts'

/** Where a series stands on a form. */
export interface FormPlace {
  readonly row: string
  readonly column: string
  readonly part: FormCellPart
}

/** The column of a table that a cell stands in. */
export interface CellColumn {
  readonly table: Place
  readonly column: number
}

/** Where a cell of a table stands: large tables have millions, so its place is made when it is asked for. */
class PlacedCell {
  readonly #from: CellColumn
  readonly #at: FormPlace
  readonly #sheetRow: number

  constructor(from: CellColumn, at: FormPlace, sheetRow: number) {
    this.#from = from
    this.#at = at
    this.#sheetRow = sheetRow
  }

  get row(): string {
    return this.#at.row
  }

  get column(): string {
    return this.#at.column
  }

  get part(): FormCellPart {
    return this.#at.part
  }

  get place(): Place {
    const { table, column } = this.#from
    return { ...table, range: cellAddress(this.#sheetRow, column) }
  }
}

/** A cell of a table, with what was read in it. */
export class TableCell extends PlacedCell implements SubmittedCell {
  readonly state: SubmittedCell['state']
  readonly value: string | null
  readonly written: string
  readonly key: string | null

  constructor(
    from: CellColumn,
    at: FormPlace,
    sheetRow: number,
    { state, value, written }: Pick<SubmittedCell, 'state' | 'value' | 'written'>,
    key: string | null,
  ) {
    super(from, at, sheetRow)
    this.state = state
    this.value = value
    this.written = written
    this.key = key
  }
}

/** A whole number in a row that is not repeated, written alike in every locale: most cells of large tables are no more than that. */
export class WholeCell extends PlacedCell implements SubmittedCell {
  readonly value: string

  constructor(from: CellColumn, at: FormPlace, sheetRow: number, value: string) {
    super(from, at, sheetRow)
    this.value = value
  }

  get state(): 'number' {
    return 'number'
  }

  get written(): string {
    return this.value
  }

  get key(): null {
    return null
  }
}
