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

/** A cell of a table: large tables have millions, so its place is made when it is asked for. */
export class TableCell implements SubmittedCell {
  readonly #table: Place
  readonly #at: FormPlace
  readonly #sheetRow: number
  readonly #sheetColumn: number
  readonly state: SubmittedCell['state']
  readonly value: string | null
  readonly written: string
  readonly key: string | null

  constructor(
    table: Place,
    at: FormPlace,
    address: { readonly row: number; readonly column: number },
    read: Pick<SubmittedCell, 'state' | 'value' | 'written'>,
    key: string | null,
  ) {
    this.#table = table
    this.#at = at
    this.#sheetRow = address.row
    this.#sheetColumn = address.column
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
    return { ...this.#table, range: cellAddress(this.#sheetRow, this.#sheetColumn) }
  }
}
