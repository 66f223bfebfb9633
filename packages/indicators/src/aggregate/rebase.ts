import { append } from '../base/grouped.ts'
import { type Issue, issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import type { Figure } from '../model/figure.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { ObservationTable, RowGroup } from '../model/observation-table.ts'
import { CALENDAR_MONTHS, type MonthRule, periodWindow } from '../model/period.ts'
import type { RestatedColumn } from '../model/restated-column.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { type Behaviour, isAdditive } from './behaviour.ts'
import { checkConservation, groupFigures, keptFigures, missingIssues, unresolvedIssues } from './beside.ts'
import { classPart } from './by-class.ts'
import type { Place, UnknownSharePolicy } from './draft.ts'
import { hideConfidential, withholdRatios } from './hide-confidential.ts'
import { ListPlans } from './list-plans.ts'
import type { OutputColumn } from './output-column.ts'
import { figureMaker, figuresOf, overlapIn } from './outputs.ts'
import type { ColumnPlace, Repeating } from './repeating.ts'
import { loadTable, type SeriesTable } from './series-table.ts'
import { settleTarget } from './settle.ts'
import type { SourceArrays } from './source-values.ts'

/** What to restate, onto which list, by which rules. */
export interface RebaseOptions {
  readonly history: UnitHistory
  /** The list to restate onto. */
  readonly to: IsoDate
  /** Behaviour of each output; additive ones are columns of the table, ratios may be new. */
  readonly behaviours: ReadonlyMap<string, Behaviour>
  /** Weight basis named by the caller; also says whether land or people of a transfer is read. */
  readonly basis?: string | null
  readonly onUnknownShare?: UnknownSharePolicy
  /** Sum to the ancestors at this level of the target list. */
  readonly level?: string | null
  /** Whether decisions settle what the sources leave open. */
  readonly decisions?: boolean
  /** Output decimals by column; otherwise the most seen. */
  readonly decimals?: ReadonlyMap<string, number>
  readonly months?: MonthRule
  /** Units that owe a figure, by list; otherwise they are taken from the levels that occur. */
  readonly obliged?: ReadonlyMap<IsoDate, ReadonlySet<Unit>>
  /** For tables of many series: `new ColumnPatterns()`. The figures are the same without it. */
  readonly repeating?: Repeating
  /** Units that occur, by list, where the table is a part of a larger one. */
  readonly occurring?: ReadonlyMap<IsoDate, ReadonlySet<Unit>>
}

/** The restated figures of one series and period, in output order, and what there is to say about them. */
export interface RestatedSeries {
  /** Output by output, in order of their names. */
  readonly columns: readonly RestatedColumn[]
  /** All figures of the columns. */
  readonly figures: readonly Figure[]
  readonly issues: readonly Issue[]
}

/** Decimals of a ratio nobody declares. */
const RATIO_DECIMALS = 2

/** Restates a table onto the units of one date: each figure with its method, bounds, coverage and lineage; nothing lost, nothing guessed. */
export function* rebase(table: ObservationTable, options: RebaseOptions): Generator<RestatedSeries> {
  const plans = new ListPlans(table, options)
  const outputs = outputColumns(table, options)
  const spare: SourceArrays[] = []
  for (const groups of seriesOf(table)) {
    const [first] = groups
    if (!first) continue
    const place = { keys: first.group.keys, period: first.group.period }
    const window = place.period === '' ? null : periodWindow(place.period, options.months ?? CALENDAR_MONTHS)
    const tables = groups.flatMap(({ group, at }) =>
      loadTable(table, at, plans.of(group.listDate), outputs, window, spare),
    )
    yield restateSeries(tables, outputs, { ...place, window }, options)
    for (const each of tables) each.release()
  }
}

function outputColumns(table: ObservationTable, options: RebaseOptions): readonly OutputColumn[] {
  const seen = new Map(table.columns.map((column) => [column.name, column.decimals]))
  const placesOf = (name: string): number => options.decimals?.get(name) ?? seen.get(name) ?? RATIO_DECIMALS
  const decimalsOf = (name: string): number => Math.max(placesOf(name), seen.get(name) ?? 0)
  return [...options.behaviours]
    .sort(([a], [b]) => byText(a, b))
    .map(([name, behaviour]) => ({ name, behaviour, decimals: decimalsOf(name), places: placesOf(name), decimalsOf }))
}

interface NumberedGroup {
  readonly group: RowGroup
  readonly at: number
}

/** Tables that share keys and period, in output order; within one, by list date. */
function seriesOf(table: ObservationTable): readonly (readonly NumberedGroup[])[] {
  const series = new Map<string, NumberedGroup[]>()
  table.groups.forEach((group, at) => {
    const key = JSON.stringify([...group.keys, group.period])
    append(series, key, { group, at })
  })
  const compare = (a: readonly string[], b: readonly string[]): number => {
    const at = a.findIndex((text, index) => text !== b[index])
    return at < 0 ? 0 : byText(a[at] ?? '', b[at] ?? '')
  }
  const parts = ({ keys, period }: RowGroup): readonly string[] => [...keys, period]
  return [...series.values()]
    .map((groups) => groups.sort((a, b) => byText(a.group.listDate, b.group.listDate)))
    .sort(([a], [b]) => compare(parts((a as NumberedGroup).group), parts((b as NumberedGroup).group)))
}

function restateSeries(
  tables: readonly SeriesTable[],
  outputs: readonly OutputColumn[],
  place: ColumnPlace,
  options: RebaseOptions,
): RestatedSeries {
  const issues: Issue[] = []
  const [only] = tables
  const columns = outputs.map((output) => {
    const repeated = only && tables.length === 1 ? repeatColumn(only, output, place, options) : null
    if (!only || !repeated) return restateColumn(tables, output, place, options, issues)
    issues.push(...unresolvedIssues(only, output, place), ...missingIssues(only, output, place, []))
    return repeated
  })
  return seriesOfColumns(columns, outputs, issues)
}

function repeatColumn(
  table: SeriesTable,
  output: OutputColumn,
  place: ColumnPlace,
  options: RebaseOptions,
): RestatedColumn | null {
  if (!options.repeating) return null
  const { make } = figureMaker(table, output, place, options.history, options.onUnknownShare ?? 'refuse')
  return options.repeating.repeat(table, output, place, make)
}

/** A column of figures that were made one by one. */
function plainColumn(figures: readonly Figure[]): RestatedColumn {
  return { figures, repeats: null }
}

/** The columns of a series; ratios from which something confidential could be worked out are withheld. */
function seriesOfColumns(
  made: readonly RestatedColumn[],
  outputs: readonly OutputColumn[],
  issues: readonly Issue[],
): RestatedSeries {
  const hasRatios = outputs.some(({ behaviour }) => behaviour.kind === 'ratio')
  const figures = (): readonly Figure[] => made.flatMap((column) => column.figures)
  const columns = hasRatios ? [plainColumn(withholdRatios(figures(), outputs))] : made
  return {
    columns,
    issues,
    get figures() {
      return columns.length === 1 ? (columns[0] as RestatedColumn).figures : figures()
    },
  }
}

function restateColumn(
  tables: readonly SeriesTable[],
  output: OutputColumn,
  place: ColumnPlace,
  options: RebaseOptions,
  issues: Issue[],
): RestatedColumn {
  const native = tables.filter((table) => !table.isRestatedBySource)
  const own = tables.filter((table) => table.isRestatedBySource)
  const column = settledFigures(native, own, output, place, options, issues)
  const only = native.length === 1
  for (const whole of native) {
    const part = additivePart(whole, output, options.history)
    if (!part) continue
    const { table, output: summed } = part
    column.push(...keptFigures(table, summed, place), ...(only ? groupFigures(table, summed, place) : []))
    issues.push(...unresolvedIssues(table, summed, place))
    if (only) checkConservation(table, summed, column)
  }
  for (const table of native) {
    const others = tables.filter((other) => other !== table)
    issues.push(...doubledIssues(table, output, place, options.history), ...missingIssues(table, output, place, others))
  }
  const shown =
    isAdditive(output.behaviour) && native[0] ? hideConfidential(native[0], output, column, options.history) : null
  issues.push(...(shown?.issues ?? []))
  const figures = [...(shown?.figures ?? column)].sort(inOutputOrder)
  const [table] = tables
  if (table && tables.length === 1) options.repeating?.keep(table, output, place, figures)
  return plainColumn(figures)
}

/** What of a table adds up under an output: all of it, the part of a class, or nothing. */
function additivePart(
  table: SeriesTable,
  output: OutputColumn,
  history: UnitHistory,
): { readonly table: SeriesTable; readonly output: OutputColumn } | null {
  const { behaviour } = output
  if (behaviour.kind === 'class') return classPart(table, output, behaviour.name, history)
  return isAdditive(behaviour) ? { table, output } : null
}

/** One finding for each unit that has two rows, and for each sum in which a unit meets one it lies in. */
function doubledIssues(
  table: SeriesTable,
  { name: indicator }: OutputColumn,
  { period }: { readonly period: string },
  history: UnitHistory,
): readonly Issue[] {
  const { doubled, crosswalk } = table
  const twice = [...doubled].map(([source, row]) => ({ unit: crosswalk.sources[source]?.unit.id ?? '', row }))
  const levels = new Set(crosswalk.sources.map(({ unit }) => unit.level))
  const overlaps =
    levels.size < 2 ? [] : crosswalk.targets.map((target) => overlapIn(table, crosswalk, target, history))
  return [
    ...twice
      .sort((a, b) => byText(a.unit, b.unit))
      .map(({ unit, row }) => issue('reported-twice', { unit, other: [unit], indicator, period }, { row: row + 2 })),
    ...overlaps.flatMap((overlap) =>
      overlap ? [issue('reported-twice', { unit: overlap.unit, other: [overlap.other], indicator, period })] : [],
    ),
  ]
}

/** One figure for each target: those of one table as they are, those of several settled. */
function settledFigures(
  native: readonly SeriesTable[],
  own: readonly SeriesTable[],
  output: OutputColumn,
  place: Pick<Place, 'keys' | 'period' | 'window'>,
  options: RebaseOptions,
  issues: Issue[],
): Figure[] {
  const policy = options.onUnknownShare ?? 'refuse'
  const figuresFrom = (table: SeriesTable): Figure[] => [...figuresOf(table, output, place, options.history, policy)]
  const [only, ...others] = native
  if (only && others.length === 0 && own.length === 0) return figuresFrom(only)
  const made = new Map<string, Figure[]>()
  for (const table of native) {
    for (const figure of figuresFrom(table)) {
      const key = JSON.stringify([figure.unit, figure.indicator])
      append(made, key, figure)
    }
  }
  const backcast = own.flatMap((table) => figuresFrom(table).filter(hasSource))
  const restated = new Set(backcast.map(({ unit }) => unit))
  const column: Figure[] = [...backcast]
  for (const candidates of made.values()) {
    const unit = candidates[0]?.unit ?? ''
    const settled = settleTarget(candidates, options.history.unit(unit), output.behaviour, place.window)
    if (!settled) continue
    if (!hasSource(settled.figure) && restated.has(unit) && !isFedByOthers(settled.figure, native)) continue
    column.push(settled.figure)
    for (const other of settled.twice) issues.push(twice(settled.figure, other))
  }
  return column
}

function hasSource({ received }: Figure): boolean {
  return received > 0
}

/** Whether some table of other units than the target itself was there to make the figure from. */
function isFedByOthers(figure: Figure, native: readonly SeriesTable[]): boolean {
  return native.some(
    ({ crosswalk }) =>
      crosswalk.listDate === figure.listDate &&
      crosswalk.targets.some(({ unit, self }) => unit.id === figure.unit && self < 0),
  )
}

/** Another list reports the same territory: named by the units whose figures it has. */
function twice({ unit, indicator, period }: Figure, other: Figure): Issue {
  const units = other.sources.split('|').map((source) => source.slice(0, source.lastIndexOf('@')))
  return issue('reported-twice', { unit, other: units, indicator, period })
}

function inOutputOrder(a: Figure, b: Figure): number {
  return (
    byText(a.indicator, b.indicator) ||
    byText(a.unit, b.unit) ||
    byText(a.method, b.method) ||
    byText(a.sources, b.sources)
  )
}
