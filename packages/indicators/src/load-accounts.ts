import { type Issue, issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { Account, Accounts } from './generated/types.ts'
import { validateAccounts } from './generated/validators.js'
import { parseJson } from './load-register.ts'
import { type RecordFault, recordFault } from './model/record-fault.ts'
import type { UnitHistory } from './model/unit-history.ts'

/** Reads the accounts of a receiver: no id and no token twice, each unit one of the register. */
export function loadAccounts(bytes: Uint8Array, file: string, history: UnitHistory): Result<Accounts> {
  const record = parseJson(bytes)
  const wrong = (fault: RecordFault): Issue => issue('record-invalid', { file, ...fault }, { file })
  if (!validateAccounts(record)) return failed(wrong(recordFault(record, validateAccounts.errors)))
  const faults = record.accounts.flatMap((account, at) => [...accountFaults(account, at, record.accounts, history)])
  return faults.length > 0 ? failed(...faults.map(wrong)) : ok(record)
}

function* accountFaults(
  { id, unit, tokenSha256, validFrom, validTo }: Account,
  at: number,
  all: readonly Account[],
  history: UnitHistory,
): Generator<RecordFault> {
  const place = `/accounts/${at}`
  const isFirst = (own: (account: Account) => string, value: string): boolean =>
    all.findIndex((each) => own(each) === value) === at
  if (!isFirst((each) => each.id, id)) yield { at: `${place}/id`, fault: 'uniqueItems', expected: [] }
  if (!isFirst((each) => each.tokenSha256, tokenSha256)) {
    yield { at: `${place}/tokenSha256`, fault: 'uniqueItems', expected: [] }
  }
  if (unit !== null && history.find(unit) === null) yield { at: `${place}/unit`, fault: 'reference', expected: [] }
  if (validFrom !== null && validTo !== null && validTo <= validFrom) {
    yield { at: `${place}/validTo`, fault: 'backward', expected: [] }
  }
}
