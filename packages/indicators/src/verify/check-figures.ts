import { type Issue, issue } from '../base/issue.ts'
import { FORM_KEY, type ReleasedColumn, releasedColumns, STATISTICS_KEY } from '../model/released-columns.ts'
import type { ReleasedFigure } from '../model/released-figure.ts'
import { textOf } from '../report/release/observations-csv.ts'
import { ToldIssues } from './package-view.ts'

/** Figures of one kind by what tells them apart, to be held against the same figures told another way. */
export class FigureSet {
  readonly #file: string
  readonly #columns: readonly ReleasedColumn[]
  readonly #key: readonly ReleasedColumn[]
  readonly #figures: ReadonlyMap<string, ReleasedFigure>

  constructor(file: string, form: string | null, figures: readonly ReleasedFigure[]) {
    this.#file = file
    this.#columns = releasedColumns({ form })
    this.#key = form === null ? STATISTICS_KEY : FORM_KEY
    this.#figures = new Map(figures.map((figure) => [this.#keyOf(figure), figure]))
  }

  /** A finding for each figure that is not the same in `other`, is missing there, or stands only there. */
  compare(figures: readonly ReleasedFigure[], other: string): readonly Issue[] {
    const told = new ToldIssues()
    const left = new Set(this.#figures.keys())
    for (const figure of figures) {
      const key = this.#keyOf(figure)
      left.delete(key)
      const own = this.#figures.get(key)
      const differing = own && this.#columns.find((column) => textOf(own, column) !== textOf(figure, column))
      if (!own) told.add(this.#missing(key, figure, { missing: this.#file, in: other }))
      else if (differing) {
        const name = `${key} (${differing})`
        told.add(this.#differs(name, textOf(own, differing), textOf(figure, differing), other))
      }
    }
    for (const key of left) {
      const own = this.#figures.get(key) as ReleasedFigure
      told.add(this.#missing(key, own, { missing: other, in: this.#file }))
    }
    return told.all()
  }

  #keyOf(figure: ReleasedFigure): string {
    return this.#key
      .map((column) => textOf(figure, column))
      .filter(Boolean)
      .join(' · ')
  }

  #missing(name: string, figure: ReleasedFigure, sides: { readonly missing: string; readonly in: string }): Issue {
    const value = textOf(figure, 'value')
    const args = { figure: name, value: value === '' ? null : value, ...sides }
    return issue('package-figure-missing', args, { file: this.#file })
  }

  #differs(figure: string, value: string, expected: string, other: string): Issue {
    return issue('package-figure-differs', { figure, value, expected, other }, { file: this.#file })
  }
}
