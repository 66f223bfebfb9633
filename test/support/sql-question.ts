import fc from 'fast-check'
import type { IsoDate } from '../../packages/indicators/src/model/iso-date.ts'
import type { Unit } from '../../packages/indicators/src/model/unit.ts'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { crosswalkRelations } from '../../packages/indicators/src/sql/crosswalk-relations.ts'
import type { RestatingPlan } from '../../packages/indicators/src/sql/plan.ts'
import { restatingPlan } from '../../packages/indicators/src/sql/restating-plan.ts'
import { cells, lineage } from './random-lineage.ts'
import { questionOf } from './random-question.ts'
import type { Wish } from './restate.ts'

/** A restating on a made-up register: figures and what is asked of them. */
export interface SqlQuestion {
  readonly history: UnitHistory
  readonly csv: string
  readonly wish: Wish
}

/** Restatings of one additive column on registers that nobody planned. */
export const sqlQuestion: fc.Arbitrary<SqlQuestion> = fc
  .record({
    lineage,
    cells,
    from: fc.nat(),
    to: fc.nat(),
    basis: fc.constantFrom(null, 'population', 'area'),
    policy: fc.constantFrom('refuse' as const, 'bounds' as const),
    decisions: fc.boolean(),
    upTo: fc.constantFrom(null, null, 'province', 'country'),
  })
  .map(({ basis, policy, decisions, upTo, ...draw }) => {
    const { history, from, to, csv } = questionOf(draw)
    const options = { basis, decisions, onUnknownShare: policy, level: upTo }
    return { history, csv, wish: { to, listDate: from, behaviour: { v: 'flow' }, ...options } }
  })

/** The plan of what `restate` is asked, reading the figures from a table or expression whose columns are texts. */
export function planOf(history: UnitHistory, csv: string, wish: Wish, figures: string): RestatingPlan {
  const [header = [], ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','))
  const { to, listDate, behaviour, keys = [], hasPeriod = false, basis, level, decisions, obliged } = wish
  const lists = new Map<IsoDate, Set<Unit>>()
  for (const cells of rows) {
    const cell = (column: string): string => cells[header.indexOf(column)] ?? ''
    const date = listDate ?? cell('list')
    const units = lists.get(date) ?? new Set<Unit>()
    lists.set(date, units)
    const unit = history.on(cell('unit'), date)
    if (unit) units.add(unit)
  }
  const columns = Object.keys(behaviour)
  const relations = crosswalkRelations({
    ...{ history, to, lists },
    ...{ basis: basis ?? null, level: level ?? null, decisions: decisions ?? true },
    ...(obliged ? { obliged } : {}),
  })
  const plan = restatingPlan(relations, {
    figures,
    unitColumn: 'unit',
    periodColumn: hasPeriod ? 'period' : null,
    keyColumns: keys,
    indicatorKey: -1,
    list: listDate === undefined ? { column: 'list' } : { date: listDate },
    columns: columns.map((name) => ({ name, decimals: decimalsOf(header, rows, name), cells: 'text' })),
    hasMethod: header.includes('method'),
    hasStatus: header.includes('status'),
    policy: wish.onUnknownShare ?? 'refuse',
    ...(wish.months ? { months: wish.months } : {}),
  })
  if (!plan.ok) throw new Error(`expected a plan, found ${JSON.stringify(plan.issues)}`)
  return plan.value
}

/** The most decimals that stand in a column. */
function decimalsOf(header: readonly string[], rows: readonly (readonly string[])[], column: string): number {
  const at = header.indexOf(column)
  return Math.max(0, ...rows.map((cells) => /^-?\d+\.(\d+)$/.exec(cells[at] ?? '')?.[1]?.length ?? 0))
}
