import { byText } from '../../base/order.ts'
import type { IsoDate } from '../../model/iso-date.ts'
import { sdmxId } from '../../model/sdmx-id.ts'
import type { Transfer, Unit } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import type { SdmxPlan } from './sdmx-plan.ts'

/** The units that messages speak of: those of figures, members and sources, what is above them, and where they came from or went. */
export interface ShippedUnits {
  /** Codes of the list of areas, closed groups included. */
  readonly codes: ReadonlySet<string>
  readonly levels: ReadonlySet<string>
  /** Units of figures, members and sources, without what was added to them. */
  readonly own: readonly Unit[]
  /** Lists that figures stand on. */
  readonly lists: readonly IsoDate[]
  readonly transfers: readonly Transfer[]
}

const found = new WeakMap<SdmxPlan, ShippedUnits>()

/** The units of a plan; found once. */
export function shippedUnits(plan: SdmxPlan): ShippedUnits {
  const known = found.get(plan) ?? findUnits(plan)
  found.set(plan, known)
  return known
}

function findUnits({ tables, world: { history }, context }: SdmxPlan): ShippedUnits {
  const { ids, lists } = named(tables.map(({ table }) => table))
  const own = [...ids].sort(byText).flatMap((id) => history.find(id) ?? [])
  const transfers = history.transfers.filter(
    ({ from, to }) => (from !== null && ids.has(from)) || (to !== null && ids.has(to)),
  )
  const all = new Set(own)
  for (const date of lists) for (const unit of own) for (const above of history.ancestors(unit, date)) all.add(above)
  for (const { from, to } of transfers) for (const id of [from, to]) if (id !== null) all.add(history.unit(id))
  const unknown = [...ids].filter((id) => history.find(id) === null)
  const codes = [...all].map(({ id }) => sdmxId(id))
  return {
    codes: new Set([...codes, ...unknown.map(sdmxId), ...context.groups.values()]),
    levels: new Set([...all].map(({ level }) => sdmxId(level))),
    own,
    lists: [...lists].sort(byText),
    transfers,
  }
}

type Tables = SdmxPlan['tables'][number]['table'][]

function named(tables: Tables): { readonly ids: ReadonlySet<string>; readonly lists: ReadonlySet<IsoDate> } {
  const ids = new Set<string>()
  const lists = new Set<IsoDate>()
  const sources = new Set<string>()
  for (const { figures } of tables) {
    for (const { unit, members, sources: shares, listDate } of figures) {
      if (unit !== '') ids.add(unit)
      else for (const member of members.split('|')) ids.add(member)
      if (shares !== '') sources.add(shares)
      lists.add(listDate)
    }
  }
  for (const shares of sources) {
    for (const share of shares.split('|')) ids.add(share.includes('@') ? share.slice(0, share.lastIndexOf('@')) : share)
  }
  return { ids, lists }
}

/** What a code list says of a unit beside its name: its level, its codes and types, its life. */
export function unitAnnotations(unit: Unit): readonly object[] {
  const each = (type: string, values: readonly string[]) => [...new Set(values)].map((value) => ({ type, value }))
  return [
    ...each('LEVEL', [unit.level]),
    ...each(
      'CODE',
      unit.versions.map(({ code }) => code),
    ),
    ...each(
      'TYPE',
      unit.versions.map(({ type }) => type),
    ),
    ...(unit.from === null ? [] : each('FROM', [unit.from])),
    ...(unit.to === null ? [] : each('TO', [unit.to])),
  ]
}

/** The units of a list that are wanted, and all above them. */
export function withAncestors(history: UnitHistory, units: readonly Unit[], date: IsoDate): ReadonlySet<Unit> {
  const onList = new Set(history.list(date))
  const kept = units.filter((unit) => onList.has(unit))
  return new Set(kept.flatMap((unit) => [unit, ...history.ancestors(unit, date)]))
}
