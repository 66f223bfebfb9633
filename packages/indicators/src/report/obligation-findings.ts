import { type Issue, issue } from '../base/issue.ts'
import { by, byText } from '../base/order.ts'
import type { Obligation } from '../model/obligation.ts'
import type { Arrival } from './obligation-status.ts'

/** What nobody is known to owe, and what came although nobody owes it: one finding a form and period. */
export function* obligationFindings(
  obligations: readonly Obligation[],
  unexpected: readonly Arrival[],
): Generator<Issue> {
  for (const [form, period, units] of grouped(obligations.filter(({ owedBy }) => owedBy.length === 0))) {
    yield issue('obligation-without-sender', { form, period, count: units.length, units })
  }
  for (const [form, period, subjects] of grouped(unexpected)) {
    yield issue('received-without-obligation', { form, period, count: subjects.length, subjects })
  }
}

function grouped(
  all: readonly Pick<Obligation, 'form' | 'period' | 'subject'>[],
): readonly (readonly [form: string, period: string, subjects: readonly string[]])[] {
  const groups = new Map<string, [string, string, string[]]>()
  for (const { form, period, subject } of all) {
    const key = JSON.stringify([form, period])
    const group = groups.get(key) ?? [form, period, []]
    groups.set(key, group)
    group[2].push(subject)
  }
  return [...groups].sort(by(([key]) => key)).map(([, [form, period, own]]) => [form, period, own.sort(byText)])
}
