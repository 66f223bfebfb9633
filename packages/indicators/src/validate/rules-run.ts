import type { Form } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { cellPart, figureRows, valueColumns } from '../model/form.ts'
import type { Submission } from '../model/submission.ts'
import type { UnitId } from '../model/unit.ts'
import { limitsOf } from './checks/out-of-range.ts'
import { dueOf } from './due-of.ts'
import type { OwnRule } from './own-rules.ts'
import { isRelationRun } from './relation-run.ts'
import type { SetContext } from './submission-rule.ts'

/** What the files of a check have beside each other. */
export interface RunContext extends SetContext {
  readonly ownRules: readonly OwnRule[]
  /** Does another file speak of the unit? */
  readonly isElsewhere: (unit: UnitId, file: string) => boolean
}

/**
 * The rules that had something to look at in a file, each by its name: the checks that its forms give work to, every relation whose
 * cells were compared, rules of one's own for its forms. What only says that a check could not run is no rule.
 */
export function rulesRun(submissions: readonly Submission[], context: RunContext): ReadonlySet<string> {
  const run = new Set<string>()
  for (const [form, group] of byForm(submissions)) {
    for (const code of checksOf(form, context.world)) run.add(code)
    form.relations.forEach((relation, at) => {
      if (isRelationRun(relation, group, context)) run.add(`${form.id} ${relation.kind} ${at}`)
    })
    for (const rule of context.ownRules) if (rule.form === form.code) run.add(`own ${rule.id}`)
  }
  for (const code of checksBetween(submissions, context)) run.add(code)
  return run
}

function byForm(submissions: readonly Submission[]): ReadonlyMap<Form, readonly Submission[]> {
  const groups = new Map<Form, Submission[]>()
  for (const submission of submissions) {
    const group = groups.get(submission.form)
    if (group) group.push(submission)
    else groups.set(submission.form, [submission])
  }
  return groups
}

/** Checks of single cells and lines, by what the form has for them to look at. */
function checksOf(form: Form, world: CheckWorld): readonly string[] {
  const repeats = form.rows.filter(({ kind }) => kind === 'repeat')
  const parts = figureRows(form.rows).flatMap((row) => valueColumns(form).map((column) => cellPart(form, row, column)))
  const typed = parts.filter(({ entry = 'input' }) => entry === 'input')
  const isListed = repeats.some((row) => row.kind === 'repeat' && row.key.list === 'breakdown' && !row.key.open)
  const has: readonly (readonly [code: string, isThere: boolean])[] = [
    ['form-not-in-force', form.validity.from !== null || form.validity.to !== null],
    ['form-superseded', form.head.instrument !== null],
    ['cell-blank', typed.some(({ required }) => required !== false)],
    ['state-not-allowed', typed.length > 0],
    [
      'decimals-exceeded',
      typed.some(
        ({ decimals, indicator = '' }) => (decimals ?? world.indicators.get(indicator)?.decimals ?? null) !== null,
      ),
    ],
    ['fixed-value-changed', parts.some(({ entry }) => entry === 'fixed' || entry === 'notApplicable')],
    ['row-repeated', repeats.length > 0],
    ['row-key-unknown', isListed],
    ['out-of-range', parts.some((part) => limitsOf({ part }, world).length > 0)],
  ]
  return has.flatMap(([code, isThere]) => (isThere ? [code] : []))
}

/** Checks of several reports together, by what stands beside the file. */
function checksBetween(submissions: readonly Submission[], context: RunContext): readonly string[] {
  const isOf = (regime: string, form: string): boolean =>
    context.world.regimes.get(regime)?.reporters.some(({ forms }) => forms.includes(form)) ?? false
  const carried = submissions.filter(({ form }) => form.relations.some(({ kind }) => kind === 'carryOver'))
  const isAsked = context.within.length > 0
  const has: readonly (readonly [code: string, isThere: boolean])[] = [
    ['submission-twice', submissions.some(({ head }) => head.subject !== '')],
    ['report-missing', isAsked && submissions.some(({ form }) => isOf(form.regime, form.code))],
    [
      'report-late',
      submissions.some(
        (each) => context.receivedOn(each.file) !== null && (dueOf(each, context)?.day ?? null) !== null,
      ),
    ],
    [
      'province-carry-over-differs',
      isAsked && carried.some((each) => context.earlier(each, 'previousPeriod')?.basis === 'restated'),
    ],
    ['sources-differ', submissions.some(({ head, file }) => context.isElsewhere(head.subject, file))],
  ]
  return has.flatMap(([code, isThere]) => (isThere ? [code] : []))
}
