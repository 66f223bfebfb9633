import { issue } from '../base/issue.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { ChangeStatus } from '../model/pending-changes.ts'
import type { Change } from '../model/unit.ts'
import type { RegisterRule } from './register-rule.ts'

/** The status of a change agrees with its dates on the day that is handed in. */
export const changeStatusLate: RegisterRule = {
  code: 'change-status-late',
  *check({ planned, at, changePlace }) {
    if (at === null) return
    for (const change of planned.changes.values()) {
      const expected = statusOn(change, at)
      if (change.status === expected || isOpen(change, expected)) continue
      const { id, status } = change
      yield issue('change-status-late', { change: id, status, expected, date: at }, changePlace(id))
    }
  },
}

function statusOn({ inForce, operating }: Change, at: IsoDate): ChangeStatus {
  if (operating <= at) return 'operating'
  return inForce !== null && inForce <= at ? 'inForce' : 'adopted'
}

/** Before its instrument is in force a change may as well be only proposed. */
function isOpen({ status }: Change, expected: ChangeStatus): boolean {
  return expected === 'adopted' && status === 'proposed'
}
