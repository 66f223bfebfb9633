import type { ShownFile, ShownFinding, ShownResult } from '@chitieu/indicators'
import { button, element, make } from './elements.ts'
import type { Wording } from './wording.ts'

const PART = 200
/** Files that are shown one by one without being asked for. */
const FEW = 3
const SEVERITIES = ['error', 'warning', 'note'] as const

/** What a person may take away of a checked file. */
export interface ResultActions {
  readonly mark: (file: number) => void
  readonly receipt: (file: number, kind: 'text' | 'json') => void
  readonly findings: () => void
}

/** Shows what a check came to, and moves the reader to it. */
export function showResult(result: ShownResult, wording: Wording, actions: ResultActions): void {
  const { say } = wording
  const { error, warning, note } = result.totals
  const heading = element('check-result-title', HTMLHeadingElement)
  const counts = { error, warning, note }
  heading.textContent = say(error === 0 ? 'check.noError' : 'check.errors', counts)
  document.title = `${error === 0 ? '' : `${say('check.titleErrors', counts)} – `}${say('check.title')}`
  const reasons = result.needReason === 0 ? [] : [say('check.needReason', { count: result.needReason })]
  element('check-summary', HTMLParagraphElement).textContent = [say('check.summary', counts), ...reasons].join(' ')
  const list = element('check-files-done', HTMLUListElement)
  list.replaceChildren()
  const files = result.files.map((file, at) => ({ file, at })).sort((a, b) => b.file.totals.error - a.file.totals.error)
  showByParts(list, element('check-more-files', HTMLParagraphElement), files, wording, ({ file, at }) =>
    fileItem(file, at, result.ruleSet, wording, actions),
  )
  element('check-each', HTMLDetailsElement).open = result.files.length <= FEW
  element('check-each-title', HTMLElement).textContent = say('check.eachFile', { count: result.files.length })
  element('check-downloads', HTMLParagraphElement).replaceChildren(button(say('check.saveFindings'), actions.findings))
  showFindings(result.findings, result.files.length > 1, wording)
  element('check-result', HTMLElement).hidden = false
  heading.focus()
}

function fileItem(file: ShownFile, at: number, ruleSet: string, { say }: Wording, actions: ResultActions): HTMLElement {
  const { error, warning, note } = file.totals
  const counts = { error, warning, note, valid: file.validCells, cells: file.cells, rules: file.rules, ruleSet }
  const isFine = error === 0 && file.cells > 0
  const about = [file.formTitle, file.unitTitle, file.periodTitle].filter(Boolean).join(' · ')
  const marked = file.isWorkbook && error + warning + note > 0
  return make(
    'li',
    { class: isFine ? 'fine' : 'faulty' },
    make('b', { tabindex: '-1' }, file.file),
    make('p', { class: 'soft' }, about || say('check.unknownForm')),
    make('p', {}, say(isFine ? 'check.fileFine' : 'check.fileFaulty', counts)),
    ...(file.isSample ? [make('p', { class: 'soft' }, say('check.sample'))] : []),
    make(
      'p',
      { class: 'buttons' },
      ...(marked ? [button(say('check.saveMarked'), () => actions.mark(at))] : []),
      button(say('check.saveReceipt'), () => actions.receipt(at, 'text')),
      button(say('check.saveReceiptJson'), () => actions.receipt(at, 'json')),
    ),
  )
}

function showFindings(all: readonly ShownFinding[], isSeveral: boolean, wording: Wording): void {
  const { say } = wording
  const findings = SEVERITIES.flatMap((each) => all.filter(({ severity }) => severity === each))
  const columns = [say('check.severity'), say('check.place'), say('check.finding')]
  const body = make('tbody', {})
  const table = make(
    'table',
    { class: 'list findings' },
    make('caption', {}, say('check.findingsCaption', { count: findings.length })),
    make('thead', {}, make('tr', {}, ...columns.map((text) => make('th', { scope: 'col' }, text)))),
    body,
  )
  showByParts(body, element('check-more', HTMLParagraphElement), findings, wording, (finding) =>
    findingRow(finding, isSeveral, wording),
  )
  const place = element('check-findings', HTMLDivElement)
  place.hidden = findings.length === 0
  place.replaceChildren(table)
}

/** Shows so many items, and the next ones at the press of a button. */
function showByParts<T>(
  place: HTMLElement,
  more: HTMLElement,
  items: readonly T[],
  wording: Wording,
  show: (item: T) => HTMLElement,
): void {
  const from = place.childElementCount
  place.append(...items.slice(from, from + PART).map(show))
  const left = Math.min(items.length - place.childElementCount, PART)
  const next = (): void => {
    const shown = place.childElementCount
    showByParts(place, more, items, wording, show)
    place.children[shown]?.querySelector<HTMLElement>('[tabindex]')?.focus()
  }
  more.replaceChildren(...(left > 0 ? [button(wording.say('check.showMore', { count: left }), next)] : []))
}

function findingRow(finding: ShownFinding, isSeveral: boolean, wording: Wording): HTMLElement {
  const { severity, file, sheet, count, message, remedy, code, reason } = finding
  const { say } = wording
  const severities = { error: say('check.error'), warning: say('check.warning'), note: say('check.note') }
  const cell = make('td', { class: 'place' }, make('b', {}, placeOf(finding, wording)))
  if (count > 1) cell.append(make('small', {}, say('check.cells', { count })))
  if (sheet !== '') cell.append(make('small', {}, sheet))
  if (isSeveral && file !== '') cell.append(make('small', {}, file))
  const text = make('td', {}, message, make('p', {}, remedy), make('small', {}, code))
  if (reason !== '') text.append(make('p', {}, say('check.reason', { reason })))
  const head = make('th', { scope: 'row', class: `is-${severity}`, tabindex: '-1' }, severities[severity])
  return make('tr', {}, head, cell, text)
}

function placeOf({ range, row, column, file }: ShownFinding, { say }: Wording): string {
  if (range !== '') return range
  if (row !== null) return [say('check.row', { row: String(row) }), column].filter(Boolean).join(' ')
  return column || say(file === '' ? 'check.allFiles' : 'check.wholeFile')
}
