import { printScaled } from '../base/rational.ts'
import { partKey } from '../model/indicator.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { ObservedFigure } from '../model/observation.ts'
import type { RestatedFigure } from '../model/restated.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { isAdditive } from './behaviour.ts'
import type { FigureStore } from './figure-store.ts'
import { type PublishedTable, restateTable } from './restate-table.ts'

/**
 * Tables summed, on their own list, to the levels above that the target list has and that nobody published: a province is exact
 * from all its communes even where no one knows which new commune an old one went into.
 */
export function rollUps(
  tables: readonly PublishedTable[],
  store: FigureStore,
  history: UnitHistory,
  to: IsoDate,
  /** Everything that is published, restated here or not. */
  published: readonly PublishedTable[] = tables,
): readonly PublishedTable[] {
  const { levels } = history.head
  const onTarget = new Set(history.list(to).map(({ level }) => level))
  const depth = (rows: readonly ObservedFigure[]): number =>
    Math.max(...rows.map(({ unit }) => levels.indexOf(unit.level)))
  const additive = tables.filter(({ rule }) => isAdditive(rule.behaviour))
  const held = new Map<string, Map<number, number>>()
  for (const table of published) {
    for (const { unit, period } of table.rows) {
      const key = `${partKey(table.indicator, table.breakdown)}|${period}`
      const depths = held.get(key) ?? new Map<number, number>()
      held.set(key, depths)
      const at = levels.indexOf(unit.level)
      depths.set(at, (depths.get(at) ?? 0) + 1)
    }
  }
  return additive.flatMap((table) => {
    const own = depth(table.rows)
    return levels.slice(0, own).flatMap((level, at) => {
      if (!onTarget.has(level)) return []
      const wanted = table.rows.filter(({ period }) => {
        const depths = held.get(`${partKey(table.indicator, table.breakdown)}|${period}`) ?? new Map<number, number>()
        return !depths.has(at) && Math.max(...depths.keys()) === own
      })
      const rows = rollUp({ ...table, rows: wanted }, store, history, level)
      return rows.length > 0 ? [{ ...table, rows }] : []
    })
  })
}

/** The figures of a table summed to the units of a level on the table's own lists; units with a source missing are left out. */
export function rollUp(
  table: PublishedTable,
  store: FigureStore,
  history: UnitHistory,
  level: string,
): readonly ObservedFigure[] {
  const lists = new Map<IsoDate, ObservedFigure[]>()
  for (const row of table.rows) {
    const own = lists.get(row.listDate)
    if (own) own.push(row)
    else lists.set(row.listDate, [row])
  }
  return [...lists].flatMap(([listDate, rows]) => {
    const summed = restateTable({ ...table, rows }, store, { history, to: listDate, level, policy: 'refuse' })
    return summed.figures.flatMap((each) => asObserved(each, table, listDate, history))
  })
}

function asObserved(
  { figure, lineage }: RestatedFigure,
  { indicator, breakdown, source }: PublishedTable,
  listDate: IsoDate,
  history: UnitHistory,
): readonly ObservedFigure[] {
  const { unit, period, value, state, decimals, status, method } = figure
  if (value === null || state !== 'number' || method === 'unallocated' || method === 'group') return []
  return [
    {
      indicator,
      breakdown,
      unit: history.unit(unit),
      listDate,
      period,
      edition: status.includes('P') ? 'provisional' : status.includes('E') ? 'estimate' : 'official',
      revision: 0,
      value: printScaled(BigInt(value), decimals),
      state: 'number',
      source,
      place: '',
      parts: lineage,
    },
  ]
}
