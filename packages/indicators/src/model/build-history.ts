import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { findCycle } from './find-cycle.ts'
import { type IsoDate, isIsoDate } from './iso-date.ts'
import { withoutPending } from './pending-changes.ts'
import { readChanges, readTransfers } from './read-changes.ts'
import { readUnits, type UnitDraft } from './read-units.ts'
import type { EachRow, RegisterText } from './register-rows.ts'
import { settleDates } from './settle-dates.ts'
import type { UnitVersion } from './unit.ts'
import { UnitHistory } from './unit-history.ts'

/** The unit history of a register folder, or everything that makes it unusable; planned changes are not in it. */
export function buildHistory(rows: RegisterText): Result<UnitHistory> {
  return buildPlanned(withoutPending(rows))
}

/** The same as if every planned change came to operate on its day. */
export function buildPlanned(rows: RegisterText): Result<UnitHistory> {
  const issues: Issue[] = []
  const drafts = readUnits(rows, issues)
  const changes = readChanges(rows, issues)
  const { transfers, weights, decisions } = readTransfers(rows, drafts, changes, issues)
  if (issues.length > 0) return failed(...issues)
  settleDates(drafts, changes, transfers, issues, rows.head.endDate === 'inclusive')
  const cycle = findCycle(drafts, transfers)
  if (cycle) issues.push(issue('changes-cyclic', { units: cycle }, { file: 'transfers.csv' }))
  if (issues.length > 0) return failed(...issues)
  drafts.forEach(settleVersions)
  const history = new UnitHistory({
    head: rows.head,
    units: drafts,
    changes,
    transfers,
    weights,
    decisions,
    exceptions: readExceptions(rows.exceptions, drafts, issues),
  })
  return issues.length > 0 ? failed(...issues) : ok(history)
}

/** The first and the last version of a unit begin and end with it. */
function settleVersions({ versions, from, to }: UnitDraft): void {
  const first = versions[0] as UnitVersion
  if (first.from !== from) versions[0] = { ...first, from }
  const end = versions.length - 1
  const last = versions[end] as UnitVersion
  if (last.to !== to) versions[end] = { ...last, to }
}

function readExceptions(
  rows: EachRow,
  drafts: ReadonlyMap<string, UnitDraft>,
  issues: Issue[],
): ReadonlyMap<IsoDate, ReadonlyMap<string, string>> {
  const exceptions = new Map<IsoDate, Map<string, string>>()
  rows.forEach(({ cells, file, row }) => {
    const { listDate = '', code = '', unit = '' } = cells
    const isDate = isIsoDate(listDate)
    if (!isDate || !drafts.has(unit)) {
      const args = isDate
        ? { file, column: 'unit', value: unit, fault: 'reference' }
        : { file, column: 'listDate', value: listDate, fault: 'form' }
      issues.push(issue('register-row-invalid', args, { file, row }))
      return
    }
    const ofList = exceptions.get(listDate) ?? new Map<string, string>()
    exceptions.set(listDate, ofList.set(code, unit))
  })
  return exceptions
}
