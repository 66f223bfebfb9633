import { issue } from '../../base/issue.ts'
import { windowOf } from '../../model/check-world.ts'
import { addDays } from '../../model/iso-date.ts'
import { titleAt } from '../../model/names.ts'
import type { Obligation } from '../../model/obligation.ts'
import { ReportsSent } from '../../model/report-sent.ts'
import type { Submission } from '../../model/submission.ts'
import type { SetRule } from '../submission-rule.ts'

/** Every unit that owes a form for a period, within the units asked for, has sent it, or the units that took over within the period have. */
export const reportMissing: SetRule = {
  code: 'report-missing',
  level: 2,
  *check(submissions, { world, within, owed }) {
    if (within.length === 0) return
    const { history } = world
    for (const [{ form, head }, group] of groupsOf(submissions)) {
      const { period } = head
      const window = windowOf(world, form, period)
      if (window === null) continue
      const listDate = addDays(window.to, -1)
      const sent = new ReportsSent(group.map(({ head: each }) => ({ ...each, form: form.code })))
      const isMissing = (each: Obligation): boolean =>
        sent.ownOf(each).length === 0 && sent.coveringOf(each).length === 0
      for (const expected of byReporter(owed(form.code, period, within))) {
        const missing = expected.filter(isMissing)
        if (missing.length === 0 || missing.length === expected.length) continue
        yield issue('report-missing', {
          form: form.head.number ?? form.id,
          period,
          listDate,
          missing: missing.map(({ subject }) => titleAt(history, history.unit(subject), listDate)),
          count: missing.length,
          expected: expected.length,
        })
      }
    }
  },
}

/** Submissions of one form and period; several editions of one period are one report here. */
function groupsOf(submissions: readonly Submission[]): readonly (readonly [Submission, readonly Submission[]])[] {
  const groups = new Map<string, [Submission, Submission[]]>()
  for (const submission of submissions) {
    const key = JSON.stringify([submission.form.id, submission.head.period])
    const group = groups.get(key)
    if (group) group[1].push(submission)
    else groups.set(key, [submission, [submission]])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group)
}

/** What each kind of body owes, one obligation a unit. */
function byReporter(all: readonly Obligation[]): readonly (readonly Obligation[])[] {
  const kinds = new Map<string, Map<string, Obligation>>()
  for (const each of all) {
    const units = kinds.get(each.reporter) ?? new Map<string, Obligation>()
    kinds.set(each.reporter, units.set(each.subject, each))
  }
  return [...kinds.values()].map((units) => [...units.values()])
}
