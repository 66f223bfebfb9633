import { append } from '../base/grouped.ts'
import { byText } from '../base/order.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { registerCsv } from './register-csv.ts'

const COLUMNS = ['level', 'code', 'name', 'type', 'parentCode', 'class', 'nameEn', 'id']

/** What of a tree is wanted: units of one level, or those inside one unit. */
export interface TreeWish {
  readonly date: IsoDate
  readonly level: string | null
  readonly within: Unit | null
}

/** The units of a date that are wanted, outermost level first, by code. */
export function treeUnits(history: UnitHistory, { date, level, within }: TreeWish): readonly Unit[] {
  const all = history.list(date, level === null ? {} : { level })
  const inside = within === null ? all : all.filter((unit) => isInside(history, unit, within, date))
  const rank = (unit: Unit): number => history.head.levels.indexOf(unit.level)
  const code = (unit: Unit): string => history.version(unit, date).code
  return [...inside].sort((a, b) => rank(a) - rank(b) || byText(code(a), code(b)))
}

function isInside(history: UnitHistory, unit: Unit, within: Unit, date: IsoDate): boolean {
  return unit === within || history.ancestors(unit, date).includes(within)
}

/** The tree of a date as a table, which `units import` reads back with the mapping `chitieu-export`. */
export function unitTreeCsv(history: UnitHistory, wish: TreeWish): string {
  const rows = treeUnits(history, wish).map((unit) => {
    const { code, name, type, parent, class: own, nameEn } = history.version(unit, wish.date)
    const above = parent === null ? '' : history.version(history.unit(parent), wish.date).code
    return {
      level: unit.level,
      code,
      name,
      type,
      parentCode: above,
      class: own ?? '',
      nameEn: nameEn ?? '',
      id: unit.id,
    }
  })
  return registerCsv(COLUMNS, rows)
}

interface TreeNode {
  readonly id: string
  readonly code: string
  readonly level: string
  readonly type: string
  readonly name: string
  readonly units: readonly TreeNode[]
}

/** The tree of a date as nested units; a unit whose parent is not wanted stands at the top. */
export function unitTreeJson(history: UnitHistory, wish: TreeWish): string {
  const units = treeUnits(history, wish)
  const wanted = new Set(units.map(({ id }) => id))
  const under = new Map<string | null, Unit[]>()
  for (const unit of units) {
    const { parent } = history.version(unit, wish.date)
    const key = parent !== null && wanted.has(parent) ? parent : null
    append(under, key, unit)
  }
  const node = (unit: Unit): TreeNode => {
    const { code, name, type } = history.version(unit, wish.date)
    return { id: unit.id, code, level: unit.level, type, name, units: (under.get(unit.id) ?? []).map(node) }
  }
  const tree = { register: history.head.name, date: wish.date, units: (under.get(null) ?? []).map(node) }
  return `${JSON.stringify(tree, null, 2)}\n`
}
