import type { Issue, IssueCode, Place } from '../base/issue.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { RegisterRows } from '../model/register-rows.ts'
import type { UnitId } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'

/** A register as it was written and as it was understood, with the places to point at. */
export interface LintInput {
  readonly history: UnitHistory
  /** The same with planned changes. */
  readonly planned: UnitHistory
  /** The day on which the status of changes is looked at, when there is one. */
  readonly at: IsoDate | null
  readonly rows: RegisterRows
  /** Row of a unit's version, the first unless told. */
  readonly unitPlace: (unit: UnitId, version?: number) => Place
  readonly changePlace: (change: string) => Place
  /** First row by which a unit's territory leaves it. */
  readonly outgoingPlace: (unit: UnitId) => Place
}

/** One check of a register; its file is named after the code. */
export interface RegisterRule {
  readonly code: IssueCode
  readonly check: (input: LintInput) => Iterable<Issue>
}

/** Puts the rows of a register beside the history that was built from them. */
export function lintInput(
  rows: RegisterRows,
  history: UnitHistory,
  { planned = history, at = null }: { readonly planned?: UnitHistory; readonly at?: IsoDate | null } = {},
): LintInput {
  const units = firstRows(rows.units, 'id')
  const changes = firstRows(rows.changes, 'id')
  const outgoing = firstRows(rows.transfers, 'from')
  return {
    history,
    planned,
    at,
    rows,
    unitPlace: (unit, version = 0) => {
      const { file = 'units.csv', row = 1 } = units.get(unit) ?? {}
      return { file, row: row + version }
    },
    changePlace: (change) => changes.get(change) ?? { file: 'changes.csv' },
    outgoingPlace: (unit) => outgoing.get(unit) ?? { file: 'transfers.csv' },
  }
}

function firstRows(rows: RegisterRows['units'], column: string): ReadonlyMap<string, Place> {
  const first = new Map<string, Place>()
  for (const { cells, file, row } of rows) {
    const key = cells[column] ?? ''
    if (!first.has(key)) first.set(key, { file, row })
  }
  return first
}
