import { button, element, make } from '../../elements.ts'
import type { Wording } from '../../wording.ts'
import type { ResultActions } from './actions.ts'
import { toggleAround } from './around.ts'
import { FindingFilters } from './finding-filters.ts'
import { type NumberedFinding, rankOf } from './numbered.ts'
import { showByParts } from './show-by-parts.ts'
import { placeOf, severityOf } from './words-of.ts'

const COLUMNS = ['severity', 'place', 'rule'] as const
type Column = (typeof COLUMNS)[number]

/** The table of findings: sorted by its headings, narrowed by lists of sheets, severities and rules. */
export class FindingsTable {
  /** All findings, errors first. */
  readonly findings: readonly NumberedFinding[]
  readonly #isSeveral: boolean
  readonly #wording: Wording
  readonly #actions: ResultActions
  readonly #filters: FindingFilters
  #sortedBy: { readonly column: Column; readonly isDown: boolean } = { column: 'severity', isDown: false }
  #shown: readonly NumberedFinding[] = []

  constructor(findings: readonly NumberedFinding[], isSeveral: boolean, wording: Wording, actions: ResultActions) {
    this.findings = findings
    this.#isSeveral = isSeveral
    this.#wording = wording
    this.#actions = actions
    this.#filters = new FindingFilters(findings, wording, () => this.show())
  }

  idOf({ at }: NumberedFinding): string {
    return `check-finding-${at}`
  }

  /** Shows the findings that the filters let pass, in the chosen order; `until` of them at once. */
  show(until = 0): void {
    const { say } = this.#wording
    const place = element('check-findings', HTMLDivElement)
    place.hidden = this.findings.length === 0
    this.#shown = this.#sorted(this.findings.filter((finding) => this.#filters.passes(finding)))
    const body = make('tbody', {})
    const caption = say('check.findingsCaption', { count: this.#shown.length })
    const heads = [...COLUMNS.map((column) => this.#head(column)), make('th', { scope: 'col' }, say('check.finding'))]
    place.replaceChildren(
      make(
        'table',
        { class: 'list findings' },
        make('caption', {}, caption),
        make('thead', {}, make('tr', {}, ...heads)),
        body,
      ),
    )
    const more = element('check-more', HTMLParagraphElement)
    showByParts(body, more, this.#shown, this.#wording, (finding) => this.#row(finding), until)
    this.#filters.tell(this.#shown.length)
  }

  /** Moves the reader to a finding, whatever the filters and however far down. */
  goTo(finding: NumberedFinding): void {
    if (!this.#shown.includes(finding)) this.#filters.clear()
    this.show(this.#shown.indexOf(finding) + 1)
    const row = document.getElementById(this.idOf(finding))
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector<HTMLElement>('th')?.focus({ preventScroll: true })
  }

  #sorted(findings: readonly NumberedFinding[]): readonly NumberedFinding[] {
    const { column, isDown } = this.#sortedBy
    const order = ORDERS[column]
    return [...findings].sort((a, b) => (isDown ? -1 : 1) * order(a, b) || a.at - b.at)
  }

  #head(column: Column): HTMLElement {
    const { say } = this.#wording
    const words = { severity: say('check.severity'), place: say('check.place'), rule: say('check.rule') }
    const { column: by, isDown } = this.#sortedBy
    const order = by !== column ? 'none' : isDown ? 'descending' : 'ascending'
    const sort = (): void => {
      this.#sortedBy = { column, isDown: by === column && !isDown }
      this.show()
      document.getElementById(`check-sort-${column}`)?.focus()
    }
    return make(
      'th',
      { scope: 'col', 'aria-sort': order },
      button(words[column], sort, { id: `check-sort-${column}`, class: 'sort' }),
    )
  }

  #row(finding: NumberedFinding): HTMLElement {
    const { severity, file, sheet, count, message, remedy, code, reason, range, row } = finding
    const { say } = this.#wording
    const cell = make('td', { class: 'place' }, make('b', {}, placeOf(finding, this.#wording)))
    if (count > 1) cell.append(make('small', {}, say('check.cells', { count })))
    if (sheet !== '') cell.append(make('small', {}, sheet))
    if (this.#isSeveral && file !== '') cell.append(make('small', {}, file))
    const text = make('td', {}, message, make('p', {}, remedy))
    if (reason !== '') text.append(make('p', {}, say('check.reason', { reason })))
    if (range !== '' || row !== null) {
      const place = placeOf(finding, this.#wording)
      const opener = button(
        say('check.around'),
        () => toggleAround(opener, text, finding, this.#wording, this.#actions),
        {
          class: 'quiet',
          'aria-expanded': 'false',
          'aria-label': say('check.aroundNamed', { place }),
        },
      )
      text.append(make('p', {}, opener))
    }
    const head = make(
      'th',
      { scope: 'row', class: `is-${severity}`, tabindex: '-1' },
      severityOf(severity, this.#wording),
    )
    return make('tr', { id: this.idOf(finding) }, head, cell, make('td', { class: 'rule' }, code), text)
  }
}

type Order = (a: NumberedFinding, b: NumberedFinding) => number

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The result itself stands in the order of file, sheet and cell. */
const ORDERS: Readonly<Record<Column, Order>> = {
  severity: (a, b) => rankOf(a) - rankOf(b),
  place: (a, b) => a.at - b.at,
  rule: (a, b) => byText(a.code, b.code),
}
