import { type Issue, issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { Form, Regime } from './generated/types.ts'
import { type CheckWorld, monthRuleOf } from './model/check-world.ts'
import { addDays, type IsoDate } from './model/iso-date.ts'
import { type MonthRule, periodKind, periodWindow } from './model/period.ts'
import type { Unit } from './model/unit.ts'
import { reporterKinds } from './template-choice.ts'

/** After so many days a report is late where its regime states no due date. */
const DAYS = 30

/** What the first round of a new reporting project is: whose reports of which form and period are put together. */
export interface ProjectPlan {
  readonly unit: Unit
  readonly form: Form
  readonly period: string
  readonly lastDay: IsoDate
  /** The day of the count: the first on which a report that has not come is late. */
  readonly asOf: IsoDate
  /** The units that report, in the order of their codes. */
  readonly reporters: readonly Unit[]
}

/** The newest version of a form. */
export function newestForm({ forms }: CheckWorld, code: string): Form {
  const form = [...forms.values()].filter((each) => each.code === code).at(-1)
  if (!form) throw new Error(`no form ${code} for the sample of a project`)
  return form
}

/** The last quarter that was over on a day: on 2026-11-30 that is 2026-Q3. */
export function lastQuarter(day: IsoDate, rule?: MonthRule): string {
  const year = Number(day.slice(0, 4))
  const quarters = [year + 1, year, year - 1].flatMap((each) => [4, 3, 2, 1].map((quarter) => `${each}-Q${quarter}`))
  const found = quarters.find((quarter) => (periodWindow(quarter, rule)?.to ?? '9999') <= day)
  if (found === undefined) throw new Error(`no quarter before ${day}`)
  return found
}

/** Plans the first round of a unit; a period that is none of the form, or a unit with nobody to report in it, is a finding. */
export function planProject(world: CheckWorld, form: Form, unit: Unit, period: string): Result<ProjectPlan> {
  const regime = world.regimes.get(form.regime)
  const window = periodWindow(period, monthRuleOf(world, form))
  if (!regime || !window) return failed(issue('period-invalid', { period }))
  if (periodKind(period) !== 'quarter') return failed(wrong('--period', period, `${period.slice(0, 4)}-Q1`))
  const lastDay = addDays(window.to, -1)
  const { all } = reporterKinds({ regime, form, unit, window })
  const levels = new Set(all.flatMap(({ level }) => level ?? []))
  const reporters = [...levels]
    .flatMap((level) => world.history.list(lastDay, { level }))
    .filter((each) => each === unit || world.history.ancestors(each, lastDay).includes(unit))
  if (reporters.length === 0) return failed(wrong('--unit', unit.id, all.map(({ names }) => names.vi).join(' | ')))
  return ok({ unit, form, period, lastDay, asOf: addDays(lastDay, daysDue(regime) + 1), reporters })
}

function daysDue({ deliveries }: Regime): number {
  const due = deliveries.find((delivery) => delivery.periodKind === 'quarter')?.due
  return due?.kind === 'afterPeriod' ? due.days : DAYS
}

function wrong(option: string, value: string, expected: string): Issue {
  return issue('option-invalid', { option, value, expected })
}
