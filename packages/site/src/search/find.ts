import type { PackedNow, PackedUnits } from './packed.ts'
import { Lexicon, type Reading } from './query.ts'
import { RANKS, type Rank, rankCode, rankNumber, rankOf, rankTitle } from './rank.ts'
import { BLOCK, EntryTable, type Table, UnitTable } from './table.ts'

/** A row that was found, why, and by which of its titles. */
export interface Hit {
  readonly table: Table
  readonly row: number
  readonly rank: Rank
  /** The name that led to it where that is a former one; empty otherwise. */
  readonly formerName: string
}

/** Finds units, indicators, forms, documents, terms and pages; units that ended once they were added. */
export class Finder {
  readonly #lexicon: Lexicon
  readonly #types: PackedNow['types']
  readonly #tables: Table[]

  constructor(now: PackedNow) {
    this.#lexicon = new Lexicon(now)
    this.#types = now.types
    this.#tables = [new UnitTable(now.units, now.types, false), new EntryTable(now.others)]
  }

  /** Adds the units that ended. */
  addPast(packed: PackedUnits): void {
    this.#tables.push(new UnitTable(packed, this.#types, true))
  }

  /** How many things are searched. */
  get size(): number {
    return this.#tables.reduce((sum, { length }) => sum + length, 0)
  }

  /** All hits in their order, step by step, so that whoever waits for them can do something else in between. */
  *search(text: string): Generator<undefined, readonly Hit[]> {
    const readings = this.#lexicon.read(text)
    const byRank: Hit[][] = Array.from({ length: RANKS }, () => [])
    for (const table of readings.length === 0 ? [] : this.#tables) {
      const best = new Best(table)
      for (let from = 0; from < table.titles.length; from += BLOCK) {
        best.take(readings, from, Math.min(from + BLOCK, table.titles.length))
        yield
      }
      for (const hit of best.hits()) byRank[rankNumber(hit.rank)]?.push(hit)
    }
    return byRank.flat()
  }

  /** All hits at once. */
  find(text: string): readonly Hit[] {
    const steps = this.search(text)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }
}

const NONE = 255

/** The best rank of each row of a table. */
class Best {
  readonly #table: Table
  readonly #ranks: Uint8Array
  readonly #titles: Int32Array

  constructor(table: Table) {
    this.#table = table
    this.#ranks = new Uint8Array(table.length).fill(NONE)
    this.#titles = new Int32Array(table.length)
  }

  take(readings: readonly Reading[], from: number, to: number): void {
    for (let title = from; title < to; title += 1) {
      const row = this.#table.rowOf(title)
      for (const reading of readings) this.#keep(row, title, rankTitle(this.#table, title, reading))
    }
    for (let row = from; row < Math.min(to, this.#table.length); row += 1) {
      for (const reading of readings) this.#keep(row, row, rankCode(this.#table, row, reading))
    }
  }

  #keep(row: number, title: number, rank: Rank | null): void {
    if (rank === null) return
    const number = rankNumber(rank)
    if (number >= (this.#ranks[row] ?? 0)) return
    this.#ranks[row] = number
    this.#titles[row] = title
  }

  *hits(): Generator<Hit> {
    const table = this.#table
    for (let row = 0; row < table.length; row += 1) {
      const number = this.#ranks[row] ?? NONE
      if (number === NONE) continue
      const title = this.#titles[row] ?? row
      const formerName = table.isFormer(title) ? table.write(title) : ''
      yield { table, row, rank: rankOf(number), formerName }
    }
  }
}
