import { byText } from '../../base/order.ts'
import type { Basis, ConsolidatedUnit } from '../../model/consolidated.ts'
import { LineageBook } from './lineage-book.ts'

/** A consolidated report as far as its sources are told. */
export interface ReportWithSources {
  readonly form: { readonly code: string }
  readonly period: string
  readonly basis: Basis
  readonly unit: { readonly level: string }
  readonly units: readonly ConsolidatedUnit[]
}

/** The sources of several forms, a book for each: those of the territory itself, not of the units below. */
export class LineageBooks {
  readonly #books = new Map<string, LineageBook>()

  take({ form, period, basis, unit, units }: ReportWithSources): void {
    const book = this.#books.get(form.code) ?? new LineageBook()
    this.#books.set(form.code, book)
    book.take(
      { period, basis },
      units.filter(({ level }) => level === unit.level),
    )
  }

  /** Their tables, by the way in a set of files. */
  *files(): Generator<readonly [path: string, text: string]> {
    for (const [code, book] of [...this.#books].sort(([a], [b]) => byText(a, b))) {
      yield [`lineage/${code}/cells.csv`, [...book.cells()].join('')]
      yield [`lineage/${code}/figures.csv`, [...book.figures()].join('')]
    }
  }
}
