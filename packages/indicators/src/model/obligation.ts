import { by, byText } from '../base/order.ts'
import type { Delivery, Regime, RegimeReporter } from '../generated/types.ts'
import type { Body } from './body.ts'
import type { BodyRegistry } from './body-registry.ts'
import { type CheckWorld, holidaysOf, monthRuleOf } from './check-world.ts'
import { isOfEarlierPeriod } from './due-day.ts'
import { addDays, type IsoDate } from './iso-date.ts'
import { type Due, type DueOpen, dueOf } from './obligation-due.ts'
import { receiversFor, sendersFor } from './obligation-sender.ts'
import { periodKind, periodWindow, type Window } from './period.ts'
import { periodsEnding } from './periods-between.ts'
import { contains, isEmpty, overlaps, type Span } from './span.ts'
import type { Edition } from './submission.ts'
import type { Unit, UnitId } from './unit.ts'
import { Whereabouts } from './whereabouts.ts'

/** One report that is owed: which form for which period, whose figures, by whom, to whom, by when. */
export interface Obligation {
  /** `form/period/delivery/body/subject`. */
  readonly id: string
  readonly regime: string
  /** Code of the form; `version` is the id of its version in force at the end of the period, `null` when there is none. */
  readonly form: string
  readonly version: string | null
  readonly period: string
  readonly window: Window
  readonly delivery: string
  readonly edition: Edition | null
  /** Whose figures. */
  readonly subject: UnitId
  /** Kind of the body that reports, and the body itself as it was in the period. */
  readonly reporter: string
  readonly body: string
  /** The bodies that must send it now; several when a unit was divided and nobody decided who does, none when nobody is known. */
  readonly owedBy: readonly string[]
  /** The bodies it is sent to; none when sources do not say. */
  readonly receivers: readonly string[]
  readonly due: IsoDate | null
  /** Why there is no due day. */
  readonly dueOpen: DueOpen | null
  readonly scope: RegimeReporter['scope']
  /** `life`: subject or body lived only on `days` of the window. */
  readonly part: 'whole' | 'life'
  readonly days: Window
  /** Units that took over within the window: their reports on the whole period hold these days too. */
  readonly coveredBy: readonly UnitId[]
}

/** Which obligations are asked for: those of a period, or of all periods that end in the half-open span `from`–`to`. */
export type ObligationQuery = ({ readonly period: string } | { readonly from: IsoDate; readonly to: IsoDate }) & {
  /** Units in which, or in whose predecessors, the subjects lie; none: all. */
  readonly within?: readonly UnitId[]
  /** Codes of forms; none: all. */
  readonly forms?: readonly string[]
  /** The day on which senders and receivers are named; at the earliest the day it is due, or the first day after the period. */
  readonly asOf?: IsoDate
}

/** What must be reported: by the bodies and units in force in the period, on every delivery; by form, period, delivery, subject, body. */
export function obligations(world: CheckWorld, bodies: BodyRegistry, query: ObligationQuery): readonly Obligation[] {
  const places = new Whereabouts(world.history, query.within ?? [])
  const found: Obligation[] = []
  for (const regime of [...world.regimes.values()].sort(by(({ code }) => code))) {
    for (const delivery of regime.deliveries) {
      for (const period of periodsOf(world, regime, delivery, query)) {
        for (const asked of askedOf(world, regime, delivery, period, query)) found.push(...owed(asked, bodies, places))
      }
    }
  }
  return found.sort(inOrder)
}

function inOrder(a: Obligation, b: Obligation): number {
  const keys = ['form', 'period', 'delivery', 'subject', 'body'] as const
  for (const key of keys) if (a[key] !== b[key]) return byText(a[key], b[key])
  return 0
}

/** One form of one reporter for one delivery of one period. */
interface Asked {
  readonly regime: Regime
  readonly reporter: RegimeReporter
  readonly delivery: Delivery
  readonly due: Due
  readonly form: string
  readonly version: string | null
  readonly period: string
  readonly window: Window
  readonly asOf: IsoDate
}

function periodsOf(world: CheckWorld, regime: Regime, delivery: Delivery, query: ObligationQuery): readonly string[] {
  if ('period' in query) return periodKind(query.period) === delivery.periodKind ? [query.period] : []
  return periodsEnding(delivery.periodKind, query.from, query.to, monthRuleOf(world, { regime: regime.code }))
}

function* askedOf(
  world: CheckWorld,
  regime: Regime,
  delivery: Delivery,
  period: string,
  { forms, asOf = '' }: ObligationQuery,
): Generator<Asked> {
  const window = periodWindow(period, monthRuleOf(world, { regime: regime.code }))
  if (!window || !contains(regime.validity, addDays(window.to, -1))) return
  const due = dueOf(delivery.due, period, window, holidaysOf(world, { regime: regime.code }))
  if (isOfEarlierPeriod(due.day, window)) return
  for (const reporter of regime.reporters) {
    if (reporter.level === null || !overlaps(reporter.validity, window)) continue
    for (const form of reporter.forms) {
      if (!regime.forms.includes(form) || (forms && !forms.includes(form))) continue
      const version = versionOf(world, form, addDays(window.to, -1))
      if (version && !version.head.periodKinds.includes(delivery.periodKind)) continue
      yield { regime, reporter, delivery, due, form, version: version?.id ?? null, period, window, asOf }
    }
  }
}

function versionOf({ forms }: CheckWorld, code: string, date: IsoDate) {
  const versions = [...forms.values()].filter((form) => form.code === code && contains(form.validity, date))
  return versions.sort(by(({ id }) => id)).at(-1)
}

function* owed(asked: Asked, bodies: BodyRegistry, places: Whereabouts): Generator<Obligation> {
  const { reporter, window } = asked
  const level = reporter.level ?? ''
  const { history } = bodies
  for (const subject of places.units(reporter.subject ?? level)) {
    const days = common(window, subject, reporter.validity)
    if (!days || isEmpty(subject)) continue
    const lastDay = addDays(days.to, -1)
    if (history.isWithoutObligation(subject, lastDay) || !places.isAsked(subject, lastDay)) continue
    const above = history.ancestorAt(subject, level, lastDay)
    if (!above) continue
    const working = bodies.bodiesOf(reporter.kind, above.id).filter((body) => overlaps(body, days))
    if (reporter.scope === 'office') {
      for (const body of working) {
        const own = common(days, body)
        if (own) yield obligation(asked, bodies, subject, [body], own)
      }
    } else {
      const last = working.filter((body) => contains(body, lastDay))
      if (last.length > 0) yield obligation(asked, bodies, subject, last, days)
    }
  }
}

function obligation(
  { regime, reporter, delivery, due: { day: due, open }, form, version, period, window, asOf }: Asked,
  bodies: BodyRegistry,
  subject: Unit,
  working: readonly Body[],
  days: Window,
): Obligation {
  const [{ id: body = '' } = {}] = working
  const earliest = due ?? window.to
  const date = asOf > earliest ? asOf : earliest
  const senders = sendersFor({ regime, reporter, bodies, working, subject, days }, date)
  return {
    ...{ id: [form, period, delivery.id, body, subject.id].join('/'), regime: regime.code, form, version },
    ...{ period, window, delivery: delivery.id, edition: delivery.edition, subject: subject.id },
    ...{ reporter: reporter.kind, body, owedBy: senders.map(({ id }) => id) },
    receivers: receiversFor({ regime, reporter, bodies, working, subject, days }, senders, date).map(({ id }) => id),
    ...{ due, dueOpen: open, scope: reporter.scope },
    part: days.from === window.from && days.to === window.to ? 'whole' : 'life',
    ...{ days, coveredBy: days.to < window.to ? takersWithin(bodies, working, window) : [] },
  }
}

/** The units of the bodies that stand for ended ones on the last day of the window. */
function takersWithin(bodies: BodyRegistry, ended: readonly Body[], { to }: Window): readonly UnitId[] {
  const heirs = ended.flatMap((body) => bodies.successorsOf(body, addDays(to, -1)))
  return [...new Set(heirs.map(({ territory }) => territory))].sort(byText)
}

/** The days that all spans share; `null` when there is none. */
function common(window: Window, ...spans: readonly Span[]): Window | null {
  let { from, to } = window
  for (const span of spans) {
    if (span.from !== null && span.from > from) from = span.from
    if (span.to !== null && span.to < to) to = span.to
  }
  return from < to ? { from, to } : null
}
