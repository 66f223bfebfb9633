import { PairNumbers } from './pair-numbers.ts'
import type { Sheet } from './sheet.ts'
import type { TableColumns } from './table-columns.ts'

/** A code and, where the table has it, the name beside it. */
export interface ListedUnit {
  readonly code: string
  readonly name?: string | undefined
}

/** The different units that the rows of a table name, in the order they come: as many as rows, so that they are held by number. */
export class ListedUnits implements Iterable<ListedUnit> {
  readonly #sheet: Sheet
  readonly #pairs = new PairNumbers()

  constructor({ sheet, headRow, fields }: TableColumns) {
    this.#sheet = sheet
    const [unit, unitName] = [fields.get('unit'), fields.get('unitName')]
    if (unit === undefined) return
    for (const row of sheet.rows()) {
      if (row.row <= headRow || row.text(unit) === '') continue
      this.#pairs.number(row.textNumber(unit), unitName === undefined ? NO_NAME : row.textNumber(unitName))
    }
  }

  get length(): number {
    return this.#pairs.size
  }

  at(index: number): ListedUnit {
    const name = this.#pairs.right(index)
    return {
      code: this.#sheet.textOf(this.#pairs.left(index)),
      name: name === NO_NAME ? '' : this.#sheet.textOf(name),
    }
  }

  *[Symbol.iterator](): Generator<ListedUnit> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index)
  }
}

const NO_NAME = -1
