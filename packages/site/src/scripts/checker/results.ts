import type { ShownFile, ShownFinding, ShownResult } from '@chitieu/indicators'
import { button, element, make } from './elements.ts'
import type { Wording } from './wording.ts'

const PAGE = 200

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
  element('check-summary', HTMLParagraphElement).textContent = say('check.summary', counts)
  element('check-files-done', HTMLUListElement).replaceChildren(
    ...result.files.map((file, at) => fileItem(file, at, result.ruleSet, wording, actions)),
  )
  element('check-downloads', HTMLParagraphElement).replaceChildren(button(say('check.saveFindings'), actions.findings))
  showFindings(result.findings, result.files.length > 1, wording)
  element('check-result', HTMLElement).hidden = false
  heading.focus()
}

function fileItem(file: ShownFile, at: number, ruleSet: string, { say }: Wording, actions: ResultActions): HTMLElement {
  const { error, warning, note } = file.totals
  const counts = { error, warning, note, valid: file.validCells, cells: file.cells, rules: file.rules, ruleSet }
  const isFine = error === 0 && file.cells > 0
  const about = [file.formTitle, file.unitTitle, file.period ?? ''].filter(Boolean).join(' · ')
  const marked = file.isWorkbook && error + warning + note > 0
  return make(
    'li',
    { class: isFine ? 'fine' : 'faulty' },
    make('b', {}, file.file),
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

function showFindings(findings: readonly ShownFinding[], isSeveral: boolean, wording: Wording): void {
  const { say } = wording
  const columns = [
    say('check.severity'),
    ...(isSeveral ? [say('check.file')] : []),
    say('check.sheet'),
    say('check.cell'),
    say('check.finding'),
  ]
  const body = make('tbody', {})
  const more = make('p', {})
  const table = make(
    'table',
    { class: 'list findings' },
    make('caption', {}, say('check.findingsCaption', { count: findings.length })),
    make('thead', {}, make('tr', {}, ...columns.map((text) => make('th', { scope: 'col' }, text)))),
    body,
  )
  const showMore = (): void => {
    const from = body.rows.length
    body.append(...findings.slice(from, from + PAGE).map((finding) => findingRow(finding, isSeveral, wording)))
    const left = findings.length - body.rows.length
    more.replaceChildren(
      ...(left > 0 ? [button(say('check.showMore', { count: Math.min(left, PAGE) }), showMore)] : []),
    )
    if (from > 0) body.rows[from]?.querySelector('th')?.focus()
  }
  showMore()
  const place = element('check-findings', HTMLDivElement)
  place.hidden = findings.length === 0
  place.replaceChildren(table)
  element('check-more', HTMLDivElement).replaceChildren(more)
}

function findingRow(finding: ShownFinding, isSeveral: boolean, { say }: Wording): HTMLElement {
  const { severity, file, sheet, place, count, message, remedy, code, reason } = finding
  const severities = { error: say('check.error'), warning: say('check.warning'), note: say('check.note') }
  const cell = make('td', { class: 'place' }, place || say('check.wholeFile'))
  if (count > 1) cell.append(make('small', {}, say('check.cells', { count })))
  const text = make('td', {}, message, make('small', {}, remedy), make('small', { class: 'code' }, code))
  if (reason !== '') text.append(make('small', {}, say('check.reason', { reason })))
  const head = make('th', { scope: 'row', class: severity, tabindex: '-1' }, severities[severity])
  const files = isSeveral ? [make('td', {}, file || say('check.allFiles'))] : []
  return make('tr', {}, head, ...files, make('td', {}, sheet), cell, text)
}
