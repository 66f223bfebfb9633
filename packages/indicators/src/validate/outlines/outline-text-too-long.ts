import { issue } from '../../base/issue.ts'
import type { OutlineRule } from './outline-rule.ts'

/** A text has no more characters than its section takes. */
export const outlineTextTooLong: OutlineRule = {
  code: 'outline-text-too-long',
  *check({ code, sections }, submission, file) {
    const known = new Map(sections.map((section) => [section.code, section]))
    for (const { code: section, text } of submission.sections) {
      const own = known.get(section)
      const characters = [...text].length
      if (!own || characters <= own.maxLength) continue
      const args = { outline: code, section, heading: own.heading.vi, characters, most: own.maxLength }
      yield issue('outline-text-too-long', args, { file })
    }
  },
}
