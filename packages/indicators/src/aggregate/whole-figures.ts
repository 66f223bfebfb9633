import { isOne } from '../base/rational.ts'
import type { Figure } from '../model/figure.ts'
import { NUMBER } from '../model/observation-table.ts'
import { isAdditive } from './behaviour.ts'
import type { Crosswalk, TargetPlan } from './crosswalk.ts'
import type { Place } from './draft.ts'
import type { OutputColumn } from './output-column.ts'
import type { SeriesTable } from './series-table.ts'
import type { SourceValues } from './source-values.ts'

interface KnownFigure {
  readonly sources: Int32Array
  readonly figure: Figure
  /** The figure was the first on new territory. */
  readonly isBreak: boolean
}

const figuresOfCrosswalk = new WeakMap<Crosswalk, Map<TargetPlan, KnownFigure | null>>()

/**
 * Figures of targets that whole units, and nothing else, make up. Where each of them sent a number, one series differs from the next
 * by place and amount alone: the rest is taken from the figure made before.
 */
export class WholeFigures {
  readonly #values: SourceValues
  readonly #crosswalk: Crosswalk
  readonly #place: Place
  readonly #known: Map<TargetPlan, KnownFigure | null>

  private constructor(values: SourceValues, crosswalk: Crosswalk, place: Place) {
    this.#values = values
    this.#crosswalk = crosswalk
    this.#place = place
    this.#known = figuresOfCrosswalk.get(crosswalk) ?? new Map()
    figuresOfCrosswalk.set(crosswalk, this.#known)
  }

  /** For a table of plain numbers of a quantity that adds up, else `null`. */
  static of(table: SeriesTable, output: OutputColumn, place: Place): WholeFigures | null {
    if (!isAdditive(output.behaviour) || table.isRestatedBySource || table.doubled.size > 0) return null
    if (table.table.hasMethods) return null
    const values = table.values(output.name)
    return values && !values.isWide ? new WholeFigures(values, table.crosswalk, place) : null
  }

  /** The figure of a target, when it is like one made before. */
  of(target: TargetPlan): Figure | null {
    const known = this.#known.get(target)
    if (!known || !this.#isComplete(known.sources) || known.isBreak !== isBreak(target, this.#place)) return null
    const { integers } = this.#values
    let sum = 0
    for (let at = 0; at < known.sources.length; at += 1) sum += integers[known.sources[at] as number] as number
    const { keys, period, indicator, decimals } = this.#place
    return { ...known.figure, keys, period, indicator, decimals, value: sum, known: sum }
  }

  /** Keeps a figure as the pattern of those to come. */
  keep(target: TargetPlan, figure: Figure): Figure {
    if (this.#known.get(target) === null) return figure
    if (!isWhole(this.#crosswalk, target)) this.#known.set(target, null)
    else {
      const sources = Int32Array.from(target.edges, ({ source }) => source)
      if (this.#isComplete(sources)) this.#known.set(target, { sources, figure, isBreak: isBreak(target, this.#place) })
    }
    return figure
  }

  #isComplete(sources: Int32Array): boolean {
    const { states, flags } = this.#values
    for (let at = 0; at < sources.length; at += 1) {
      const source = sources[at] as number
      if (states[source] !== NUMBER || flags[source] !== 0) return false
    }
    return true
  }
}

/** Whole units of one level, no unit twice: nothing that could be blurred or counted double. */
function isWhole({ sources }: Crosswalk, { edges, reached, leak, isIntegral }: TargetPlan): boolean {
  const levels = new Set(edges.map(({ source }) => sources[source]?.unit.level))
  return (
    isIntegral && leak === null && reached.length === 0 && levels.size === 1 && edges.every(({ share }) => isOne(share))
  )
}

function isBreak({ unit: { from } }: TargetPlan, { window }: Place): boolean {
  return window !== null && from !== null && window.from <= from && from < window.to
}
