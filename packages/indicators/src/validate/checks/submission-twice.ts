import { issue } from '../../base/issue.ts'
import { arePartsOfOne } from '../../model/parts-of-report.ts'
import type { Submission } from '../../model/submission.ts'
import type { SetRule } from '../submission-rule.ts'

/** One body sends one report of a form, period and edition; in several files only when none fills in what another does. */
export const submissionTwice: SetRule = {
  code: 'submission-twice',
  level: 2,
  *check(submissions) {
    const seen = new Map<string, Submission[]>()
    for (const submission of submissions) {
      const { form: code, subject, reporter, period, edition } = submission.head
      const { form } = submission
      if (subject === '') continue
      const key = JSON.stringify([code, subject, reporter, period, edition])
      const earlier = seen.get(key) ?? []
      seen.set(key, [...earlier, submission])
      const first = earlier.find((other) => !arePartsOfOne([other, submission]))
      if (!first) continue
      const place = submission.cells[0]?.place
      const other = first.file === submission.file ? (first.cells[0]?.place.range ?? first.file) : first.file
      const row = first.file === submission.file && place ? { range: place.range ?? '', sheet: place.sheet ?? '' } : {}
      yield issue(
        'submission-twice',
        { form: form.head.number ?? form.id, unit: subject, period, other },
        { file: submission.file, ...row },
      )
    }
  },
}
