import { append } from '../base/grouped.ts'
import type { Figure } from '../model/figure.ts'
import type { UnitId } from '../model/unit.ts'
import type { Crosswalk, SourcePlan } from './crosswalk.ts'
import type { SeriesTable } from './series-table.ts'
import type { SourceValues } from './source-values.ts'

/** A source that enters a figure: with the part at that place among its ways, or whole. */
interface Contribution {
  readonly source: number
  readonly place: number
}

const WHOLE = -1
const NONE: readonly Contribution[] = []

/** What the amounts of the figures of a column are sums of, figure by figure, in typed columns. */
export class Contributions {
  readonly #starts: Uint32Array
  readonly #sources: Int32Array
  readonly #places: Int32Array
  readonly #plans: readonly SourcePlan[]
  /** Amounts in open pieces: the sources' figures hold them and no figure does. */
  readonly #open: Contributions | null

  private constructor(crosswalk: Crosswalk, lists: readonly (readonly Contribution[])[], open: Contributions | null) {
    this.#plans = crosswalk.sources
    this.#starts = new Uint32Array(lists.length + 1)
    for (const [at, list] of lists.entries()) this.#starts[at + 1] = (this.#starts[at] as number) + list.length
    const flat = lists.flat()
    this.#sources = Int32Array.from(flat, ({ source }) => source)
    this.#places = Int32Array.from(flat, ({ place }) => place)
    this.#open = open
  }

  /** The contributions to each figure of a column that was made of one table without back-casts and amounts kept before. */
  static of(table: SeriesTable, values: SourceValues, figures: readonly Figure[]): Contributions {
    const { crosswalk } = table
    const part = (source: number, place: number): Contribution => ({
      source,
      place: crosswalk.sources[source]?.isIntegral ? WHOLE : place,
    })
    const entering = new Map<UnitId, readonly Contribution[]>(
      crosswalk.targets.map(({ unit, edges }) => [
        unit.id,
        edges.filter(({ source }) => values.isNumber(source)).map(({ source, place }) => part(source, place)),
      ]),
    )
    const kept = new Map<UnitId, Contribution[]>()
    const open: Contribution[] = []
    for (const [source, { pieces }] of crosswalk.sources.entries()) {
      if (!values.isNumber(source)) continue
      for (const { piece, place, holder } of pieces) {
        if (piece.kind === 'open') open.push(part(source, place))
        else append(kept, holder?.id ?? '', part(source, place))
      }
    }
    const groups = groupContributions(crosswalk, values, entering, part)
    const lists = figures.map(({ method, unit, sources }) => {
      if (method === 'group') return groups.get(sources) ?? NONE
      return (method === 'unallocated' ? kept.get(unit) : entering.get(unit)) ?? NONE
    })
    return new Contributions(crosswalk, lists, new Contributions(crosswalk, [open], null))
  }

  /** The amount of each figure, exact as long as the sources together stay below 2^53. */
  sums(values: SourceValues): Float64Array {
    const { integers } = values
    const sums = new Float64Array(this.#starts.length - 1)
    let at = 0
    for (let figure = 0; figure < sums.length; figure += 1) {
      const end = this.#starts[figure + 1] as number
      let sum = 0
      for (; at < end; at += 1) {
        const source = this.#sources[at] as number
        const place = this.#places[at] as number
        sum += place === WHOLE ? (integers[source] as number) : this.#part(values, source, place)
      }
      sums[figure] = sum
    }
    return sums
  }

  /** What leads nowhere known. */
  open(values: SourceValues): number {
    return this.#open?.sums(values)[0] ?? 0
  }

  #part(values: SourceValues, source: number, place: number): number {
    return Number(values.parts(this.#plans[source] as SourcePlan, source)[place])
  }
}

/** The contributions to closed groups, by the text that names their members. */
function groupContributions(
  { groups, targets }: Crosswalk,
  values: SourceValues,
  entering: ReadonlyMap<UnitId, readonly Contribution[]>,
  part: (source: number, place: number) => Contribution,
): ReadonlyMap<string, readonly Contribution[]> {
  return new Map(
    groups.map(({ members, pieces }) => {
      const ids = members.map((target) => targets[target]?.unit.id ?? '')
      const inside = pieces.filter(({ source }) => values.isNumber(source))
      const own = [
        ...ids.flatMap((id) => entering.get(id) ?? NONE),
        ...inside.map(({ source, place }) => part(source, place)),
      ]
      return [ids.sort().join('|'), own]
    }),
  )
}
