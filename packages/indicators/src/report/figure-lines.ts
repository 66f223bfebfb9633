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
    this.#count(column)
    if (column.repeats && this.#repeated.write(column.repeats)) return
    this.flush()
    for (const figure of column.figures) this.#take(figureLine(figure, this.#layout))
  }

  /** Hands on the lines that wait; after the last column. */
  flush(): void {
    this.#repeated.flush()
  }

  #count(column: RestatedColumn): void {
    const { repeats } = column
    const methods = repeats ? this.#methodsOf(repeats.pattern) : methodsOf(column.figures)
    for (const [method, count] of methods) this.#add(method, count)
    if (!repeats?.changed) return
    const { ahead, others } = repeats.changed
    for (const figure of ahead) this.#add(figure.method, 1)
    for (const [at, other] of others) {
      this.#add(repeats.pattern[at]?.method ?? '', -1)
      if (other) this.#add(other.method, 1)
    }
  }

  #add(method: string, count: number): void {
    const counted = (this.counts.get(method) ?? 0) + count
    if (counted === 0) this.counts.delete(method)
    else this.counts.set(method, counted)
    this.figures += count
  }

  #methodsOf(pattern: readonly Figure[]): ReadonlyMap<string, number> {
    const known = this.#methods.get(pattern) ?? methodsOf(pattern)
    this.#methods.set(pattern, known)
    return known
  }
}

function methodsOf(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { method } of figures) counts.set(method, (counts.get(method) ?? 0) + 1)
  return counts
}
