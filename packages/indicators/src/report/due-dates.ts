import { byText } from '../base/order.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { Obligation } from '../model/obligation.ts'

/** A day on which one receiver expects the reports of one delivery of a form and period. */
export interface DueDate {
  /** The same for ever: form, period, delivery and receiver. */
  readonly id: string
  readonly due: IsoDate
  readonly receiver: string | null
  readonly form: string
  readonly version: string | null
  readonly period: string
  readonly delivery: string
  readonly edition: Obligation['edition']
  readonly obligations: readonly [Obligation, ...Obligation[]]
}

/** The due days of obligations, by day, then form, period, delivery and receiver; what has no due day is left out. */
export function dueDates(obligations: readonly Obligation[]): readonly DueDate[] {
  const found = new Map<string, DueDate & { readonly obligations: [Obligation, ...Obligation[]] }>()
  for (const obligation of obligations) {
    const { due, form, version, period, delivery, edition, receivers } = obligation
    if (due === null) continue
    for (const receiver of receivers.length > 0 ? receivers : [null]) {
      const id = [form, period, delivery, receiver ?? ''].map(encodeURIComponent).join('/')
      const own = found.get(id)
      if (own) own.obligations.push(obligation)
      else {
        const date = { id, due, receiver, form, version, period, delivery, edition }
        found.set(id, { ...date, obligations: [obligation] })
      }
    }
  }
  return [...found.values()].sort((a, b) => byText(a.due, b.due) || byText(a.id, b.id))
}
