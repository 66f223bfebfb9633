import { issue } from '../../base/issue.ts'
import { windowOf } from '../../model/check-world.ts'
import { overlaps } from '../../model/span.ts'
import type { SubmissionRule } from '../submission-rule.ts'

/** A form is used only for periods in which its version is in force. */
export const formNotInForce: SubmissionRule = {
  code: 'form-not-in-force',
  level: 1,
  concerns: ({ validity }) => validity.from !== null || validity.to !== null,
  *check({ file, form, head }, { world }) {
    const window = windowOf(world, form, head.period)
    if (window === null || overlaps(form.validity, window)) return
    const { from, to } = form.validity
    yield issue('form-not-in-force', { form: form.id, period: head.period, from, to }, { file })
  },
}
