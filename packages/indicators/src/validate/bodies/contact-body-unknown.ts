import { issue } from '../../base/issue.ts'
import type { BodyRule } from './body-rule.ts'

/** A contact is that of a body that a list names or a regime makes known. */
export const contactBodyUnknown: BodyRule = {
  code: 'contact-body-unknown',
  *check({ registry, contacts }) {
    for (const { row, place } of contacts) {
      if (!registry.find(row.body)) yield issue('contact-body-unknown', { body: row.body }, place)
    }
  },
}
