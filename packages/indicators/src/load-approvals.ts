import { type Issue, issue } from './base/issue.ts'
import { by } from './base/order.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { ApprovalChain } from './generated/types.ts'
import { validateApproval } from './generated/validators.js'
import { type Files, parseJson } from './load-register.ts'
import type { Approvals } from './model/approvals.ts'
import { type RecordFault, recordFault } from './model/record-fault.ts'

/** Whether a file of a data folder is an approval chain. */
export function isApprovalFile(path: string): boolean {
  return /^approvals\/[^/]+\.json$/.test(path)
}

/** Reads the approval chains in the files of a data folder; a form is in one of them at most. */
export function loadApprovals(files: Files): Result<Approvals> {
  const issues: Issue[] = []
  const chains = new Map<string, ApprovalChain>()
  const wrong = (file: string, fault: RecordFault): void => {
    issues.push(issue('record-invalid', { file, ...fault }, { file }))
  }
  for (const [path, bytes] of [...files].filter(([file]) => isApprovalFile(file)).sort(by(([file]) => file))) {
    const record = parseJson(bytes)
    if (!validateApproval(record)) {
      wrong(path, recordFault(record, validateApproval.errors))
      continue
    }
    if (!path.endsWith(`/${record.code}.json`)) wrong(path, { at: '/code', fault: 'name', expected: [record.code] })
    for (const form of record.forms) {
      if (chains.has(form)) wrong(path, { at: '/forms', fault: 'uniqueItems', expected: [form] })
      chains.set(form, record)
    }
  }
  return issues.length > 0 ? failed(...issues) : ok(chains)
}
