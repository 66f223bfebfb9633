import type { GroupRows } from '../model/group-rows.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { ObservationTable, RowGroup } from '../model/observation-table.ts'
import type { Window } from '../model/period.ts'
import type { Unit } from '../model/unit.ts'
import type { Crosswalk } from './crosswalk.ts'
import type { ListPlan } from './list-plans.ts'
import type { OutputColumn } from './output-column.ts'
import { type SourceArrays, SourceValues, sourceArrays } from './source-values.ts'

/** The rows of one series on one list, dense by source; a source's own back-casts stand in a table of their own. */
export interface SeriesTable {
  readonly listDate: IsoDate
  readonly crosswalk: Crosswalk
  readonly plan: ListPlan
  readonly isRestatedBySource: boolean
  /** Values of a column of the input, in its output decimals. */
  readonly values: (column: string) => SourceValues | null
  /** Sources with two rows, each with its second row; neither figure is used. */
  readonly doubled: ReadonlyMap<number, number>
  /** Amounts that the input itself keeps unallocated: of which unit, and where their cells stand. */
  readonly kept: readonly KeptRow[]
  readonly table: ObservationTable
  /** Gives the arrays of all values back: nothing may read them afterwards. */
  readonly release: () => void
}

interface KeptRow {
  readonly unit: Unit
  readonly place: number
}

/** Which rows of a group are what; `null` stands for all of them. */
interface SortedRows {
  readonly native: Uint8Array | null
  readonly backcast: Uint8Array | null
  readonly natives: number
  readonly backcasts: number
  readonly kept: readonly KeptRow[]
}

/** Lays the rows of a group out by source; gives one table, or two when the source back-cast some units. */
export function loadTable(
  table: ObservationTable,
  number: number,
  plan: ListPlan,
  outputs: readonly OutputColumn[],
  window: Window | null,
  spare: SourceArrays[],
): readonly SeriesTable[] {
  const rows = table.rowsOf(number)
  const { listDate } = table.groups[number] as RowGroup
  const { sourceOf } = placesOf(table, plan)
  const sorted = sortRows(table, rows, plan, window)
  const decimalsOf = outputs[0]?.decimalsOf ?? (() => 0)
  const { crosswalk } = plan
  const fill = (chosen: Uint8Array | null, isRestatedBySource: boolean): SeriesTable => {
    const loaded = new Map<string, SourceValues>()
    const doubled = doubledOf(rows, chosen, sourceOf, crosswalk.sources.length)
    const values = (name: string): SourceValues | null => {
      const known = loaded.get(name)
      if (known) return known
      const column = table.columns.find((each) => each.name === name)
      if (!column) return null
      const made = new SourceValues(column, decimalsOf(name), sourceArrays(crosswalk.sources.length, spare))
      made.take(table, rows, sourceOf, chosen)
      for (const source of doubled.keys()) made.withdraw(source)
      loaded.set(name, made)
      return made
    }
    const kept = isRestatedBySource ? [] : sorted.kept
    const release = (): void => {
      spare.push(...loaded.values())
      loaded.clear()
    }
    return { listDate, crosswalk, plan, isRestatedBySource, values, doubled, kept, table, release }
  }
  const tables: SeriesTable[] = []
  const { native, backcast, natives, backcasts, kept } = sorted
  if (natives > 0 || kept.length > 0 || backcasts === 0) tables.push(fill(native, false))
  if (backcasts > 0) tables.push(fill(backcast, true))
  return tables
}

/** Tells the rows that units sent as they are from those that their source restated, and from amounts it kept. */
function sortRows(table: ObservationTable, rows: GroupRows, plan: ListPlan, window: Window | null): SortedRows {
  const { selves, lastFrom } = placesOf(table, plan)
  const canBeOwn = table.hasMethods || (window !== null && window.to <= lastFrom)
  if (!canBeOwn) return { native: null, backcast: null, natives: rows.size, backcasts: 0, kept: [] }
  const native = new Uint8Array(rows.size)
  const backcast = new Uint8Array(rows.size)
  const kept: KeptRow[] = []
  let [natives, backcasts] = [0, 0]
  for (const { start, size, first } of rows.extents()) {
    for (let at = first; at < first + size; at += 1) {
      const number = rows.units.get(at)
      const unit = table.units[number] as Unit
      const place = start + at - first
      const method = table.rowMethod(place)
      const isOwn = selves[number] === 1 && (method === 'restatedBySource' || (method === '' && isBefore(window, unit)))
      if (method === 'group') continue
      if (method === 'unallocated') kept.push({ unit, place })
      else if (isOwn) backcasts += backcast[at] = 1
      else natives += native[at] = 1
    }
  }
  return { native, backcast, natives, backcasts, kept }
}

/** Where the units of a table stand in a plan, by their numbers in the table. */
interface UnitPlaces {
  readonly sourceOf: Int32Array
  /** 1 for a unit that is a target itself. */
  readonly selves: Uint8Array
  /** The last day on which one of those came to be; empty when none did. */
  readonly lastFrom: string
}

const knownPlaces = new WeakMap<ListPlan, UnitPlaces>()

/** A plan is made for one table, whose units are all known by then. */
function placesOf(table: ObservationTable, plan: ListPlan): UnitPlaces {
  const known = knownPlaces.get(plan)
  if (known) return known
  const { targets } = plan.crosswalk
  const own = new Set(targets.map(({ self }) => self).filter((self) => self >= 0))
  const sourceOf = Int32Array.from(table.units, (unit) => plan.placeOf.get(unit) ?? -1)
  const selves = Uint8Array.from(sourceOf, (source) => Number(own.has(source)))
  const beginnings = table.units.map(({ from }, number) => (selves[number] === 1 ? (from ?? '') : ''))
  const lastFrom = beginnings.reduce((last, from) => (from > last ? from : last), '')
  const made: UnitPlaces = { sourceOf, selves, lastFrom }
  knownPlaces.set(plan, made)
  return made
}

/** A figure of a unit of the target list for days before that unit existed: the source restated it. */
function isBefore(window: Window | null, { from }: Unit): boolean {
  return window !== null && from !== null && window.to <= from
}

/** Sources with more than one of the rows, each with the last of them. */
function doubledOf(
  { units, inputs, size }: GroupRows,
  chosen: Uint8Array | null,
  sourceOf: Int32Array,
  sources: number,
): ReadonlyMap<number, number> {
  const doubled = new Map<number, number>()
  if (units.isRising) return doubled
  const seen = new Uint8Array(sources)
  for (let at = 0; at < size; at += 1) {
    if (chosen !== null && chosen[at] === 0) continue
    const source = sourceOf[units.get(at)] as number
    if (seen[source] === 1) doubled.set(source, inputs.get(at))
    seen[source] = 1
  }
  return doubled
}
