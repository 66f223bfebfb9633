import type { Severity } from '../base/issue.ts'

/** What the check of one file came to. */
export interface FileFacts {
  readonly sha256: string
  readonly rules: number
  readonly cells: number
  readonly validCells: number
  readonly totals: Readonly<Record<Severity, number>>
  readonly needReason: number
}

/** A finding of a check, in words, with the reason typed for it. */
export interface FindingFacts {
  readonly code: string
  readonly severity: Severity
  readonly file: string
  readonly sheet: string | null
  readonly range: string | null
  readonly message: Readonly<Record<'vi' | 'en', string>>
  readonly reason: string | null
}

/** A check as it was written down: which rules, what each file came to, and every finding. */
export interface CheckFacts {
  readonly ruleSet: string
  readonly files: ReadonlyMap<string, FileFacts>
  readonly findings: readonly FindingFacts[]
}
