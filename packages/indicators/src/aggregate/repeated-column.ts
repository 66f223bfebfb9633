import { printScaled } from '../base/rational.ts'
import type { Figure } from '../model/figure.ts'
import { CONFIDENTIAL, NUMBER } from '../model/observation-table.ts'
import type { Window } from '../model/period.ts'
import type { Repetition, RestatedColumn } from '../model/restated-column.ts'
import { isAdditive } from './behaviour.ts'
import { changedFigures, type PatternPlaces, patternPlaces } from './changed-figures.ts'
import { Contributions } from './contributions.ts'
import type { Crosswalk, TargetPlan } from './crosswalk.ts'
import type { OutputColumn } from './output-column.ts'
import type { ColumnPlace, Repeating } from './repeating.ts'
import type { SeriesTable } from './series-table.ts'
import type { SourceValues } from './source-values.ts'

/** A column like one before it; its figures are made when asked for. */
class RepeatedColumn implements RestatedColumn {
  readonly repeats: Repetition
  #figures: readonly Figure[] | null = null

  constructor(repeats: Repetition) {
    this.repeats = repeats
  }

  get figures(): readonly Figure[] {
    this.#figures ??= this.#make()
    return this.#figures
  }

  #make(): readonly Figure[] {
    const { changed, pattern } = this.repeats
    if (!changed) return pattern.map((_, at) => figureAt(this.repeats, at))
    const { ahead, others } = changed
    const figures = pattern.map((_, at) => {
      const other = others.get(at)
      return other === undefined ? figureAt(this.repeats, at) : other
    })
    return [...ahead, ...figures.filter((figure) => figure !== null)]
  }
}

/** A figure of a pattern with its own place and amount. */
function figureAt({ pattern, amounts, keys, period }: Omit<Repetition, 'changed'>, at: number): Figure {
  const figure = pattern[at] as Figure
  const amount = amounts[at] as number
  const value = figure.value === null ? null : amount
  return { ...figure, keys, period, value, known: figure.known === null ? null : amount }
}

interface Pattern {
  readonly crosswalk: Crosswalk
  readonly figures: readonly Figure[]
  readonly places: PatternPlaces
  readonly contributions: Contributions
  readonly states: Uint8Array
  readonly flags: Uint8Array
  /** Whether a number below zero was sent: then nothing has bounds. */
  readonly hasNegative: boolean
  readonly breaks: string
}

/** The columns made last, by output: the next is often like them in all but its amounts. */
export class ColumnPatterns implements Repeating {
  readonly #patterns = new Map<string, Pattern>()

  /**
   * A column most of whose sources sent the same kind of thing as those of the column before it; else `null`. What the other sources
   * enter is made anew, target by target.
   */
  repeat(
    table: SeriesTable,
    output: OutputColumn,
    place: ColumnPlace,
    make: (target: TargetPlan) => Figure | null,
  ): RestatedColumn | null {
    const pattern = this.#patterns.get(output.name)
    if (!pattern || pattern.crosswalk !== table.crosswalk || !isPlain(table, output)) return null
    const values = table.values(output.name)
    if (!values || values.isWide || pattern.breaks !== breaksIn(table.crosswalk, place.window)) return null
    if (values.hasNegative !== pattern.hasNegative) return null
    const sources = differing(values, pattern)
    if (!sources) return null
    const amounts = pattern.contributions.sums(values)
    const own = { pattern: pattern.figures, amounts, keys: place.keys, period: place.period }
    const ahead = (): readonly Figure[] => Array.from({ length: pattern.places.ahead }, (_, at) => figureAt(own, at))
    const changed =
      sources.length === 0 ? null : changedFigures({ table, output, place, sources, make }, pattern.places, ahead())
    if (sources.length > 0 && !changed) return null
    checkKept(values, pattern, { ...own, changed }, table, output)
    return new RepeatedColumn({ ...own, changed })
  }

  /** Keeps a column as the pattern of those to come, if it is one that can be followed. */
  keep(table: SeriesTable, output: OutputColumn, place: ColumnPlace, figures: readonly Figure[]): void {
    const values = table.values(output.name)
    if (!values || values.isWide || !isPlain(table, output) || values.states.includes(CONFIDENTIAL)) return
    if (figures.some(({ method }) => method === 'bounded')) return
    const { crosswalk } = table
    const { hasNegative } = values
    const contributions = Contributions.of(table, values, figures)
    const amounts = contributions.sums(values)
    if (!figures.every(({ value, known }, at) => isAmount(value, amounts[at]) && isAmount(known, amounts[at]))) return
    const [states, flags] = [values.states.slice(), values.flags.slice()]
    const breaks = breaksIn(crosswalk, place.window)
    const places = patternPlaces(figures)
    this.#patterns.set(output.name, { crosswalk, figures, places, contributions, states, flags, hasNegative, breaks })
  }
}

/** A table of one row a unit, as the units sent them, of a quantity that adds up. */
function isPlain(table: SeriesTable, { behaviour }: OutputColumn): boolean {
  if (behaviour.kind === 'class' || !isAdditive(behaviour)) return false
  return !table.isRestatedBySource && !table.table.hasMethods && table.doubled.size === 0 && table.kept.length === 0
}

function isAmount(told: Figure['value'], amount: number | undefined): boolean {
  return told === null || told === amount
}

/** One of so many sources may send another kind of thing than in the pattern: beyond that, making the column anew is less work. */
const ONE_IN = 8

/** Sources that sent another kind of thing than in the pattern; `null` when they are too many, or something is confidential. */
function differing({ states, flags }: SourceValues, pattern: Pattern): readonly number[] | null {
  const sources: number[] = []
  for (let source = 0; source < states.length; source += 1) {
    if (states[source] === pattern.states[source] && flags[source] === pattern.flags[source]) continue
    if (states[source] === CONFIDENTIAL || sources.length * ONE_IN >= states.length) return null
    sources.push(source)
  }
  return sources
}

const beginnings = new WeakMap<Crosswalk, readonly string[]>()

/** The days inside a window on which units of the target list came to be: figures of those units are the first of a new series. */
function breaksIn(crosswalk: Crosswalk, window: Window | null): string {
  if (window === null) return ''
  const days = beginnings.get(crosswalk) ?? [...new Set(crosswalk.targets.map(({ unit }) => unit.from ?? ''))].sort()
  beginnings.set(crosswalk, days)
  return days.filter((day) => day !== '' && window.from <= day && day < window.to).join()
}

/** Nothing is lost, in whole numbers: what came in is in the figures, kept, or leads nowhere known. A breach is our own mistake. */
function checkKept(
  values: SourceValues,
  { figures, contributions }: Pattern,
  { amounts, changed }: Repetition,
  table: SeriesTable,
  output: OutputColumn,
): void {
  let left = -contributions.open(values)
  const { states, integers } = values
  for (let source = 0; source < states.length; source += 1)
    if (states[source] === NUMBER) left += integers[source] as number
  for (let at = 0; at < amounts.length; at += 1) {
    const other = changed?.others.get(at)
    if (other !== undefined) left -= heldBy(other)
    else if (figures[at]?.method !== 'group') left -= amounts[at] as number
  }
  for (const figure of changed?.ahead ?? []) left -= heldBy(figure)
  if (left !== 0)
    throw new Error(
      `restating ${output.name} lost ${printScaled(BigInt(left), output.decimals)} between ${table.listDate} and ${table.crosswalk.date}`,
    )
}

/** What of the sources a figure holds: the total of a group holds what its members hold already. */
function heldBy(figure: Figure | null): number {
  if (figure === null || figure.method === 'group') return 0
  return Number((figure.method === 'refused' || figure.method === 'bounded' ? figure.known : figure.value) ?? 0)
}
