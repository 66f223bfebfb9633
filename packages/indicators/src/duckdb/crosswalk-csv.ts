import { buildCrosswalk, type Crosswalk, type TargetPlan } from '../aggregate/crosswalk.ts'
import { obligedUnits } from '../aggregate/list-plans.ts'
import { byText } from '../base/order.ts'
import { isOne } from '../base/rational.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { cell } from '../report/figures-csv.ts'

/** From which list to which, and by which shares. */
export interface CrosswalkOptions {
  readonly listDate: IsoDate
  readonly to: IsoDate
  /** Level of the units that figures are sent for. */
  readonly level: string
  /** Weight basis; also says whether land or people of a transfer is read. */
  readonly basis?: string
  readonly decisions?: boolean
}

/** Columns of a crosswalk as a table. */
export const CROSSWALK_COLUMNS = ['source', 'sourceCode', 'target', 'targetCode', 'expected'] as const

/**
 * The whole ways from one list to another as CSV, for a join in a database: each source with the target it went into, and how many
 * sources the target expects. Targets that anything else may have entered are left out: a join cannot round shares, nor say what is
 * unknown.
 */
export function crosswalkCsv(history: UnitHistory, options: CrosswalkOptions): string {
  const { listDate, to, level, basis = null, decisions = true } = options
  const units = history.list(listDate, { level })
  const obliged = obligedUnits(history, listDate, new Set(units))
  const crosswalk = buildCrosswalk(history, listDate, to, units, obliged, { rules: { basis, decisions } })
  const lines = crosswalk.targets
    .filter((target) => isWhole(crosswalk, target))
    .flatMap(({ unit: target, code, edges }) =>
      edges.map(({ source }) => {
        const { unit } = crosswalk.sources[source] as Crosswalk['sources'][number]
        const sourceCode = history.version(unit, listDate).code
        return `${[unit.id, sourceCode, target.id, code, String(edges.length)].map(cell).join(',')}\n`
      }),
    )
  return `${CROSSWALK_COLUMNS.join(',')}\n${lines.sort(byText).join('')}`
}

/** Whether whole units that owe a figure, and nothing else, make up a target. */
function isWhole({ sources }: Crosswalk, { edges, reached }: TargetPlan): boolean {
  return reached.length === 0 && edges.every(({ source, share }) => isOne(share) && sources[source]?.isObliged === true)
}
