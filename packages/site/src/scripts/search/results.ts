import type { Hit } from '../../search/find.ts'
import { kinds } from '../../search/packed.ts'
import { make } from '../elements.ts'
import { kindHeading } from './kind-words.ts'
import { countText } from './list-box.ts'
import { type ShownHit, shownHit } from './shown-hit.ts'
import type { Source } from './source.ts'
import { say } from './wording.ts'

/** So many hits of a kind are shown at once. */
const PART = 100

/** The page of results: all hits of what the address or the box asks for, kind by kind. */
export class Results {
  readonly #title = make('h2', { hidden: '' })
  // It must be there before it says something, or nobody hears it.
  readonly #status = make('p', { role: 'status' })
  readonly #sections = make('div', {})
  readonly #isFromPath: boolean
  readonly #input: HTMLInputElement
  readonly #source: Source
  readonly #page: string

  constructor(place: HTMLElement, form: HTMLFormElement, source: Source) {
    const input = form.querySelector('input')
    if (!input) throw new Error('expected a search box')
    place.append(this.#title, this.#status, this.#sections)
    this.#isFromPath = place.dataset.from === 'path'
    this.#input = input
    this.#source = source
    this.#page = form.dataset.page ?? ''
    if (this.#isFromPath) void this.#search(input.value)
    else {
      addEventListener('hashchange', () => this.#read())
      form.addEventListener('submit', () => this.#ask())
      this.#read()
    }
  }

  #read(): void {
    const asked = new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q')
    if (asked === null) return
    this.#input.value = asked
    void this.#search(asked)
  }

  /** What was asked for stands in the address, so that the page can be passed on. */
  #ask(): void {
    location.hash = `q=${encodeURIComponent(this.#input.value)}`
  }

  async #search(text: string): Promise<void> {
    if (text.trim() === '') return
    if (this.#source.reach === 'now') {
      const first = await this.#source.find(text)
      if (first) this.#show(text, first)
      await this.#source.bringPast()
    }
    const hits = await this.#source.find(text)
    if (hits) this.#show(text, hits)
  }

  #show(text: string, hits: readonly Hit[]): void {
    const sections = kinds.flatMap((kind) => {
      const own = hits.filter(({ table, row }) => table.kindOf(row) === kind)
      return own.length === 0 ? [] : [this.#section(kind, own)]
    })
    this.#title.textContent = say(this.#isFromPath ? 'search.perhaps' : 'search.resultsOf', { text })
    this.#title.hidden = false
    this.#status.textContent = countText(hits.length, this.#source)
    this.#sections.replaceChildren(...sections)
  }

  #section(kind: (typeof kinds)[number], hits: readonly Hit[]): HTMLElement {
    const list = make('ol', { class: 'hits' })
    const section = make('section', {}, make('h3', {}, kindHeading(kind, hits.length)), list)
    const more = make('button', { type: 'button' })
    const add = (): void => {
      const from = list.childElementCount
      list.append(...hits.slice(from, from + PART).map((hit) => item(shownHit(hit, this.#source, this.#page))))
      const left = hits.length - list.childElementCount
      if (left === 0) more.remove()
      else more.textContent = say('search.more', { n: Math.min(left, PART), left })
      if (from > 0) list.children[from]?.querySelector('a')?.focus()
    }
    more.addEventListener('click', add)
    section.append(more)
    add()
    return section
  }
}

function item({ name, ended, code, note, life, former, href }: ShownHit): HTMLElement {
  const details = [code, note, life, former].filter((part) => part !== '').join(' · ')
  const mark = ended === '' ? [] : [' ', make('i', {}, ended)]
  return make('li', {}, make('a', { href }, name), ...mark, ...(details === '' ? [] : [make('small', {}, details)]))
}
