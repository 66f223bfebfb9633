import { type Issue, type IssueArgs, type IssueCode, issue, type Place } from '../base/issue.ts'

/** What stops the reading of a file: caught at its door and told as a finding. */
export class ReadFault extends Error {
  readonly finding: Issue

  constructor(finding: Issue) {
    super(finding.code)
    this.finding = finding
  }
}

/** A fault of one code: `throw readFault('cells-too-many', { allowed }, { sheet })`. */
export function readFault<C extends IssueCode>(code: C, args: IssueArgs[C], place?: Place): ReadFault {
  return new ReadFault(issue(code, args, place))
}
