import { issue } from '../../base/issue.ts'
import { windowOf } from '../../model/check-world.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** The instrument of a form has no later one in force when the period begins; days that no source states are not guessed. */
export const formSuperseded: SubmissionRule = {
  code: 'form-superseded',
  level: 1,
  concerns: ({ head }) => head.instrument !== null,
  *check({ file, form, head }, { world }) {
    const window = windowOf(world, form, head.period)
    const { instrument } = form.head
    if (!window || !instrument) return
    const later = (instrument.later ?? []).filter(({ from }) => from !== null && from <= window.from)
    for (const { number } of later) {
      yield issue(
        'form-superseded',
        { form: form.head.number ?? form.id, instrument: instrument.number, later: number, period: head.period },
        { file },
      )
    }
  },
}
