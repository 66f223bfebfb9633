import { by } from '../base/order.ts'
import type { Regime, RegimeReceiver, RegimeReporter } from '../generated/types.ts'
import type { Body } from './body.ts'
import type { BodyRegistry } from './body-registry.ts'
import { addDays, type IsoDate } from './iso-date.ts'
import type { Window } from './period.ts'
import { contains } from './span.ts'
import type { Unit } from './unit.ts'

/** One report as it stood in its period. */
export interface Owing {
  readonly regime: Regime
  readonly reporter: RegimeReporter
  readonly bodies: BodyRegistry
  /** The bodies that would have sent it then. */
  readonly working: readonly Body[]
  readonly subject: Unit
  readonly days: Window
}

/** Who must send a report on a date, by id: the body itself, else who took over, or what keeps reports where the regime says so. */
export function sendersFor(owing: Owing, date: IsoDate): readonly Body[] {
  const { regime, bodies, working } = owing
  const hasEnded = working.every(({ to }) => to !== null && to <= date)
  if (hasEnded && regime.endedReporters.owedBy === 'province') return keepersOf(owing, date)
  return distinct(working.flatMap((body) => bodies.successorsOf(body, date)))
}

/** Who receives a report on a date, by id: the nearest receiver above; where it has ended, who receives instead. */
export function receiversFor(owing: Owing, senders: readonly Body[], date: IsoDate): readonly Body[] {
  const kind = receivingKind(owing)
  const all = kind === null ? [] : standing(owing, kind, date)
  const { history } = owing.bodies
  const above = new Set(
    senders.flatMap(({ territory }) => {
      const unit = history.unit(territory)
      return [territory, ...history.ancestors(unit, date).map(({ id }) => id)]
    }),
  )
  const own = all.filter(({ territory }) => above.has(territory))
  return own.length > 0 ? own : all
}

function keepersOf(owing: Owing, date: IsoDate): readonly Body[] {
  const kind = owing.reporter.afterEnd ?? receivingKind(owing)
  return kind === null ? [] : standing(owing, kind, date)
}

/** The bodies of a kind at the unit above the subject, as they stand on a date. */
function standing({ bodies, subject, days }: Owing, kind: string, date: IsoDate): readonly Body[] {
  const lastDay = addDays(days.to, -1)
  const level = bodies.kinds.get(kind)?.level ?? null
  const above = level === null ? null : bodies.history.ancestorAt(subject, level, lastDay)
  const then = above ? bodies.bodiesOf(kind, above.id).filter((body) => contains(body, lastDay)) : []
  return distinct(then.flatMap((body) => bodies.successorsOf(body, date)))
}

/** The innermost kind that receives at or above the level of the reporter on the last day; an ended one is replaced by the kind named for it. */
function receivingKind({ regime, reporter, bodies, days }: Owing): string | null {
  const { levels } = bodies.history.head
  const lastDay = addDays(days.to, -1)
  const inForce = ({ kind, validity, afterEnd }: RegimeReceiver): string | null =>
    contains(validity, lastDay) ? kind : afterEnd
  const kinds = regime.receivers.flatMap((receiver) => {
    const kind = inForce(receiver)
    const level = kind === null ? null : (bodies.kinds.get(kind)?.level ?? null)
    const at = level === null ? -1 : levels.indexOf(level)
    const isAbove = at >= 0 && at <= levels.indexOf(reporter.level ?? '') && kind !== reporter.kind
    return kind !== null && isAbove ? [{ kind, at }] : []
  })
  return kinds.sort((a, b) => b.at - a.at)[0]?.kind ?? null
}

function distinct(bodies: readonly Body[]): readonly Body[] {
  return [...new Set(bodies)].sort(by(({ id }) => id))
}
