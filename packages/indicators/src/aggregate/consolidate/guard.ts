import { type Issue, issue } from '../../base/issue.ts'
import { by, byText } from '../../base/order.ts'
import type { Form, RegimeReporter } from '../../generated/types.ts'
import { addDays, type IsoDate } from '../../model/iso-date.ts'
import type { Window } from '../../model/period.ts'
import { overlaps } from '../../model/span.ts'
import type { Unit } from '../../model/unit.ts'
import { lengthOf } from './choose-pieces.ts'
import { isBy, levelOf, reportersOf, reportsOf, type SentReports } from './reports-of.ts'
import type { UnitReports } from './unit-figures.ts'

/** Days for which some units sent nothing. */
export interface CoverageGap {
  readonly reporter: string
  readonly days: Window
  readonly units: readonly Unit[]
}

/** Who owed figures of a period, who sent them, and what of units × days nobody sent. */
export interface PeriodCoverage {
  readonly reporter: string
  readonly level: string
  /** Units that owed figures of some days, and those of which no day is missing. */
  readonly expected: number
  readonly complete: number
  readonly daysExpected: number
  readonly daysReceived: number
  readonly gaps: readonly CoverageGap[]
}

/** Each piece of territory and day is counted once: gaps by unit and days, and figures of which one of two would count twice. */
export function guardPeriod(
  sent: SentReports,
  form: Form,
  period: string,
  window: Window,
): { readonly coverage: readonly PeriodCoverage[]; readonly issues: readonly Issue[] } {
  const reporters = reportersOf(sent.world, form, window)
  const coverage = reporters.map((reporter) => coverageOf(reporter, reportsOf(sent, reporter, window)))
  const issues = [
    ...coverage.flatMap(({ gaps }) => gaps.map((gap) => gapIssue(form, period, gap))),
    ...reporters.flatMap((reporter) => twiceIssues(sent, form, reporter, window)),
    ...strangerIssues(sent, form, reporters, window),
  ]
  return { coverage, issues }
}

function coverageOf(reporter: RegimeReporter, reports: readonly UnitReports[]): PeriodCoverage {
  const gaps = new Map<string, CoverageGap & { readonly units: Unit[] }>()
  let [expected, complete, daysExpected, daysMissing] = [0, 0, 0, 0]
  for (const report of reports) {
    if (!report.isAsked) continue
    expected += 1
    daysExpected += lengthOf(report.days)
    if (report.gaps.length === 0) complete += 1
    for (const days of report.gaps) {
      daysMissing += lengthOf(days)
      const key = `${days.from} ${days.to}`
      const gap = gaps.get(key) ?? { reporter: reporter.kind, days, units: [] }
      gaps.set(key, gap)
      gap.units.push(report.unit)
    }
  }
  return {
    ...{ reporter: reporter.kind, level: levelOf(reporter), expected, complete, daysExpected },
    daysReceived: daysExpected - daysMissing,
    gaps: [...gaps]
      .sort(by(([key]) => key))
      .map(([, gap]) => ({ ...gap, units: [...gap.units].sort(by(({ id }) => id)) })),
  }
}

function gapIssue(form: Form, period: string, { days, units }: CoverageGap): Issue {
  const args = {
    form: form.head.number ?? form.id,
    period,
    from: days.from,
    to: lastDay(days),
    units: units.map(({ id }) => id),
    count: units.length,
  }
  return issue('territory-not-reported', args)
}

function lastDay({ to }: Window): IsoDate {
  return addDays(to, -1)
}

/** A report of days that units begun later hold as well, and that cannot be told apart from theirs. */
function twiceIssues(sent: SentReports, form: Form, reporter: RegimeReporter, window: Window): readonly Issue[] {
  return reportsOf(sent, reporter, window).flatMap((report) =>
    report.twice.map(({ piece, days }) => {
      const claimants = sent.pieces
        .filter(({ own, claimedFrom }) => overlaps({ from: claimedFrom, to: own.from }, days))
        .map(({ unit }) => unit.id)
      const other = [...new Set(claimants)].sort(byText)
      const { file } = piece.submission
      const args = {
        form: form.head.number ?? form.id,
        period: piece.period,
        unit: piece.unit.id,
        other,
        files: [file],
      }
      return issue('days-reported-twice', args, { file })
    }),
  )
}

/** Reports by bodies that owe none: the territory of one above others would count twice, the work of another belongs nowhere. */
function strangerIssues(
  { pieces, scope }: SentReports,
  form: Form,
  reporters: readonly RegimeReporter[],
  window: Window,
): readonly Issue[] {
  return pieces
    .filter(({ own, unit }) => overlaps(own, window) && scope.holds(unit, own.from))
    .filter((piece) => !reporters.some((each) => levelOf(each) === piece.unit.level && isBy(piece, each)))
    .map(({ unit, period, submission: { file } }) =>
      issue('report-not-owed', { form: form.head.number ?? form.id, unit: unit.id, period }, { file }),
    )
}
