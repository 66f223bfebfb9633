import { issue } from '../../base/issue.ts'
import type { OutlineRule } from './outline-rule.ts'

/** A section is given once. */
export const outlineSectionTwice: OutlineRule = {
  code: 'outline-section-twice',
  *check({ code }, submission, file) {
    const codes = submission.sections.map((section) => section.code)
    const twice = new Set(codes.filter((section, at) => codes.indexOf(section) < at))
    for (const section of twice) yield issue('outline-section-twice', { outline: code, section }, { file })
  },
}
