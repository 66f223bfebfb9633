/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { ShownFile, ShownResult } from '@chitieu/indicators'
import { button, element, make, save } from '../../elements.ts'
import type { Wording } from '../../wording.ts'
import type { ResultActions } from './actions.ts'
import { findingsCsv } from './findings-csv.ts'
import { FindingsTable } from './findings-table.ts'
import { numbered } from './numbered.ts'
import { hideReceipt, showReceipt } from './receipt.ts'
import { showByParts } from './show-by-parts.ts'
import { placeOf } from './words-of.ts'

/** Files that are shown one by one without being asked for. */
const FEW = 3
/** Findings that the summary names; all stand in the table. */
const NAMED = 10

/** Shows what a check came to, and moves the reader to its summary. */
export function showResult(result: ShownResult, wording: Wording, actions: ResultActions): void {
  const { say } = wording
  hideReceipt()
  const table = new FindingsTable(numbered(result.findings), result.files.length > 1, wording, actions)
  showSummary(result, table, wording)
  showFiles(result, wording, actions)
  const csv = () => save(say('check.findingsCsvFile'), findingsCsv(table.findings, wording), 'text/csv;charset=utf-8')
  element('check-downloads', HTMLParagraphElement).replaceChildren(
    button(say('check.saveFindings'), actions.json),
    ...(result.findings.length > 0 ? [button(say('check.saveCsv'), csv)] : []),
  )
  table.show()
  element('check-result', HTMLElement).hidden = false
  element('check-summary-box', HTMLDivElement).focus()
}

function showSummary(result: ShownResult, table: FindingsTable, { say, ...wording }: Wording): void {
  const { error, warning, note } = result.totals
  const counts = { error, warning, note }
  element('check-result-title', HTMLHeadingElement).textContent = say(
    error === 0 ? 'check.noError' : 'check.errors',
    counts,
  )
  document.title = `${error === 0 ? '' : `${say('check.titleErrors', counts)} – `}${say('check.title')}`
  const reasons = result.needReason === 0 ? [] : [say('check.needReason', { count: result.needReason })]
  const isClean = error + warning + note === 0
  const [only] = result.files
  const clean =
    isClean && only && result.files.length === 1 ? cleanSentence(only, result.ruleSet, { say, ...wording }) : null
  element('check-summary', HTMLParagraphElement).textContent = [clean ?? say('check.summary', counts), ...reasons].join(
    ' ',
  )
  const named = table.findings.filter(({ severity }) => severity !== 'note').slice(0, NAMED)
  const left = error + warning - named.reduce((sum, { count }) => sum + count, 0)
  element('check-top', HTMLUListElement).replaceChildren(
    ...named.map((finding) => {
      const link = make(
        'a',
        { href: `#${table.idOf(finding)}` },
        `${placeOf(finding, { say, ...wording })}: ${finding.message}`,
      )
      link.addEventListener('click', (event) => {
        event.preventDefault()
        table.goTo(finding)
      })
      return make('li', { class: `is-${finding.severity}` }, link)
    }),
    ...(left > 0 && named.length === NAMED
      ? [make('li', { class: 'soft' }, say('check.moreInTable', { count: left }))]
      : []),
  )
}

function showFiles(result: ShownResult, wording: Wording, actions: ResultActions): void {
  const list = element('check-files-done', HTMLUListElement)
  list.replaceChildren()
  const files = result.files.map((file, at) => ({ file, at })).sort((a, b) => b.file.totals.error - a.file.totals.error)
  showByParts(list, element('check-more-files', HTMLParagraphElement), files, wording, ({ file, at }) =>
    fileItem(file, at, result.ruleSet, wording, actions),
  )
  element('check-each', HTMLDetailsElement).open = result.files.length <= FEW
  element('check-each-title', HTMLElement).textContent = wording.say('check.eachFile', { count: result.files.length })
}

function fileItem(file: ShownFile, at: number, ruleSet: string, wording: Wording, actions: ResultActions): HTMLElement {
  const { say } = wording
  const { error, warning, note } = file.totals
  const counts = { error, warning, note, valid: file.validCells, cells: file.cells, rules: file.rules, ruleSet }
  const isFine = error === 0 && file.cells > 0
  const about = [file.formTitle, file.unitTitle, file.periodTitle].filter(Boolean).join(' · ')
  const isMarkable = file.isWorkbook && error + warning + note > 0
  const isClean = isFine && warning + note === 0
  const said = isClean
    ? cleanSentence(file, ruleSet, wording)
    : say(isFine ? 'check.fileFine' : 'check.fileFaulty', counts)
  return make(
    'li',
    { class: isFine ? 'fine' : 'faulty' },
    make('b', { tabindex: '-1' }, file.file),
    make('p', { class: 'soft' }, about || say('check.unknownForm')),
    make('p', {}, said),
    ...(file.isSample ? [make('p', { class: 'soft' }, say('check.sample'))] : []),
    make(
      'p',
      { class: 'buttons' },
      ...(isMarkable ? [button(say('check.saveMarked'), () => actions.mark(at))] : []),
      button(say('check.openReceipt'), () => actions.receipt(at, (receipt) => showReceipt(receipt, wording))),
      button(say('check.saveReceipt'), () =>
        actions.receipt(at, (receipt) => saved(receipt.name, receipt.text, 'txt', wording)),
      ),
      button(say('check.saveReceiptJson'), () =>
        actions.receipt(at, (receipt) => saved(receipt.name, receipt.json, 'json', wording)),
      ),
    ),
  )
}

function cleanSentence({ validCells, cells, rules }: ShownFile, ruleSet: string, { say }: Wording): string {
  return say('check.fileClean', { valid: validCells, cells, rules, ruleSet })
}

function saved(file: string, content: string, ending: 'txt' | 'json', { say }: Wording): string {
  const name = `${say('check.receiptFile', { file })}.${ending}`
  save(name, content, ending === 'txt' ? 'text/plain;charset=utf-8' : 'application/json')
  return say('check.saved', { file: name })
}
