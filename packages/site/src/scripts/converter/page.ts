/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { ConvertAnswer } from '@chitieu/indicators'
import { button, element, make, save } from '../elements.ts'
import { Cancelled } from '../engine/engine.ts'
import { readWording } from '../wording.ts'
import { chosenColumns, chosenSheet, offerColumns } from './column-fields.ts'
import { conversionTable, PART } from './conversion-table.ts'
import { convertData, convertEngine } from './convert-engine.ts'
import { dayOf, FROM, offerLists, TO } from './list-fields.ts'

type Converted = Extract<ConvertAnswer, { readonly kind: 'converted' }>

const wording = readWording('convert-words')
const { say } = wording
const engine = convertEngine()
const form = element('convert-form', HTMLFormElement)
const status = element('convert-status', HTMLParagraphElement)
const start = element('convert-start', HTMLButtonElement)
const stop = element('convert-cancel', HTMLButtonElement)
const input = element('convert-input', HTMLInputElement)
const result = element('convert-result', HTMLElement)
const drop = element('convert-drop', HTMLDivElement)

let chosen: File | null = null
let isRead = false
let isBusy = false

element('convert-without-script', HTMLElement).hidden = true
form.hidden = false
element('convert-choose', HTMLButtonElement).addEventListener('click', () => input.click())
input.addEventListener('change', () => {
  take(input.files?.[0] ?? null)
  input.value = ''
})
for (const kind of ['dragover', 'dragleave', 'drop'] as const) {
  drop.addEventListener(kind, (event) => {
    event.preventDefault()
    drop.classList.toggle('over', kind === 'dragover')
    if (kind === 'drop') take(event.dataTransfer?.files[0] ?? null)
  })
}
element(FROM, HTMLInputElement).addEventListener('input', () => {
  if (isRead && dayOf(FROM) !== '') void run(() => columns(chosenSheet()))
})
element('convert-sheet', HTMLSelectElement).addEventListener('change', () => void run(() => columns(chosenSheet())))
stop.addEventListener('click', () => engine.cancel())
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void run(convert)
})
void run(async () => {
  tell(say('convert.opening'))
  offerLists((await openEngine()).lists, wording)
  return say('convert.ready')
})

/** Does one thing at a time; whatever goes wrong is said where progress is said. */
async function run(work: () => Promise<string>): Promise<void> {
  if (isBusy) return
  isBusy = true
  start.disabled = true
  stop.hidden = !(engine.isApart && chosen !== null)
  try {
    tell(await work())
  } catch (fault) {
    if (fault instanceof Cancelled) {
      isRead = false
      await openEngine()
      tell(say('convert.cancelled'))
    } else tell(say('convert.failed', { reason: fault instanceof Error ? fault.message : String(fault) }))
  } finally {
    isBusy = false
    start.disabled = !isRead
    stop.hidden = true
  }
}

function tell(text: string): void {
  if (status.textContent !== text) status.textContent = text
}

async function openEngine(): Promise<Extract<ConvertAnswer, { readonly kind: 'ready' }>> {
  return engine.open({ kind: 'open', slice: convertData(), language: wording.language } as const)
}

function take(file: File | null): void {
  if (file === null || isBusy) return
  chosen = file
  void run(() => read(file))
}

async function read(file: File): Promise<string> {
  isRead = false
  result.hidden = true
  element('convert-chosen', HTMLParagraphElement).textContent = file.name
  tell(say('convert.reading', { file: file.name }))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const question = { kind: 'read', file: { name: file.name, bytes }, listDate: dayOf(FROM) } as const
  const answer = await engine.ask(question, [bytes.buffer])
  if (answer.kind === 'refused') {
    element('convert-columns', HTMLElement).hidden = true
    return `${answer.message} ${answer.remedy}`
  }
  isRead = true
  return offered(answer)
}

async function columns(sheet: number): Promise<string> {
  result.hidden = true
  return offered(await engine.ask({ kind: 'columns', sheet, listDate: dayOf(FROM) } as const))
}

function offered(table: Extract<ConvertAnswer, { readonly kind: 'table' }>): string {
  offerColumns(table, wording)
  return table.proposed === null ? say('convert.noColumn') : say('convert.columnFound')
}

async function convert(): Promise<string> {
  const [listDate, date] = [dayOf(FROM), dayOf(TO)]
  if (listDate === '' || date === '') {
    element(listDate === '' ? FROM : TO, HTMLInputElement).focus()
    return say('convert.needsDays')
  }
  tell(say('convert.running'))
  const wish = { sheet: chosenSheet(), columns: chosenColumns(), listDate, date }
  const answer = await engine.ask({ kind: 'convert', ...wish } as const)
  showCounts(answer)
  showDownloads()
  await showTables(answer)
  result.hidden = false
  element('convert-summary', HTMLDivElement).focus()
  return say('convert.done')
}

function showCounts({ counts, otherList }: Converted): void {
  const open = counts.decide + counts.unknown
  const title =
    open === 0 ? say('convert.allConverted', { rows: counts.rows }) : say('convert.toDecide', { count: open })
  element('convert-result-title', HTMLHeadingElement).textContent = title
  const lines = [
    [say('convert.countRows'), counts.rows],
    [say('convert.countConverted'), counts.converted],
    [say('convert.countSame'), counts.same],
    [say('convert.countDecide'), counts.decide],
    [say('convert.countUnknown'), counts.unknown],
    [say('convert.countBlank'), counts.blank],
  ] as const
  const write = new Intl.NumberFormat(wording.language)
  element('convert-counts', HTMLElement).replaceChildren(
    ...lines.map(([label, count]) => make('div', {}, make('dt', {}, label), make('dd', {}, write.format(count)))),
  )
  const other = otherList === null ? '' : say('convert.otherList', { date: otherList.written, fits: otherList.fits })
  element('convert-other-list', HTMLParagraphElement).textContent = other
}

function showDownloads(): void {
  const words = JSON.parse(element('convert-words', HTMLScriptElement).textContent ?? '{}')
  const download = (of: 'exact' | 'excel' | 'decisions', text: string): HTMLElement =>
    button(
      text,
      () =>
        void run(async () => {
          const { name, text: content } = await engine.ask({ kind: 'csv', of, words } as const)
          save(name, content, 'text/csv;charset=utf-8')
          return say('convert.saved', { file: name })
        }),
    )
  element('convert-downloads', HTMLParagraphElement).replaceChildren(
    download('excel', say('convert.saveExcel')),
    download('exact', say('convert.saveExact')),
    download('decisions', say('convert.saveDecisions')),
  )
}

async function showTables({ counts }: Converted): Promise<void> {
  const open = counts.decide + counts.unknown
  const table = (which: 'all' | 'decide', caption: string, total: number): Promise<HTMLElement> =>
    conversionTable(caption, total, wording, async (from) => {
      return (await engine.ask({ kind: 'rows', which, from, count: PART } as const)).rows
    })
  const tables: HTMLElement[] = []
  if (open > 0) tables.push(await table('decide', say('convert.decideCaption', { count: open }), open))
  tables.push(await table('all', say('convert.allCaption', { count: counts.rows }), counts.rows))
  element('convert-tables', HTMLDivElement).replaceChildren(...tables)
}
