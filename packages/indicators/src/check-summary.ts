import type { ReasonBook } from './match-reasons.ts'
import type { CheckedFile } from './model/check-result.ts'
import type { Submission } from './model/submission.ts'
import type { UnitId } from './model/unit.ts'
import { countCells } from './validate/count-cells.ts'
import type { FaultyCells } from './validate/faulty-cells.ts'
import type { OwnRule } from './validate/own-rules.ts'
import { rulesRun } from './validate/rules-run.ts'
import type { SetContext } from './validate/submission-rule.ts'

/** What is known of the files of a check once all rules have run. */
export interface SummaryFacts {
  readonly files: readonly { readonly name: string; readonly sha256: string }[]
  readonly submissions: readonly Submission[]
  readonly context: SetContext
  readonly ownRules: readonly OwnRule[]
  readonly faulty: FaultyCells
  readonly totalsOf: (file: string) => CheckedFile['totals']
  readonly reasons: ReasonBook
}

export interface CheckSummary {
  readonly files: readonly CheckedFile[]
  /** How many different rules had something to look at, over all files. */
  readonly rules: number
  /** Which they were, by file. */
  readonly rulesOf: ReadonlyMap<string, ReadonlySet<string>>
}

/** What each file came to, and how many rules were run over all of them. */
export function summarizeCheck(facts: SummaryFacts): CheckSummary {
  const { context, ownRules, submissions, reasons } = facts
  const byFile = new Map<string, Submission[]>(facts.files.map(({ name }) => [name, []]))
  for (const submission of submissions) byFile.get(submission.file)?.push(submission)
  const isElsewhere = placesOf([...context.earlierSubmissions, ...submissions])
  const all = new Set<string>()
  const rulesOf = new Map<string, ReadonlySet<string>>()
  const files = facts.files.map(({ name, sha256 }) => {
    const own = byFile.get(name) ?? []
    const totals = { ...facts.totalsOf(name) }
    const run = rulesRun(own, { ...context, ownRules, isElsewhere })
    for (const rule of run) all.add(rule)
    rulesOf.set(name, run)
    return {
      file: name,
      sha256,
      ...identityOf(own),
      submissions: own.length,
      ...countCells(own, name, facts.faulty),
      rules: run.size,
      totals,
      needReason: totals.warning - reasons.covered(name),
      reasons: reasons.of(name),
    }
  })
  return { files, rules: all.size, rulesOf }
}

type Identity = Pick<CheckedFile, 'form' | 'unit' | 'period' | 'listDate' | 'isSample'>

/** Form, unit, period and list when all that a file holds is of one. */
function identityOf(own: readonly Submission[]): Identity {
  const single = (value: (submission: Submission) => string): string | null => {
    const values = new Set(own.map(value))
    const [only = null] = values
    return values.size === 1 ? only : null
  }
  return {
    form: single(({ form }) => form.id),
    unit: single(({ head }) => head.subject),
    period: single(({ head }) => head.period),
    listDate: single(({ head }) => head.listDate),
    isSample: own.some(({ isSample }) => isSample),
  }
}

/** Tells whether another file than the named one speaks of a unit. */
function placesOf(submissions: readonly Submission[]): (unit: UnitId, file: string) => boolean {
  const files = new Map<UnitId, string | null>()
  for (const { head, file } of submissions) {
    const held = files.get(head.subject)
    files.set(head.subject, held === undefined || held === file ? file : null)
  }
  return (unit, file) => unit !== '' && files.has(unit) && files.get(unit) !== file
}
