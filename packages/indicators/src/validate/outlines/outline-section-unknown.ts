import { issue } from '../../base/issue.ts'
import type { OutlineRule } from './outline-rule.ts'

/** A text stands in a section of the outline. */
export const outlineSectionUnknown: OutlineRule = {
  code: 'outline-section-unknown',
  *check({ code, sections }, submission, file) {
    const known = new Set(sections.map((section) => section.code))
    for (const { code: section } of submission.sections) {
      if (!known.has(section)) yield issue('outline-section-unknown', { outline: code, section }, { file })
    }
  },
}
