import type { IsoDate } from '../model/iso-date.ts'
import type { ObservationTable, RowGroup } from '../model/observation-table.ts'
import type { Window } from '../model/period.ts'
import type { Unit } from '../model/unit.ts'
import type { Crosswalk } from './crosswalk.ts'
import type { ListPlan } from './list-plans.ts'
import type { OutputColumn } from './output-column.ts'
import { SourceValues } from './source-values.ts'

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
  /** Amounts that the input itself keeps unallocated. */
  readonly kept: readonly { readonly unit: Unit; readonly row: number }[]
  readonly table: ObservationTable
}

/** Lays the rows of a group out by source; gives one table, or two when the source back-cast some units. */
export function loadTable(
  table: ObservationTable,
  rows: Uint32Array,
  group: RowGroup,
  plan: ListPlan,
  outputs: readonly OutputColumn[],
  window: Window | null,
): readonly SeriesTable[] {
  const native: number[] = []
  const backcast: number[] = []
  const kept: { unit: Unit; row: number }[] = []
  const { sourceOf, selves } = placesOf(table, plan)
  for (const row of rows) {
    const number = table.unitOf.get(row)
    const unit = table.units[number] as Unit
    const method = table.rowMethod(row)
    const isOwn = selves[number] === 1 && (method === 'restatedBySource' || (method === '' && isBefore(window, unit)))
    if (method === 'group') continue
    if (method === 'unallocated') kept.push({ unit, row })
    else if (isOwn) backcast.push(row)
    else native.push(row)
  }
  const decimalsOf = outputs[0]?.decimalsOf ?? (() => 0)
  const { crosswalk } = plan
  const fill = (chosen: readonly number[], isRestatedBySource: boolean): SeriesTable => {
    const loaded = new Map<string, SourceValues>()
    const doubled = doubledOf(table, chosen, sourceOf, crosswalk.sources.length)
    const values = (name: string): SourceValues | null => {
      const known = loaded.get(name)
      if (known) return known
      const column = table.columns.find((each) => each.name === name)
      if (!column) return null
      const made = new SourceValues(column, decimalsOf(name), crosswalk.sources.length)
      for (const row of chosen) made.take(table, row, sourceOf[table.unitOf.get(row)] as number)
      for (const source of doubled.keys()) made.withdraw(source)
      loaded.set(name, made)
      return made
    }
    const own = isRestatedBySource ? [] : kept
    return { listDate: group.listDate, crosswalk, plan, isRestatedBySource, values, doubled, kept: own, table }
  }
  const tables: SeriesTable[] = []
  if (native.length > 0 || kept.length > 0 || backcast.length === 0) tables.push(fill(native, false))
  if (backcast.length > 0) tables.push(fill(backcast, true))
  return tables
}

/** Where the units of a table stand in a plan, by their numbers in the table. */
interface UnitPlaces {
  readonly sourceOf: Int32Array
  /** 1 for a unit that is a target itself. */
  readonly selves: Uint8Array
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
  const made: UnitPlaces = { sourceOf, selves }
  knownPlaces.set(plan, made)
  return made
}

/** A figure of a unit of the target list for days before that unit existed: the source restated it. */
function isBefore(window: Window | null, { from }: Unit): boolean {
  return window !== null && from !== null && window.to <= from
}

/** Sources with more than one of the rows, each with the last of them. */
function doubledOf(
  table: ObservationTable,
  rows: readonly number[],
  sourceOf: Int32Array,
  sources: number,
): ReadonlyMap<number, number> {
  const seen = new Uint8Array(sources)
  const doubled = new Map<number, number>()
  for (const row of rows) {
    const source = sourceOf[table.unitOf.get(row)] as number
    if (seen[source] === 1) doubled.set(source, row)
    seen[source] = 1
  }
  return doubled
}
