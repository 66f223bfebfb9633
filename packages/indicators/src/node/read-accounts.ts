import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { Accounts, ReceiverLimits } from '../generated/types.ts'
import { validateReceiverLimits } from '../generated/validators.js'
import { loadAccounts } from '../load-accounts.ts'
import { parseJson } from '../load-register.ts'
import { recordFault } from '../model/record-fault.ts'
import type { UnitHistory } from '../model/unit-history.ts'

/** The accounts of a file, and what is to be said of the file itself. */
export interface AccountsRead {
  readonly accounts: Accounts
  readonly issues: readonly Issue[]
}

const OTHERS = 0o077
const LIMITS = 'receiver-limits.json'

/** Reads an accounts file; one that others may read is read, for it holds no token, and told. */
export function readAccounts(file: string, history: UnitHistory): Result<AccountsRead> {
  const opened = openSync(file, 'r')
  try {
    const mode = fstatSync(opened).mode & 0o777
    const read = loadAccounts(readFileSync(opened), file, history)
    return read.ok ? ok({ accounts: read.value, issues: modeFaults(file, mode) }) : read
  } finally {
    closeSync(opened)
  }
}

/** The limits of a receiver that names none, from a data folder. */
export function readReceiverLimits(data: string): Result<ReceiverLimits> {
  const file = join(data, LIMITS)
  const record = parseJson(readFileSync(file))
  if (validateReceiverLimits(record)) return ok(record)
  return failed(issue('record-invalid', { file, ...recordFault(record, validateReceiverLimits.errors) }, { file }))
}

function modeFaults(file: string, mode: number): readonly Issue[] {
  // Windows keeps its rights elsewhere and shows 0666 for every file.
  if (process.platform === 'win32' || (mode & OTHERS) === 0) return []
  return [issue('accounts-file-open', { file, mode: `0${mode.toString(8).padStart(3, '0')}` }, { file })]
}
