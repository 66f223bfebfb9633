import { make } from '../elements.ts'
import { kindWord } from './kind-words.ts'
import { type ShownHit, shownHit } from './shown-hit.ts'
import type { Source } from './source.ts'
import { say } from './wording.ts'

/** So many hits stand under the box; the rest is a page away. */
const LISTED = 8

/** The list under the search box: a combobox whose options are pages. */
export class ListBox {
  readonly #form: HTMLFormElement
  readonly #input: HTMLInputElement
  readonly #list: HTMLElement
  readonly #status: HTMLElement
  readonly #source: Source
  #options: readonly { readonly element: HTMLElement; readonly href: string }[] = []
  #active = -1

  constructor(form: HTMLFormElement, source: Source) {
    const [input, list, status] = ['input', '#search-list', '#search-status'].map((each) => form.querySelector(each))
    if (!(input instanceof HTMLInputElement && list instanceof HTMLElement && status instanceof HTMLElement))
      throw new Error('expected a search box with its list')
    this.#form = form
    this.#input = input
    this.#list = list
    this.#status = status
    this.#source = source
    input.addEventListener('input', () => void this.#search())
    input.addEventListener('keydown', (event) => this.#onKey(event))
    form.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) this.close()
    })
    // A press must not take the focus from the box before it is a click.
    list.addEventListener('mousedown', (event) => event.preventDefault())
    if (document.activeElement === input && input.value !== '') void this.#search()
  }

  close(): void {
    this.#list.hidden = true
    this.#status.textContent = ''
    this.#input.setAttribute('aria-expanded', 'false')
    this.#activate(-1)
  }

  /** Answers with what is loaded, then again when the units that ended have come. */
  async #search(): Promise<void> {
    const text = this.#input.value
    if (text.trim() === '') return this.close()
    await painted()
    if (text !== this.#input.value) return
    if (this.#source.reach === 'now') {
      void this.#source.bringPast().then(() => {
        if (this.#input.value.trim() !== '' && document.activeElement === this.#input) void this.#search()
      })
    }
    const hits = await this.#source.find(text)
    if (hits === null || text !== this.#input.value) return
    const shown = hits.slice(0, LISTED).map((hit) => shownHit(hit, this.#source, this.#form.dataset.page ?? ''))
    this.#show(shown, hits.length, text)
  }

  #show(hits: readonly ShownHit[], count: number, text: string): void {
    const kept = this.#options[this.#active]?.href
    const all = { href: `${this.#form.dataset.results ?? ''}?q=${encodeURIComponent(text)}` }
    const shown = [
      ...hits.map((hit, at) => ({ element: option(at, ...linesOf(hit)), href: hit.href })),
      ...(count > hits.length ? [{ element: option(hits.length, say('search.all', { n: count })), ...all }] : []),
    ]
    for (const { element, href } of shown) element.addEventListener('click', (event) => follow(href, event))
    this.#options = shown
    this.#list.replaceChildren(...shown.map(({ element }) => element))
    this.#list.hidden = shown.length === 0
    this.#input.setAttribute('aria-expanded', String(shown.length > 0))
    this.#activate(shown.findIndex(({ href }) => href === kept))
    this.#status.textContent = countText(count, this.#source)
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return
    const isOpen = !this.#list.hidden
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      if (isOpen) this.#move(step)
      else void this.#search()
    } else if (event.key === 'Enter' && isOpen && this.#active >= 0) {
      event.preventDefault()
      follow(this.#options[this.#active]?.href ?? '', event)
    } else if (event.key === 'Enter') this.close()
    else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      this.close()
    }
  }

  /** One option further; before the first and after the last is the box itself. */
  #move(step: number): void {
    const places = this.#options.length + 1
    this.#activate(((this.#active + 1 + step + places) % places) - 1)
  }

  #activate(at: number): void {
    this.#options[this.#active]?.element.setAttribute('aria-selected', 'false')
    this.#active = at
    const active = this.#options[at]?.element
    active?.setAttribute('aria-selected', 'true')
    active?.scrollIntoView({ block: 'nearest' })
    if (active) this.#input.setAttribute('aria-activedescendant', active.id)
    else this.#input.removeAttribute('aria-activedescendant')
  }
}

/** When the letter that was typed stands in the box: it waits for no search. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
}

/** How many hits there are, and whether the units that ended are among them. */
export function countText(count: number, { reach }: Source): string {
  const found = count === 0 ? say('search.none') : say('search.count', { n: count })
  if (reach === 'now') return `${found} ${say('search.loading')}`
  return reach === 'failed' ? `${found} ${say('search.pastFailed')}` : found
}

function option(at: number, ...content: readonly (Node | string)[]): HTMLElement {
  return make('li', { id: `search-option-${at}`, role: 'option', 'aria-selected': 'false' }, ...content)
}

function linesOf({ kind, name, ended, code, note, life, former }: ShownHit): readonly (Node | string)[] {
  const details = [kind === 'unit' ? '' : kindWord(kind), code, note, life, former].filter((part) => part !== '')
  const mark = ended === '' ? [] : [' ', make('i', {}, ended)]
  return [make('b', {}, name), ...mark, make('small', {}, details.join(' · '))]
}

function follow(href: string, event: MouseEvent | KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey) window.open(href, '_blank', 'noopener')
  else location.href = href
}
