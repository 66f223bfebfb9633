import type { Figure } from '../model/figure.ts'
import type { RestatedColumn } from '../model/restated-column.ts'
import { type FigureLayout, figureLine } from './figures-csv.ts'
import { RepeatedLines } from './repeated-lines.ts'

/** Writes restated columns as lines of a table and counts their figures by method. */
export class FigureLines {
  readonly counts = new Map<string, number>()
  figures = 0
  readonly #layout: FigureLayout
  readonly #take: (part: string | Uint8Array) => void
  readonly #repeated: RepeatedLines
  readonly #methods = new WeakMap<readonly Figure[], ReadonlyMap<string, number>>()

  /** `take`: where the lines go, part by part; bytes are its own only until it returns. */
  constructor(layout: FigureLayout, take: (part: string | Uint8Array) => void) {
    this.#layout = layout
    this.#take = take
    this.#repeated = new RepeatedLines(layout, take)
  }

  /** Writes the lines of a column. */
  write(column: RestatedColumn): void {
    const figures = column.repeats?.pattern ?? column.figures
    this.#count(figures)
    if (column.repeats && this.#repeated.write(column.repeats)) return
    this.flush()
    for (const figure of column.figures) this.#take(figureLine(figure, this.#layout))
  }

  /** Hands on the lines that wait; after the last column. */
  flush(): void {
    this.#repeated.flush()
  }

  #count(figures: readonly Figure[]): void {
    let methods = this.#methods.get(figures)
    if (!methods) {
      const counted = new Map<string, number>()
      for (const { method } of figures) counted.set(method, (counted.get(method) ?? 0) + 1)
      this.#methods.set(figures, counted)
      methods = counted
    }
    for (const [method, count] of methods) this.counts.set(method, (this.counts.get(method) ?? 0) + count)
    this.figures += figures.length
  }
}
