import { printScaled } from '../base/rational.ts'
import type { Figure } from '../model/figure.ts'
import { CONFIDENTIAL, NUMBER } from '../model/observation-table.ts'
import type { Window } from '../model/period.ts'
import type { Repetition, RestatedColumn } from '../model/restated-column.ts'
import { isAdditive } from './behaviour.ts'
import { Contributions } from './contributions.ts'
import type { Crosswalk } from './crosswalk.ts'
import type { OutputColumn } from './output-column.ts'
import type { SeriesTable } from './series-table.ts'
import type { SourceValues } from './source-values.ts'

/** The series and period a column is of. */
export interface ColumnPlace {
  readonly keys: readonly string[]
  readonly period: string
  readonly window: Window | null
}

/** A column of figures that were made one by one. */
export function plainColumn(figures: readonly Figure[]): RestatedColumn {
  return { figures, repeats: null }
}

/** A column like one before it; its figures are made when asked for. */
class RepeatedColumn implements RestatedColumn {
  readonly repeats: Repetition
  #figures: readonly Figure[] | null = null

  constructor(repeats: Repetition) {
    this.repeats = repeats
  }

  get figures(): readonly Figure[] {
    const { pattern, amounts, keys, period } = this.repeats
    this.#figures ??= pattern.map((figure, at) => ({
      ...figure,
      keys,
      period,
      value: figure.value === null ? null : (amounts[at] as number),
      known: figure.known === null ? null : (amounts[at] as number),
    }))
    return this.#figures
  }
}

interface Pattern {
  readonly crosswalk: Crosswalk
  readonly figures: readonly Figure[]
  readonly contributions: Contributions
  readonly states: Uint8Array
  readonly flags: Uint8Array
  /** Whether a number below zero was sent: then nothing has bounds. */
  readonly hasNegative: boolean
  readonly breaks: string
}

/** The columns made last, by output: the next is often like them in all but its amounts. */
export class ColumnPatterns {
  readonly #patterns = new Map<string, Pattern>()

  /** A column all of whose sources sent the same kind of thing as those of the column before it; else `null`. */
  repeat(table: SeriesTable, output: OutputColumn, place: ColumnPlace): RestatedColumn | null {
    const pattern = this.#patterns.get(output.name)
    if (!pattern || pattern.crosswalk !== table.crosswalk || !isPlain(table, output)) return null
    const values = table.values(output.name)
    if (!values || values.isWide || pattern.breaks !== breaksIn(table.crosswalk, place.window)) return null
    if (values.hasNegative !== pattern.hasNegative) return null
    if (!isSame(values.states, pattern.states) || !isSame(values.flags, pattern.flags)) return null
    const amounts = pattern.contributions.sums(values)
    checkKept(values, pattern, amounts, table, output)
    return new RepeatedColumn({ pattern: pattern.figures, amounts, keys: place.keys, period: place.period })
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
    this.#patterns.set(output.name, { crosswalk, figures, contributions, states, flags, hasNegative, breaks })
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

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false
  return true
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
  amounts: Float64Array,
  table: SeriesTable,
  output: OutputColumn,
): void {
  let left = -contributions.open(values)
  const { states, integers } = values
  for (let source = 0; source < states.length; source += 1)
    if (states[source] === NUMBER) left += integers[source] as number
  for (let at = 0; at < amounts.length; at += 1) if (figures[at]?.method !== 'group') left -= amounts[at] as number
  if (left !== 0)
    throw new Error(
      `restating ${output.name} lost ${printScaled(BigInt(left), output.decimals)} between ${table.listDate} and ${table.crosswalk.date}`,
    )
}
