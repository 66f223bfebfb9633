import { byText } from '../base/order.ts'
import type { BodyRegistry } from '../model/body-registry.ts'
import type { CheckWorld } from '../model/check-world.ts'
import type { IsoDate } from '../model/iso-date.ts'
import { obligations } from '../model/obligation.ts'
import type { Submission } from '../model/submission.ts'
import type { UnitId } from '../model/unit.ts'
import {
  type Arrival,
  countStates,
  type ObligationStatus,
  obligationStatus,
  type StatusCounts,
} from './obligation-status.ts'
import { unexpectedArrivals } from './unexpected-arrivals.ts'

/** Which reports are counted, and what came. */
export interface CountedReports {
  /** Units in which, or in whose predecessors, the subjects lie; none: all. */
  readonly within: readonly UnitId[]
  readonly periods: readonly string[]
  /** Codes of forms; none: all that regimes ask for in these periods. */
  readonly forms?: readonly string[]
  readonly arrivals: readonly Arrival[]
  /** The day on which they are counted: what came later is not known yet. */
  readonly asOf: IsoDate
}

/** Counts of one form, in all its periods and in each. */
export interface FormCounts {
  readonly form: string
  readonly counts: StatusCounts
  readonly periods: readonly { readonly period: string; readonly counts: StatusCounts }[]
}

/** How many reports are due, came in time or late, were sent back or are missing: in all, by form, by form and period. */
export interface ReportCounts {
  readonly all: StatusCounts
  readonly forms: readonly FormCounts[]
  /** What every count is made of, by form, period, delivery, subject and body. */
  readonly statuses: readonly ObligationStatus[]
  /** What came although nobody owes it; in no count. */
  readonly unexpected: readonly Arrival[]
}

/** Counts what units owe and what of it came: `countReports(world, bodies, { within: ['91-2'], periods: ['2025-Q3'], arrivals, asOf })`. */
export function countReports(world: CheckWorld, bodies: BodyRegistry, asked: CountedReports): ReportCounts {
  const { within, arrivals, asOf } = asked
  const periods = [...new Set(asked.periods)].sort(byText)
  const forms = asked.forms && [...new Set(asked.forms)]
  const owed = periods.flatMap((period) =>
    obligations(world, bodies, { period, within, asOf, ...(forms !== undefined && { forms }) }),
  )
  const { statuses, unexpected } = obligationStatus(owed, arrivals, asOf)
  const codes = [...new Set([...(forms ?? []), ...statuses.map(({ obligation: { form } }) => form)])].sort(byText)
  return {
    all: countStates(statuses),
    forms: codes.map((form) => formCounts(form, statuses)),
    statuses,
    unexpected: unexpectedArrivals(world, within, owed, unexpected),
  }
}

function formCounts(form: string, all: readonly ObligationStatus[]): FormCounts {
  const own = all.filter(({ obligation }) => obligation.form === form)
  const periods = new Map<string, ObligationStatus[]>()
  for (const status of own) {
    const { period } = status.obligation
    const group = periods.get(period)
    if (group) group.push(status)
    else periods.set(period, [status])
  }
  return {
    ...{ form, counts: countStates(own) },
    periods: [...periods].map(([period, group]) => ({ period, counts: countStates(group) })),
  }
}

/** Submissions as what came: the day of each file where it is known, and whether the file was sent back. */
export function arrivalsOf(
  submissions: readonly Submission[],
  receivedOn: (file: string) => IsoDate | null,
  isReturned: (file: string) => boolean,
): readonly Arrival[] {
  return submissions.map(({ file, form, head: { period, subject, reporter, edition, covers } }) => ({
    ...{ form: form.code, period, subject, reporter, edition, covers },
    ...{ file, received: receivedOn(file), isReturned: isReturned(file) },
  }))
}
