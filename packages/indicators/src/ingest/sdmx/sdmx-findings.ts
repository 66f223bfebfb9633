import { type Issue, type IssueArgs, type IssueCode, issue } from '../../base/issue.ts'
import { CountedFindings } from '../counted-findings.ts'

type CountedCode = {
  [C in IssueCode]: IssueArgs[C] extends { readonly records: number } ? C : never
}[IssueCode]

/** Findings of one file: each kind of fault is told once at its first row, with the number of records it concerns. */
export class SdmxFindings {
  readonly file: string
  readonly #single: Issue[] = []
  readonly #counted = new CountedFindings()

  constructor(file: string) {
    this.file = file
  }

  add<C extends IssueCode>(code: C, args: IssueArgs[C], row?: number): void {
    this.#single.push(issue(code, args, { file: this.file, ...(row === undefined ? {} : { row }) }))
  }

  /** A fault that many records may share. */
  count<C extends CountedCode>(code: C, args: Omit<IssueArgs[C], 'records'>, row: number): void {
    this.#counted.add([code, ...Object.values(args).map(String)], (records) =>
      issue(code, { ...args, records } as IssueArgs[C], { file: this.file, row }),
    )
  }

  issues(): readonly Issue[] {
    return [...this.#single, ...this.#counted.issues()]
  }
}
