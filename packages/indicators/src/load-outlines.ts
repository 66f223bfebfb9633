import { type Issue, issue } from './base/issue.ts'
import { by } from './base/order.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { OutlineForm, OutlineSubmission } from './generated/types.ts'
import { validateOutline, validateOutlineSubmission } from './generated/validators.js'
import { type Files, parseJson } from './load-register.ts'
import { type RecordFault, recordFault } from './model/record-fault.ts'

/** Outline forms and the texts that were sent by them. */
export interface Outlines {
  readonly forms: readonly OutlineForm[]
  readonly submissions: readonly { readonly file: string; readonly submission: OutlineSubmission }[]
}

/** Whether a file of a data folder is an outline form or an outline submission. */
export function isOutlineFile(path: string): boolean {
  return /^outlines\/[^/]+\.json$|^outline-submissions\/[^/]+\.json$/.test(path)
}

/** Reads outline forms and submissions from their files; a submission must name a form that is there. */
export function loadOutlines(files: Files): Result<Outlines> {
  const issues: Issue[] = []
  const forms: OutlineForm[] = []
  const submissions: Outlines['submissions'][number][] = []
  const own = [...files].filter(([path]) => isOutlineFile(path)).sort(by(([path]) => path))
  const wrong = (file: string, fault: RecordFault): void => {
    issues.push(issue('record-invalid', { file, ...fault }, { file }))
  }
  for (const [file, bytes] of own.filter(([path]) => path.startsWith('outlines/'))) {
    const form = parseJson(bytes)
    if (!validateOutline(form)) wrong(file, recordFault(form, validateOutline.errors))
    else {
      forms.push(form)
      const name = `${form.code}-${form.version}`
      if (file !== `outlines/${name}.json`) wrong(file, { at: '/code', fault: 'name', expected: [name] })
    }
  }
  for (const [file, bytes] of own.filter(([path]) => !path.startsWith('outlines/'))) {
    const submission = parseJson(bytes)
    if (!validateOutlineSubmission(submission)) wrong(file, recordFault(submission, validateOutlineSubmission.errors))
    else {
      submissions.push({ file, submission })
      const { outline, version } = submission
      if (forms.some((form) => form.code === outline && form.version === version)) continue
      wrong(file, { at: '/outline', fault: 'reference', expected: [`${outline}-${version}`] })
    }
  }
  return issues.length > 0 ? failed(...issues) : ok({ forms, submissions })
}
