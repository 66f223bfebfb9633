import { issue } from '../../base/issue.ts'
import type { Form, RegimeReporter } from '../../generated/types.ts'
import { windowOf } from '../../model/check-world.ts'
import { addDays, type IsoDate } from '../../model/iso-date.ts'
import { titleAt } from '../../model/names.ts'
import { contains } from '../../model/span.ts'
import type { Submission } from '../../model/submission.ts'
import type { Unit } from '../../model/unit.ts'
import type { SetContext, SetRule } from '../submission-rule.ts'

/** Every unit of the list of the last day of a period that must report a form, within the units asked for, has sent it. */
export const reportMissing: SetRule = {
  code: 'report-missing',
  level: 2,
  *check(submissions, context) {
    if (context.within.length === 0) return
    for (const [first, group] of groupsOf(submissions)) {
      const { form, head } = first
      const window = windowOf(context.world, form, head.period)
      if (window === null) continue
      const listDate = addDays(window.to, -1)
      for (const reporter of reportersOf(form, listDate, context)) {
        const sent = new Set(
          group
            .filter(({ head: { reporter: by } }) => by === null || by === reporter.kind)
            .map(({ head: { subject } }) => subject),
        )
        const expected = unitsOf(reporter, listDate, context)
        const missing = expected.filter(({ id }) => !sent.has(id))
        if (missing.length === 0 || missing.length === expected.length) continue
        const { history } = context.world
        yield issue('report-missing', {
          form: form.head.number ?? form.id,
          period: head.period,
          listDate,
          missing: missing.map((unit) => titleAt(history, unit, listDate)),
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

function reportersOf(form: Form, date: IsoDate, { world }: SetContext): readonly RegimeReporter[] {
  const reporters = world.regimes.get(form.regime)?.reporters ?? []
  return reporters.filter(
    ({ forms, validity, level }) => level !== null && forms.includes(form.code) && contains(validity, date),
  )
}

function unitsOf({ level, subject }: RegimeReporter, date: IsoDate, { world, within }: SetContext): readonly Unit[] {
  const { history } = world
  const asked = new Set(within)
  return history
    .list(date, { level: subject ?? level ?? '' })
    .filter((unit) => asked.has(unit.id) || history.ancestors(unit, date).some(({ id }) => asked.has(id)))
    .filter((unit) => !history.isWithoutObligation(unit, date))
}
