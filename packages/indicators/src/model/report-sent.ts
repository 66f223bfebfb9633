import { append } from '../base/grouped.ts'
import type { Obligation } from './obligation.ts'
import type { Edition } from './submission.ts'
import type { UnitId } from './unit.ts'

/** What is known of a report that came: which form and period, whose figures, and whether they hold the whole period. */
export interface ReportSent {
  /** Code of the form. */
  readonly form: string
  readonly period: string
  readonly subject: UnitId
  /** Kind of the body that sent it; `null` when it does not say. */
  readonly reporter: string | null
  readonly edition: Edition | null
  readonly covers: 'life' | 'period' | null
}

/** What units within some units owe on a form, by its code, for a period. */
export type FindOwed = (form: string, period: string, within: readonly UnitId[]) => readonly Obligation[]

/** Finds what came for obligations: a report of the very subject, or whole-period reports of all units that took over within the period. */
export class ReportsSent<T extends ReportSent> {
  readonly #bySubject = new Map<string, T[]>()

  constructor(reports: Iterable<T>) {
    for (const report of reports) {
      const key = keyOf(report, report.subject)
      append(this.#bySubject, key, report)
    }
  }

  /** The reports of the subject itself, of this kind of body and, unless told otherwise, of any edition. */
  ownOf(obligation: Obligation, isOfDelivery: (report: T) => boolean = () => true): readonly T[] {
    const sent = this.#bySubject.get(keyOf(obligation, obligation.subject)) ?? []
    return sent.filter((report) => isBy(report, obligation.reporter) && isOfDelivery(report))
  }

  /** Reports on the whole period by every unit that took over; none unless all of them sent one. */
  coveringOf({ form, period, coveredBy }: Obligation, isOfDelivery: (report: T) => boolean = () => true): readonly T[] {
    const whole = coveredBy.map((unit) =>
      (this.#bySubject.get(keyOf({ form, period }, unit)) ?? []).filter(
        (report) => report.covers === 'period' && isOfDelivery(report),
      ),
    )
    return whole.every((reports) => reports.length > 0) ? whole.flat() : []
  }
}

function isBy(report: ReportSent, reporter: string): boolean {
  return report.reporter === null || report.reporter === reporter
}

function keyOf({ form, period }: Pick<ReportSent, 'form' | 'period'>, subject: UnitId): string {
  return JSON.stringify([form, period, subject])
}
