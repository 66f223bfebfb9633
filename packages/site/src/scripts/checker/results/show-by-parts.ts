import { button } from '../../elements.ts'
import type { Wording } from '../../wording.ts'

const PART = 100

/** Shows so many items, and the next ones at the press of a button; `until` shows more at once. */
export function showByParts<T>(
  place: HTMLElement,
  more: HTMLElement,
  items: readonly T[],
  wording: Wording,
  show: (item: T) => HTMLElement,
  until = 0,
): void {
  const from = place.childElementCount
  place.append(...items.slice(from, Math.max(from + PART, until)).map(show))
  const left = Math.min(items.length - place.childElementCount, PART)
  const next = (): void => {
    const shown = place.childElementCount
    showByParts(place, more, items, wording, show)
    place.children[shown]?.querySelector<HTMLElement>('[tabindex]')?.focus()
  }
  more.replaceChildren(...(left > 0 ? [button(wording.say('check.showMore', { count: left }), next)] : []))
}
