import { button, element, make } from '../../elements.ts'
import type { Wording } from '../../wording.ts'
import type { NumberedFinding } from './numbered.ts'
import { severityOf } from './words-of.ts'

/** Characters of a message that stand beside its code. */
const SHORT = 60

/** What findings are narrowed by: for each list the text of a finding that it goes by. */
const LISTS = {
  severity: ({ severity }: NumberedFinding) => severity,
  sheet: ({ file, sheet }: NumberedFinding) => [file, sheet].filter(Boolean).join(' › '),
  rule: ({ code }: NumberedFinding) => code,
} as const
type List = keyof typeof LISTS

const NAMES: readonly List[] = ['severity', 'sheet', 'rule']

/** Lists that narrow the table of findings, each choice with its count. */
export class FindingFilters {
  readonly #wording: Wording
  readonly #lists = new Map<List, HTMLSelectElement>()
  readonly #told: HTMLElement
  readonly #total: number
  readonly #onChange: () => void

  constructor(findings: readonly NumberedFinding[], wording: Wording, onChange: () => void) {
    const { say } = wording
    this.#wording = wording
    this.#total = findings.length
    this.#onChange = onChange
    this.#told = make('p', { class: 'soft', 'aria-live': 'polite' })
    const place = element('check-filters', HTMLDivElement)
    const words = { severity: say('check.severity'), sheet: say('check.sheet'), rule: say('check.rule') }
    const fields = NAMES.map((list) => {
      const select = this.#select(list, findings)
      this.#lists.set(list, select)
      return make('label', {}, words[list], select)
    })
    const clear = button(say('check.clearFilters'), () => {
      this.clear()
      onChange()
    })
    place.hidden = findings.length < 2
    place.replaceChildren(
      make('div', { class: 'fields' }, ...fields),
      make('p', { class: 'buttons' }, clear),
      this.#told,
    )
  }

  /** Does a finding pass all lists? */
  passes(finding: NumberedFinding): boolean {
    return [...this.#lists].every(([list, { value }]) => value === '' || LISTS[list](finding) === value)
  }

  /** Lets all findings pass. */
  clear(): void {
    for (const select of this.#lists.values()) select.value = ''
  }

  /** Says how many findings are shown. */
  tell(shown: number): void {
    this.#told.textContent = this.#wording.say('check.shownOf', { shown, total: this.#total })
  }

  #select(list: List, findings: readonly NumberedFinding[]): HTMLSelectElement {
    const { say } = this.#wording
    const counts = new Map<string, { count: number; readonly first: NumberedFinding }>()
    for (const finding of findings) {
      const value = LISTS[list](finding)
      if (value === '') continue
      const held = counts.get(value)
      if (held) held.count += 1
      else counts.set(value, { count: 1, first: finding })
    }
    const options = [...counts].map(([value, { count, first }]) =>
      make('option', { value }, say('check.choiceCount', { choice: this.#choice(list, value, first), count })),
    )
    const select = make(
      'select',
      { id: `check-filter-${list}` },
      make('option', { value: '' }, say('check.all')),
      ...options,
    )
    select.addEventListener('change', this.#onChange)
    return select
  }

  /** A rule is named by its code and what it said first. */
  #choice(list: List, value: string, first: NumberedFinding): string {
    if (list === 'severity') return severityOf(first.severity, this.#wording)
    if (list !== 'rule') return value
    const { message } = first
    return `${value} – ${message.length > SHORT ? `${message.slice(0, SHORT)}…` : message}`
  }
}
