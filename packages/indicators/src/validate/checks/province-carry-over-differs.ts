import { append } from '../../base/grouped.ts'
import { type Issue, issue } from '../../base/issue.ts'
import { isZero, printRational, subtract } from '../../base/rational.ts'
import type { Form, FormCarryOver, RegimeReporter } from '../../generated/types.ts'
import { windowOf } from '../../model/check-world.ts'
import { previousPeriod } from '../../model/earlier-period.ts'
import { valueColumns } from '../../model/form.ts'
import { addDays, type IsoDate } from '../../model/iso-date.ts'
import { titleAt } from '../../model/names.ts'
import { contains } from '../../model/span.ts'
import type { Submission, SubmittedCell } from '../../model/submission.ts'
import type { Unit, UnitId } from '../../model/unit.ts'
import { sumOf } from '../cell-index.ts'
import type { SetContext, SetRule } from '../submission-rule.ts'

/**
 * Across a change what was open passes between bodies of all levels: over a whole province it opens as it closed. Held only when every
 * report of both periods is there; else it is said how many are not.
 */
export const provinceCarryOverDiffers: SetRule = {
  code: 'province-carry-over-differs',
  level: 2,
  *check(submissions, context) {
    const all = [...context.earlierSubmissions, ...submissions]
    for (const province of provincesOf(context)) {
      for (const now of groupsAcross(submissions, province, context)) {
        const [first] = now
        const period = first ? previousPeriod(first.head.period) : null
        if (first && period !== null) yield* compareProvince(first, now, period, province, all, context)
      }
    }
  },
}

function* compareProvince(
  { form, head }: Submission,
  now: readonly Submission[],
  period: string,
  province: Unit,
  all: readonly Submission[],
  context: SetContext,
): Generator<Issue> {
  const { history } = context.world
  const window = windowOf(context.world, form, period)
  if (window === null) return
  const day = addDays(window.to, -1)
  const former = new Set(history.predecessors(province.id).map(({ id }) => id))
  if (former.size === 0) former.add(province.id)
  const before = all.filter(
    (each) => each.form.code === form.code && each.head.period === period && isUnder(each, former, context),
  )
  if (before.length === 0) return
  const missing = [
    ...lackingIn(before, form, day, former, context),
    ...lackingIn(now, form, head.listDate, new Set([province.id]), context),
  ]
  const about = { unit: province.id, period: head.period }
  if (missing.length > 0) {
    yield issue('province-carry-over-unchecked', { ...about, missing, count: missing.length })
    return
  }
  for (const relation of form.relations) {
    if (relation.kind !== 'carryOver') continue
    for (const { name, from, to } of balances(form, relation)) {
      const opening = sumOf(now.flatMap((each) => cellsAt(each, from)))
      const closing = sumOf(before.flatMap((each) => cellsAt(each, to)))
      if (opening.kind !== 'number' || closing.kind !== 'number') continue
      const difference = subtract(opening.value, closing.value)
      if (isZero(difference)) continue
      yield issue('province-carry-over-differs', {
        ...{ ...about, previous: period, cell: name },
        ...{ value: printRational(opening.value), expected: printRational(closing.value) },
        difference: printRational(difference),
      })
    }
  }
}

/** Units of the level below the whole country that were asked for. */
function provincesOf({ world: { history }, within }: SetContext): readonly Unit[] {
  const [, level] = history.head.levels
  return within.flatMap((id) => history.find(id) ?? []).filter((unit) => unit.level === level)
}

/** Reports of one form and period in a province, where some unit began after the period before. */
function groupsAcross(
  submissions: readonly Submission[],
  province: Unit,
  context: SetContext,
): readonly (readonly Submission[])[] {
  const groups = new Map<string, Submission[]>()
  for (const submission of submissions) {
    const { form, head } = submission
    if (!form.relations.some(({ kind }) => kind === 'carryOver')) continue
    if (!isUnder(submission, new Set([province.id]), context)) continue
    const key = JSON.stringify([form.code, head.period])
    append(groups, key, submission)
  }
  return [...groups.values()].filter((group) =>
    group.some((each) => context.earlier(each, 'previousPeriod')?.basis === 'restated'),
  )
}

function isUnder({ head }: Submission, above: ReadonlySet<UnitId>, { world: { history } }: SetContext): boolean {
  const unit = history.find(head.subject)
  if (!unit) return false
  const date = contains(unit, head.listDate) ? head.listDate : (unit.from ?? head.listDate)
  return above.has(unit.id) || history.ancestors(unit, date).some(({ id }) => above.has(id))
}

/** Bodies that had to report on a day and are not among the reports. */
function lackingIn(
  reports: readonly Submission[],
  form: Form,
  date: IsoDate,
  above: ReadonlySet<UnitId>,
  { world }: SetContext,
): readonly string[] {
  const { history } = world
  const reporters = (world.regimes.get(form.regime)?.reporters ?? []).filter(
    ({ level, forms, validity }) => level !== null && forms.includes(form.code) && contains(validity, date),
  )
  const isSent = (unit: Unit, { kind }: RegimeReporter): boolean =>
    reports.some(({ head }) => head.subject === unit.id && (head.reporter === null || head.reporter === kind))
  return reporters.flatMap((reporter) =>
    history
      .list(date, { level: reporter.level ?? '' })
      .filter((unit) => above.has(unit.id) || history.ancestors(unit, date).some(({ id }) => above.has(id)))
      .filter((unit) => !history.isWithoutObligation(unit, date) && !isSent(unit, reporter))
      .map((unit) => titleAt(history, unit, date)),
  )
}

interface Balance {
  readonly name: string
  readonly from: Pick<SubmittedCell, 'row' | 'column'>
  readonly to: Pick<SubmittedCell, 'row' | 'column'>
}

/** Where a balance stands, in lines that are no part of another line: their sum counts everything once. */
function balances(form: Form, { axis, only, opening, closing }: FormCarryOver): readonly Balance[] {
  const across = axis === 'columns' ? 'rows' : 'columns'
  const parts = new Set(
    form.relations.flatMap((relation) => (relation.axis === across && 'parts' in relation ? relation.parts : [])),
  )
  const lines = axis === 'columns' ? fixedRows(form) : valueColumns(form).map(({ index }) => index)
  return lines
    .filter((line) => !parts.has(line) && (only?.includes(line) ?? true))
    .map((line) =>
      axis === 'columns'
        ? { name: `${line} × ${opening}`, from: { row: line, column: opening }, to: { row: line, column: closing } }
        : { name: `${opening} × ${line}`, from: { row: opening, column: line }, to: { row: closing, column: line } },
    )
}

function fixedRows({ rows }: Form): readonly string[] {
  return rows.flatMap((row) => (row.kind === 'fixed' ? [row.code] : []))
}

function cellsAt({ cells }: Submission, at: Pick<SubmittedCell, 'row' | 'column'>): readonly SubmittedCell[] {
  return cells.filter(({ key, row, column }) => key === null && row === at.row && column === at.column)
}
