import { byText } from '../base/order.ts'
import { deliveryFor } from '../model/due-day.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Obligation } from '../model/obligation.ts'
import { type ReportSent, ReportsSent } from '../model/report-sent.ts'

/** A report that came: on which day, in which file, and whether it was sent back. */
export interface Arrival extends ReportSent {
  readonly file: string
  /** `null`: the day is not known. */
  readonly received: IsoDate | null
  readonly isReturned: boolean
}

/**
 * How one obligation stands on a day. `undated`: it came, but the day of coming or the due day is not known. `awaited`: nothing came
 * and no due day is known, although the period is over.
 */
export type ObligationState = 'onTime' | 'late' | 'undated' | 'returned' | 'missing' | 'awaited' | 'notYetDue'

/** An obligation with what came for it: on which day, how late, by whom. */
export interface ObligationStatus {
  readonly obligation: Obligation
  readonly state: ObligationState
  /** Day of the report that counts: the first that was not sent back. */
  readonly received: IsoDate | null
  /** Days after the due day; 0 unless late. */
  readonly daysLate: number
  /** Held by the whole-period reports of the units that took over. */
  readonly isCovered: boolean
  readonly files: readonly string[]
}

/** Counts of obligations by how they stand: `due` = `received` + `returned` + `missing` + `awaited` + `notYetDue`. */
export interface StatusCounts {
  readonly due: number
  readonly received: number
  readonly onTime: number
  readonly late: number
  readonly undated: number
  readonly returned: number
  readonly missing: number
  readonly awaited: number
  readonly notYetDue: number
}

/** What came beside what is owed, as of a day; what came later is not known yet. */
export function obligationStatus(
  obligations: readonly Obligation[],
  arrivals: readonly Arrival[],
  asOf: IsoDate,
): { readonly statuses: readonly ObligationStatus[]; readonly unexpected: readonly Arrival[] } {
  const known = arrivals.filter(({ received }) => received === null || received <= asOf)
  const sent = new ReportsSent(known)
  const deliveries = deliveriesOf(obligations)
  const used = new Set<Arrival>()
  const statuses = obligations.map((obligation) => {
    const isOfDelivery = (report: Arrival): boolean => deliveryOf(report, deliveries) === obligation.delivery
    const own = sent.ownOf(obligation, isOfDelivery)
    const covering = own.length > 0 ? [] : sent.coveringOf(obligation, isOfDelivery)
    for (const report of own) used.add(report)
    return statusOf(obligation, own, covering, asOf)
  })
  return { statuses, unexpected: known.filter((report) => !used.has(report)) }
}

/** Counts how obligations stand. */
export function countStates(statuses: readonly ObligationStatus[]): StatusCounts {
  const count = (...states: readonly ObligationState[]): number =>
    statuses.filter(({ state }) => states.includes(state)).length
  return {
    due: statuses.length,
    received: count('onTime', 'late', 'undated'),
    onTime: count('onTime'),
    late: count('late'),
    undated: count('undated'),
    returned: count('returned'),
    missing: count('missing'),
    awaited: count('awaited'),
    notYetDue: count('notYetDue'),
  }
}

type Deliveries = ReadonlyMap<string, ReadonlyMap<string, Pick<Obligation, 'delivery' | 'edition'>>>

/** Deliveries with their editions, by form and period. */
function deliveriesOf(obligations: readonly Obligation[]): Deliveries {
  const all = new Map<string, Map<string, Obligation>>()
  for (const obligation of obligations) {
    const key = JSON.stringify([obligation.form, obligation.period])
    const own = all.get(key) ?? new Map<string, Obligation>()
    if (!own.has(obligation.delivery)) own.set(obligation.delivery, obligation)
    all.set(key, own)
  }
  return all
}

/** The delivery a report is for. */
function deliveryOf({ form, period, edition }: Arrival, deliveries: Deliveries): string | null {
  const own = [...(deliveries.get(JSON.stringify([form, period]))?.values() ?? [])]
  return deliveryFor(own, edition)?.delivery ?? null
}

function statusOf(
  obligation: Obligation,
  own: readonly Arrival[],
  covering: readonly Arrival[],
  asOf: IsoDate,
): ObligationStatus {
  const isCovered = own.length === 0 && covering.length > 0
  const all = isCovered ? covering : own
  const base = { obligation, isCovered, files: all.map(({ file }) => file).sort(byText) }
  const received = isCovered ? lastOfFirsts(covering) : firstOf(own)
  const { due, window } = obligation
  if (received === undefined) {
    const isOpen = due === null ? asOf < window.to : asOf <= due
    const state = all.length > 0 ? 'returned' : isOpen ? 'notYetDue' : due === null ? 'awaited' : 'missing'
    return { ...base, state, received: null, daysLate: 0 }
  }
  if (received === null || due === null) return { ...base, state: 'undated', received, daysLate: 0 }
  const daysLate = Math.max(0, Math.round((Date.parse(received) - Date.parse(due)) / 86_400_000))
  return { ...base, state: daysLate > 0 ? 'late' : 'onTime', received, daysLate }
}

/** The day of the first report that was not sent back; `null` when no day is known, `undefined` when none stays. */
function firstOf(reports: readonly Arrival[]): IsoDate | null | undefined {
  const kept = reports.filter(({ isReturned }) => !isReturned)
  if (kept.length === 0) return undefined
  const days = kept.map(({ received }) => received)
  return days.includes(null) ? null : (days as readonly IsoDate[]).reduce((a, b) => (a <= b ? a : b))
}

/** Days of an ended unit are reported when the last of those who took over has sent. */
function lastOfFirsts(reports: readonly Arrival[]): IsoDate | null | undefined {
  const subjects = [...new Set(reports.map(({ subject }) => subject))]
  const firsts = subjects.map((subject) => firstOf(reports.filter((report) => report.subject === subject)))
  if (firsts.includes(undefined)) return undefined
  return firsts.includes(null) ? null : (firsts as readonly IsoDate[]).reduce((a, b) => (a >= b ? a : b))
}
