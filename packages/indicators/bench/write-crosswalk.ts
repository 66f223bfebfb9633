import { writeFileSync } from 'node:fs'
import { buildCrosswalk, type Crosswalk } from '../src/aggregate/crosswalk.ts'
import { byText } from '../src/base/order.ts'
import { isOne } from '../src/base/rational.ts'
import type { IsoDate } from '../src/model/iso-date.ts'
import type { Unit } from '../src/model/unit.ts'
import type { UnitHistory } from '../src/model/unit-history.ts'

/** Which restating is measured. */
export interface Restating {
  readonly level: string
  readonly listDate: IsoDate
  readonly to: IsoDate
  readonly basis: string
}

/** The units of the old list that send figures, and the crosswalk of the restating. */
export function makeCrosswalk(
  history: UnitHistory,
  { level, listDate, to, basis }: Restating,
): { readonly units: readonly Unit[]; readonly crosswalk: Crosswalk } {
  const units = history.list(listDate, { level })
  const rules = { basis, decisions: true }
  return { units, crosswalk: buildCrosswalk(history, listDate, to, units, new Set(units), { rules }) }
}

/** Writes the whole ways of a crosswalk as `unit,target`, the unit by its code: all that a bare join needs to know. */
export function writeCrosswalk(path: string, crosswalk: Crosswalk, history: UnitHistory): number {
  const lines = crosswalk.sources.flatMap(({ unit, edges }) =>
    edges
      .filter(({ share }) => isOne(share))
      .map(({ target }) => `${history.version(unit, crosswalk.listDate).code},${crosswalk.targets[target]?.unit.id}\n`),
  )
  writeFileSync(path, `unit,target\n${lines.sort(byText).join('')}`)
  return lines.length
}
