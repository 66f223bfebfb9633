import { by, byText } from '../../base/order.ts'
import type { Form, Periodicity, RegimeReporter } from '../../generated/types.ts'
import { type CheckWorld, monthRuleOf, windowOf } from '../../model/check-world.ts'
import type { AbsentReports, HandoverGround, OwedReports } from '../../model/handover.ts'
import { addDays, type IsoDate } from '../../model/iso-date.ts'
import { periodKind, type Window } from '../../model/period.ts'
import { periodsBetween } from '../../model/periods-between.ts'
import { overlaps } from '../../model/span.ts'
import type { Unit } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { lengthOf } from '../consolidate/choose-pieces.ts'
import { yearToDate } from '../consolidate/consolidate-form.ts'
import { formIn, isBy, levelOf, reportersOf, reportsOf, type SentReports } from '../consolidate/reports-of.ts'
import type { SentPiece } from '../consolidate/sent-pieces.ts'
import type { UnitReports } from '../consolidate/unit-figures.ts'

/** What of one form is looked at: from which day, which periods, and what nobody sent. */
export interface HandedForm {
  readonly from: IsoDate
  readonly periods: readonly string[]
  readonly absent: readonly AbsentReports[]
}

/** Periods of a form that are handed over: from the start of the year, or the first report given, until the day. */
export function handedForm(sent: SentReports, ground: HandoverGround, form: Form): HandedForm {
  const { world, pieces } = sent
  const { day } = ground
  const own = pieces.filter(({ unit, own: days }) => ground.isFormer(unit) && days.from < day)
  const last = addDays(day, -1)
  const year = yearToDate(world, form, { from: last, to: day }).from
  const from = own.map(({ own: days }) => days.from).reduce((a, b) => (b < a ? b : a), year)
  const seen = new Set(pieces.map(({ period }) => periodKind(period)))
  const periodsOf = (kind: Periodicity): readonly string[] => periodsBetween(kind, from, day, monthRuleOf(world, form))
  const owed = owedKinds(world, form)
  const regular = owed.filter((kind) => seen.has(kind)).flatMap(periodsOf)
  const periods = new Set([...regular, ...own.map(({ period }) => period)])
  const absent = owed
    .filter((kind) => !seen.has(kind))
    .map((kind) => absentReports(sent, ground, form.code, kind, periodsOf(kind)))
  return {
    from,
    periods: [...periods].sort(by((period) => startOf(world, form, period))),
    absent: absent.filter(({ expected }) => expected > 0),
  }
}

function startOf(world: CheckWorld, form: Form, period: string): string {
  const window = windowOf(world, form, period)
  return `${window?.from} ${window?.to} ${period}`
}

function owedKinds(world: CheckWorld, form: Form): readonly Periodicity[] {
  const { deliveries = [] } = world.regimes.get(form.regime) ?? {}
  const kinds = deliveries.map(({ periodKind: kind }) => kind).filter((kind) => form.head.periodKinds.includes(kind))
  return [...new Set(kinds)]
}

function absentReports(
  sent: SentReports,
  ground: HandoverGround,
  code: string,
  kind: Periodicity,
  periods: readonly string[],
): AbsentReports {
  let [expected, elsewhere] = [0, 0]
  for (const period of periods) {
    const form = formIn(sent.world, code, period)
    const window = form && windowOf(sent.world, form, period)
    if (!form || !window) continue
    for (const reporter of reportersOf(sent.world, form, window)) {
      for (const report of formerReports(sent, ground, reporter, window)) {
        expected += 1
        if (report.gaps.length === 0) elsewhere += 1
      }
    }
  }
  return { kind, periods, expected, elsewhere }
}

/** Who owed a form for a period until the day, who sent it, who did not, and who sent it twice. */
export function owedReports(
  sent: SentReports,
  ground: HandoverGround,
  form: Form,
  period: string,
): readonly OwedReports[] {
  const window = windowOf(sent.world, form, period)
  if (!window) return []
  const isOwed = owedKinds(sent.world, form).includes(periodKind(period))
  return reportersOf(sent.world, form, window).map((reporter) => {
    const all = formerReports(sent, ground, reporter, window)
    const asked = all.filter((report) => report.isAsked && (isOwed || report.pieces.length > 0))
    return {
      ...{ reporter: reporter.kind, level: levelOf(reporter) },
      owed: asked.map(({ unit }) => unit),
      held: all.filter((report) => !report.isAsked && lengthOf(report.days) > 0).map(({ unit }) => unit),
      missing: asked.flatMap(({ unit, gaps }) => gaps.map((days) => ({ unit, days }))),
      duplicate: asked.flatMap((report) => duplicates(sent, report, reporter)),
    }
  })
}

/** Reports of former units that were there in a window; of units that go on only where all of it lies before the day. */
function formerReports(
  sent: SentReports,
  ground: HandoverGround,
  reporter: RegimeReporter,
  window: Window,
): readonly UnitReports[] {
  const { day } = ground
  const ends = ({ to }: Unit): boolean => to !== null && to <= day
  return reportsOf(sent, reporter, window).filter(
    ({ unit }) => ground.isFormer(unit) && (unit.from === null || unit.from < day) && (ends(unit) || window.to <= day),
  )
}

/** Several reports of one rank, and days that are in reports of several units. */
function duplicates(
  { pieces, world: { history } }: SentReports,
  { unit, sent, days, twice }: UnitReports,
  reporter: RegimeReporter,
): OwedReports['duplicate'] {
  const own = sent.filter((piece) => piece.isDoubled && overlaps(piece.own, days))
  const heirs = twice.length > 0 ? heirsOf(history, unit) : new Set<Unit>()
  const others = twice.flatMap(({ piece, days: held }) => [
    piece,
    ...pieces.filter((other) => heirs.has(other.unit) && isBy(other, reporter) && claims(other, held)),
  ])
  const files = [...new Set([...own, ...others].map(({ submission }) => submission.file))].sort(byText)
  return files.length === 0 ? [] : [{ unit, files }]
}

function heirsOf(history: UnitHistory, unit: Unit): ReadonlySet<Unit> {
  const heirs = new Set<Unit>()
  const queue = [...history.successors(unit.id)]
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (heirs.has(next)) continue
    heirs.add(next)
    queue.push(...history.successors(next.id))
  }
  return heirs
}

function claims({ own, claimedFrom }: SentPiece, days: Window): boolean {
  return claimedFrom < own.from && overlaps({ from: claimedFrom, to: own.from }, days)
}
