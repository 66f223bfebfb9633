import { failed, ok, type Result } from '../base/result.ts'
import { ReadFault } from '../ingest/read-fault.ts'
import { readTextTable } from '../ingest/read-rows.ts'
import { PACKAGE_PATHS } from '../model/package-contents.ts'
import type { UnitId } from '../model/unit.ts'
import { openPackage } from './open-package.ts'

const TABLE = /^observations\/[^/]+\.csv$/

/** The units that the figures of a package and the files they were made of are of. */
export function packageUnits(path: string): Result<ReadonlySet<UnitId>> {
  const units = new Set<UnitId>()
  try {
    const opened = openPackage(path)
    if (!opened.ok) return opened
    const { paths, read } = opened.value
    for (const name of paths.filter((each) => TABLE.test(each) || each === PACKAGE_PATHS.submissions)) {
      const table = readTextTable(read(name), name)
      if (!table.ok) return table
      table.value.forEach(({ cells }) => {
        if (cells.unit !== undefined && cells.unit !== '') units.add(cells.unit)
      })
    }
    return ok(units)
  } catch (fault) {
    if (fault instanceof ReadFault) return failed(fault.finding)
    throw fault
  }
}
