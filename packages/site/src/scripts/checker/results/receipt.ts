import { button, element, make } from '../../elements.ts'
import type { Wording } from '../../wording.ts'
import type { ShownReceipt } from './actions.ts'

/** While a receipt is open the page prints it alone. */
const OPEN = 'with-receipt'

/** Shows the receipt of a file to read and to print. */
export function showReceipt({ words }: ShownReceipt, { say }: Wording): string {
  const opener = document.activeElement
  const { title, sample, lines, proof } = words
  const close = (): void => {
    hideReceipt()
    if (opener instanceof HTMLElement) opener.focus()
  }
  const heading = make('h2', { id: 'check-receipt-title', tabindex: '-1' }, title)
  const place = element('check-receipt', HTMLElement)
  place.replaceChildren(
    heading,
    ...(sample === null ? [] : [make('p', {}, make('b', {}, sample))]),
    make('dl', {}, ...lines.map(([label, value]) => make('div', {}, make('dt', {}, label), make('dd', {}, value)))),
    make('p', {}, make('b', {}, proof)),
    make(
      'p',
      { class: 'buttons' },
      button(say('check.print'), () => window.print()),
      button(say('check.close'), close),
    ),
  )
  place.hidden = false
  document.documentElement.classList.add(OPEN)
  heading.focus()
  return say('check.receiptOpen')
}

/** Takes a receipt away. */
export function hideReceipt(): void {
  element('check-receipt', HTMLElement).hidden = true
  document.documentElement.classList.remove(OPEN)
}
