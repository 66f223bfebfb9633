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
  /** Sources with two rows. */
  readonly doubled: ReadonlySet<number>
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
  for (const row of rows) {
    const unit = table.units[table.unitOf.get(row)] as Unit
    const method = table.methodOf.get(row)
    if (method === 'group') continue
    if (method === 'unallocated') kept.push({ unit, row })
    else if (method === 'restatedBySource' || isBackcast(unit, plan.crosswalk, window)) backcast.push(row)
    else native.push(row)
  }
  const decimalsOf = outputs[0]?.decimalsOf ?? (() => 0)
  const fill = (chosen: readonly number[], isRestatedBySource: boolean): SeriesTable => {
    const loaded = new Map<string, SourceValues>()
    const doubled = new Set<number>()
    const places = chosen.map((row) => plan.placeOf.get(table.units[table.unitOf.get(row)] as Unit) as number)
    const seen = new Set<number>()
    for (const place of places) {
      if (seen.has(place)) doubled.add(place)
      seen.add(place)
    }
    const values = (name: string): SourceValues | null => {
      const known = loaded.get(name)
      const column = table.columns.find((each) => each.name === name)
      if (known || !column) return known ?? null
      const made = new SourceValues(column, decimalsOf(name), plan.crosswalk.sources.length)
      for (const [at, row] of chosen.entries()) made.take(table, row, places[at] as number)
      loaded.set(name, made)
      return made
    }
    const { listDate } = group
    return {
      listDate,
      crosswalk: plan.crosswalk,
      plan,
      isRestatedBySource,
      values,
      doubled,
      kept: isRestatedBySource ? [] : kept,
      table,
    }
  }
  const tables: SeriesTable[] = []
  if (native.length > 0 || kept.length > 0 || backcast.length === 0) tables.push(fill(native, false))
  if (backcast.length > 0) tables.push(fill(backcast, true))
  return tables
}

/** A figure of a unit of the target list for days before that unit existed: the source restated it. */
function isBackcast(unit: Unit, crosswalk: Crosswalk, window: Window | null): boolean {
  if (!window || unit.from === null || window.to > unit.from) return false
  return (unit.to === null || crosswalk.date < unit.to) && unit.from <= crosswalk.date
}
