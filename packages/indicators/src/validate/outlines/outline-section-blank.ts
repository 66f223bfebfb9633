import { issue } from '../../base/issue.ts'
import type { OutlineRule } from './outline-rule.ts'

/** A section that must be written has a text. */
export const outlineSectionBlank: OutlineRule = {
  code: 'outline-section-blank',
  *check({ code, sections }, submission, file) {
    const written = new Set(submission.sections.filter(({ text }) => text.trim() !== '').map((section) => section.code))
    for (const { code: section, heading, required } of sections) {
      if (!required || written.has(section)) continue
      yield issue('outline-section-blank', { outline: code, section, heading: heading.vi }, { file })
    }
  },
}
