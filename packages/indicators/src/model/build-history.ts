import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { type IsoDate, isIsoDate } from './iso-date.ts'
import { readChanges, readTransfers } from './read-changes.ts'
import { readUnits, type UnitDraft } from './read-units.ts'
import type { RegisterRow, RegisterRows } from './register-rows.ts'
import { findCycle, settleDates } from './settle-dates.ts'
import type { Unit } from './unit.ts'
import { UnitHistory } from './unit-history.ts'

/** The unit history of a register folder, or everything that makes it unusable. */
export function buildHistory(rows: RegisterRows): Result<UnitHistory> {
  const issues: Issue[] = []
  const drafts = readUnits(rows, issues)
  const changes = readChanges(rows, issues)
  const { transfers, weights, decisions } = readTransfers(rows, drafts, changes, issues)
  if (issues.length > 0) return failed(...issues)
  settleDates(drafts, changes, transfers, issues, rows.head.endDate === 'inclusive')
  const cycle = findCycle(transfers)
  if (cycle) issues.push(issue('changes-cyclic', { units: cycle }, { file: 'transfers.csv' }))
  if (issues.length > 0) return failed(...issues)
  const units = [...drafts.values()].map(finish)
  const history = new UnitHistory({
    head: rows.head,
    units,
    changes,
    transfers,
    weights,
    decisions,
    exceptions: readExceptions(rows.exceptions, drafts, issues),
  })
  return issues.length > 0 ? failed(...issues) : ok(history)
}

function finish(draft: UnitDraft, index: number): Unit {
  const versions = draft.versions.map((version, at) => ({
    ...version,
    from: at === 0 ? draft.from : version.from,
    to: at === draft.versions.length - 1 ? draft.to : version.to,
  }))
  return { index, id: draft.id, level: draft.level, versions, from: draft.from, to: draft.to }
}

function readExceptions(
  rows: readonly RegisterRow[],
  drafts: ReadonlyMap<string, UnitDraft>,
  issues: Issue[],
): ReadonlyMap<IsoDate, ReadonlyMap<string, string>> {
  const exceptions = new Map<IsoDate, Map<string, string>>()
  for (const { cells, file, row } of rows) {
    const { listDate = '', code = '', unit = '' } = cells
    const isDate = isIsoDate(listDate)
    if (!isDate || !drafts.has(unit)) {
      const args = isDate
        ? { file, column: 'unit', value: unit, fault: 'reference' }
        : { file, column: 'listDate', value: listDate, fault: 'form' }
      issues.push(issue('register-row-invalid', args, { file, row }))
      continue
    }
    const ofList = exceptions.get(listDate) ?? new Map<string, string>()
    exceptions.set(listDate, ofList.set(code, unit))
  }
  return exceptions
}
