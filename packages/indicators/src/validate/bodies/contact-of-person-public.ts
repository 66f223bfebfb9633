import { issue } from '../../base/issue.ts'
import type { BodyRule } from './body-rule.ts'

/** The contact of a person is never public. */
export const contactOfPersonPublic: BodyRule = {
  code: 'contact-of-person-public',
  *check({ contacts }) {
    for (const { row, place } of contacts) {
      if (row.person !== '' && row.sharing === 'public')
        yield issue('contact-of-person-public', { body: row.body, channel: row.channel }, place)
    }
  },
}
