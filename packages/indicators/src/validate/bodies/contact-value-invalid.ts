import { issue } from '../../base/issue.ts'
import type { ContactRow } from '../../generated/types.ts'
import type { BodyRule } from './body-rule.ts'

const FORMS: Readonly<Record<ContactRow['channel'], RegExp>> = {
  email: /^[^\s@<>,;"]+@(?:[^\s@<>,;".]+\.)+[^\s@<>,;".]+$/,
  phone: /^\+[0-9][0-9 ().-]{5,24}$/,
  fax: /^\+[0-9][0-9 ().-]{5,24}$/,
  post: /\S/,
  web: /^https?:\/\/[^\s<>"]+$/,
}
const EXAMPLES: Readonly<Record<ContactRow['channel'], string>> = {
  email: 'vanthu@tinh.example',
  phone: '+84 000 000 0000',
  fax: '+84 000 000 0000',
  post: '1 Mau',
  web: 'https://tinh.example/',
}

/** A contact is written so that a program can use it. */
export const contactValueInvalid: BodyRule = {
  code: 'contact-value-invalid',
  *check({ contacts }) {
    for (const { row, place } of contacts) {
      const { body, channel, value } = row
      if (!FORMS[channel].test(value))
        yield issue('contact-value-invalid', { body, channel, value, example: EXAMPLES[channel] }, place)
    }
  },
}
