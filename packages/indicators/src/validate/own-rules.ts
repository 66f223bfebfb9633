import { type Issue, issue, type Severity } from '../base/issue.ts'
import type { Texts } from '../generated/types.ts'
import type { Submission } from '../model/submission.ts'

/** A rule of one's own over the cells of a form. */
export interface OwnRule {
  readonly id: string
  /** Code of the form it is for. */
  readonly form: string
  readonly severity: Severity
  /** What must hold: an expression that is true or false. */
  readonly expect: string
  /** The rule is passed over where this is false. */
  readonly when?: string
  /** Cell on which a finding stands: row code and column index. */
  readonly at?: { readonly row: string; readonly column: string }
  readonly text: Texts
}

/** Names that an expression may use. */
export type ExpressionValues = Readonly<Record<string, unknown>>

/** A safe expression language: what is compiled can look at the values it is given and at nothing else. */
export interface ExpressionLanguage {
  readonly compile: (expression: string) => (values: ExpressionValues) => unknown
}

type CouldNot = (reason: 'no-language' | 'not-boolean' | 'failed', says?: string) => Issue

/** Checks the rules of one's own of a submission; a rule that cannot be evaluated is a finding. */
export function* ownRuleFindings(
  submission: Submission,
  rules: readonly OwnRule[],
  language: ExpressionLanguage | null,
): Generator<Issue> {
  for (const rule of rules) {
    if (rule.form !== submission.form.code) continue
    const place = placeOf(submission, rule)
    const couldNot: CouldNot = (reason, says = '') =>
      issue('check-could-not-run', { check: rule.id, reason, says }, place)
    if (language === null) yield couldNot('no-language')
    else yield* evaluate(submission, rule, language, place, couldNot)
  }
}

function* evaluate(
  submission: Submission,
  rule: OwnRule,
  language: ExpressionLanguage,
  place: Issue['place'] & object,
  couldNot: CouldNot,
): Generator<Issue> {
  const values = valuesOf(submission)
  try {
    if (rule.when !== undefined && language.compile(rule.when)(values) !== true) return
    const holds = language.compile(rule.expect)(values)
    if (typeof holds !== 'boolean') yield couldNot('not-boolean')
    else if (!holds) {
      const found = issue('own-rule-not-met', { rule: rule.id, textVi: rule.text.vi, textEn: rule.text.en }, place)
      yield { ...found, severity: rule.severity }
    }
  } catch (fault) {
    yield couldNot('failed', fault instanceof Error ? (fault.message.split('\n')[0] ?? '') : String(fault))
  }
}

function placeOf({ file, cells }: Submission, { at }: OwnRule): Issue['place'] & object {
  const cell = at && cells.find(({ row, column }) => row === at.row && column === at.column)
  return cell?.place ?? { file }
}

/** `cell["01"]["3"]`: the numbers of fixed rows; nil is 0, and what is not a number is not there. */
function valuesOf({ cells, head }: Submission): ExpressionValues {
  const rows: Record<string, Record<string, number>> = Object.create(null)
  for (const { row, column, key, state, value } of cells) {
    if (key !== null || (state !== 'number' && state !== 'nil')) continue
    const made: Record<string, number> = rows[row] ?? Object.create(null)
    made[column] = state === 'nil' ? 0 : Number(value)
    rows[row] = made
  }
  return { cell: rows, period: head.period, unit: head.subject }
}
