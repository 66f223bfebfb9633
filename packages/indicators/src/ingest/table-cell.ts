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

/** A cell of a table: large tables have millions, so its place is made when it is asked for. */
export class TableCell implements SubmittedCell {
  readonly #from: CellColumn
  readonly #at: FormPlace
  readonly #sheetRow: number
  readonly state: SubmittedCell['state']
  readonly value: string | null
  readonly written: string
  readonly key: string | null

  constructor(
    from: CellColumn,
    at: FormPlace,
    sheetRow: number,
    read: Pick<SubmittedCell, 'state' | 'value' | 'written'>,
    key: string | null,
  ) {
    this.#from = from
    this.#at = at
    this.#sheetRow = sheetRow
    this.state = read.state
    this.value = read.value
    this.written = read.written
    this.key = key
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
    return placeOf(this.#from, this.#sheetRow)
  }
}

/** A whole number in a row that is not repeated, written alike in every locale: most cells of large tables are no more than that. */
export class WholeCell implements SubmittedCell {
  readonly #from: CellColumn
  readonly #at: FormPlace
  readonly #sheetRow: number
  readonly value: string

  constructor(from: CellColumn, at: FormPlace, sheetRow: number, value: string) {
    this.#from = from
    this.#at = at
    this.#sheetRow = sheetRow
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
    return placeOf(this.#from, this.#sheetRow)
  }
}

function placeOf({ table, column }: CellColumn, row: number): Place {
  return { ...table, range: cellAddress(row, column) }
}
