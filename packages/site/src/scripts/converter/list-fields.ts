import { element, make } from '../elements.ts'
import type { Wording } from '../wording.ts'

/** The list that codes are of, and the list they are carried to. */
export const FROM = 'convert-from'
export const TO = 'convert-to'

/** The day of a list as it is chosen now; `''` where none is. */
export function dayOf(id: string): string {
  return element(id, HTMLInputElement).value
}

/** Offers the known lists beside each day: the one before the last change of many codes first, the newest to go to. */
export function offerLists(lists: readonly string[], { say, language }: Wording): void {
  const write = new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { timeZone: 'UTC' })
  const newest = lists.at(-1) ?? ''
  const before = lists.filter((day) => day < newest).at(-2) ?? lists[0] ?? ''
  for (const [id, day] of [
    [FROM, before],
    [TO, newest],
  ] as const) {
    const known = element(`${id}-known`, HTMLSelectElement)
    const field = element(id, HTMLInputElement)
    const options = lists.map((each) => make('option', { value: each }, write.format(new Date(`${each}T00:00:00Z`))))
    known.replaceChildren(...options, make('option', { value: '' }, say('convert.otherDay')))
    known.value = day
    field.value = day
    known.addEventListener('change', () => {
      if (known.value === '') field.focus()
      else field.value = known.value
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    field.addEventListener('input', () => {
      known.value = lists.includes(field.value) ? field.value : ''
    })
  }
}
