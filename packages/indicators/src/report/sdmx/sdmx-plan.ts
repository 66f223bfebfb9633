import { byText } from '../../base/order.ts'
import type { Form, Names } from '../../generated/types.ts'
import type { Catalog } from '../../model/catalog.ts'
import { breakdownValues } from '../../model/indicator.ts'
import type { ReleasedFigure, ReleasedTable } from '../../model/released-figure.ts'
import { componentsOf, type SdmxComponent } from '../../model/sdmx-components.ts'
import { absentCode, figureValues, type SdmxContext } from '../../model/sdmx-figure.ts'
import { type SdmxReference, sdmxId } from '../../model/sdmx-id.ts'
import { dailyFigures } from './daily-figures.ts'

/** What gives codes their names. */
export type SdmxWorld = Pick<
  Catalog,
  'history' | 'indicators' | 'measures' | 'breakdowns' | 'calendars' | 'sources' | 'markers'
> & {
  /** Forms by id. */
  readonly forms: ReadonlyMap<string, Form>
}

/** Who sends the messages, and when they were made: no clock is read. */
export interface SdmxHead {
  /** Id of the maintenance agency, `CHITIEU` or `VN.NSO`. */
  readonly agency: string
  readonly sender: { readonly id: string; readonly names: Names }
  /** Moment with its zone, `2026-01-15T08:00:00+07:00`. */
  readonly prepared: string
  readonly isSample: boolean
}

/** A table with what its observations are made of, and the codes that occur. */
export interface SdmxTable {
  readonly table: ReleasedTable
  readonly flow: SdmxReference
  readonly structure: SdmxReference
  readonly components: readonly SdmxComponent[]
  /** Values of dimensions and of coded components, sorted, by component. */
  readonly used: ReadonlyMap<string, readonly string[]>
  /** How many keys there are, the time aside. */
  readonly series: number
}

/** All that the messages of a package are written from. */
export interface SdmxPlan {
  readonly world: SdmxWorld
  readonly head: SdmxHead
  readonly context: SdmxContext
  readonly tables: readonly SdmxTable[]
}

/** Version of all artefacts that are ours: they change with what is shipped. */
export const VERSION = '1.0'

/** Gathers what the messages of some tables are made of; two figures under one key are a mistake of ours. */
export function planSdmx(tables: readonly ReleasedTable[], world: SdmxWorld, head: SdmxHead): SdmxPlan {
  const repeated = new Map<ReleasedFigure, number>()
  const { calendars, measures, indicators } = world
  const isDaily = dailyFigures(tables, indicators)
  const context = { calendars, measures, groups: groupCodes(tables), repeated, isDaily }
  return { world, head, context, tables: tables.map((table) => planTable(table, context, head)) }
}

interface OpenContext extends SdmxContext {
  readonly repeated: Map<ReleasedFigure, number>
}

function planTable(table: ReleasedTable, context: OpenContext, { agency }: SdmxHead): SdmxTable {
  const components = componentsOf(table, axesOf(table))
  const counted = components.filter(({ role, list }) => role === 'dimension' || list !== null)
  const sets = counted.map(() => new Set<string>())
  const keys = new Set<string>()
  const series = new Set<string>()
  const timeless = counted.map((component) =>
    component.id === 'TIME_PERIOD' ? { ...component, role: null } : component,
  )
  for (const figure of table.figures) {
    const cells = cellsOfOwnKey(figure, counted, context, keys)
    series.add(keyOf(cells, timeless))
    sets.forEach((set, at) => {
      const cell = cells[at] as string
      if (cell !== '') set.add(cell)
    })
  }
  return {
    table,
    flow: { agency, id: `DF_${table.code}`, version: VERSION },
    structure: { agency, id: `DSD_${table.code}`, version: VERSION },
    components,
    used: new Map(counted.map(({ id }, at) => [id, [...(sets[at] ?? [])].sort(byText)])),
    series: series.size,
  }
}

/** The cells of a figure under a key that no other has: several amounts that one unit keeps are numbered. */
function cellsOfOwnKey(
  figure: ReleasedFigure,
  components: readonly SdmxComponent[],
  context: OpenContext,
  keys: Set<string>,
): readonly string[] {
  for (let number = 2; ; number += 1) {
    const cells = observationCells(figure, components, context)
    const key = keyOf(cells, components)
    if (!keys.has(key)) {
      keys.add(key)
      return cells
    }
    if (figure.method !== 'unallocated') throw new Error(`expected one figure a key, found two of ${key}`)
    context.repeated.set(figure, number)
  }
}

function keyOf(
  cells: readonly string[],
  components: readonly { readonly role: SdmxComponent['role'] | null }[],
): string {
  let key = ''
  for (let at = 0; at < components.length; at += 1) if (components[at]?.role === 'dimension') key += `${cells[at]} `
  return key.trimEnd()
}

/** The cells of a figure, one for each component; empty where it has none. */
export function observationCells(
  figure: ReleasedFigure,
  components: readonly SdmxComponent[],
  context: SdmxContext,
): readonly string[] {
  const values = figureValues(figure, context)
  return components.map(({ id, role }) => values.get(id) ?? (role === 'dimension' ? absentCode(id) : ''))
}

function axesOf({ figures }: ReleasedTable): readonly string[] {
  const breakdowns = new Set(figures.map(({ breakdown }) => breakdown))
  const axes = [...breakdowns].flatMap((breakdown) => breakdownValues(breakdown).map((pair) => pair.breakdown))
  return [...new Set(axes)].sort(byText)
}

/** Codes of closed groups, `_G_91-2_3`: first member and how many there are; a number tells apart those that have both in common. */
function groupCodes(tables: readonly ReleasedTable[]): ReadonlyMap<string, string> {
  const all = tables.flatMap(({ figures }) => figures.filter(({ unit }) => unit === '').map(({ members }) => members))
  const codes = new Map<string, string>()
  const taken = new Map<string, number>()
  for (const members of [...new Set(all)].sort(byText)) {
    const units = members.split('|')
    const code = `_G_${sdmxId(units[0] ?? '')}_${units.length}`
    const before = taken.get(code) ?? 0
    taken.set(code, before + 1)
    codes.set(members, before === 0 ? code : `${code}_${before + 1}`)
  }
  return codes
}
