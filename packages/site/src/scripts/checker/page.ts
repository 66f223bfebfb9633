/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { ChosenFile, ShownResult } from '@chitieu/indicators'
import { element, save } from '../elements.ts'
import { bring } from '../engine/bring.ts'
import { Cancelled } from '../engine/engine.ts'
import { readWording } from '../wording.ts'
import { checkData, checkEngine, makeTemplate, mark } from './check-engine.ts'
import { ChosenFiles, type PickedFile } from './chosen-files.ts'
import { addChoices, readDeclared, showUnits, withFitting } from './declared-fields.ts'
import { chosenUnit, forget, recall, remember } from './remembered.ts'
import type { ResultActions, ShowResult } from './results/actions.ts'

/** Left behind by the script that shows results, which is brought with the first of them. */
declare const chitieuShowResult: ShowResult

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const wording = readWording('check-words')
const { say } = wording
const engine = checkEngine()
const form = element('check-form-all', HTMLFormElement)
const status = element('check-status', HTMLParagraphElement)
const bar = element('check-bar', HTMLProgressElement)
const start = element('check-start', HTMLButtonElement)
const stop = element('check-cancel', HTMLButtonElement)
const kept = element('check-remember', HTMLInputElement)
const clear = element('check-forget', HTMLButtonElement)
const unitText = element('check-unit-text', HTMLInputElement)
const files = new ChosenFiles('check-chosen', wording)
const earlier = new ChosenFiles('check-earlier-chosen', wording)

let isBusy = false

element('check-without-script', HTMLElement).hidden = true
form.hidden = false
files.chooseWith('check-choose', 'check-input')
files.chooseWith('check-choose-folder', 'check-folder')
earlier.chooseWith('check-earlier-choose', 'check-earlier-input')
earlier.chooseWith('check-earlier-choose-folder', 'check-earlier-folder')
files.dropOn(element('check-drop', HTMLElement))
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void run(check)
})
form.addEventListener('change', () => {
  if (kept.checked) remember()
})
kept.addEventListener('change', () => {
  if (!kept.checked) forget()
  clear.hidden = !kept.checked
})
clear.addEventListener('click', () => {
  forget()
  kept.checked = false
  clear.hidden = true
  tell(say('check.forgotten'))
  kept.focus()
})
stop.addEventListener('click', () => engine.cancel())
unitText.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return
  event.preventDefault()
  void run(search)
})
element('check-unit-search', HTMLButtonElement).addEventListener('click', () => void run(search))
element('check-template', HTMLButtonElement).addEventListener('click', () => void run(template))
void run(open)

/** Does one thing at a time; whatever goes wrong is said where progress is said. */
async function run(work: () => Promise<string>): Promise<void> {
  if (isBusy) return
  isBusy = true
  start.disabled = true
  try {
    tell(await work())
  } catch (fault) {
    if (fault instanceof Cancelled) {
      await openEngine()
      tell(say('check.cancelled'))
    } else tell(say('check.failed', { reason: fault instanceof Error ? fault.message : String(fault) }))
  } finally {
    isBusy = false
    start.disabled = false
    stop.hidden = true
    bar.hidden = true
  }
}

function tell(text: string): void {
  if (status.textContent !== text) status.textContent = text
}

function openEngine(): ReturnType<typeof engine.open<Parameters<typeof engine.open>[0] & { readonly kind: 'open' }>> {
  return engine.open({ kind: 'open', slice: checkData(), language: wording.language } as const)
}

async function open(): Promise<string> {
  tell(say('check.opening'))
  const { forms, mappings } = await openEngine()
  addChoices('check-form', forms)
  addChoices('check-mapping', withFitting(mappings, say('check.fittingMapping')))
  showUnits(null, wording)
  const unit = recall()
  if (unit !== null) {
    kept.checked = true
    clear.hidden = false
    if (unit !== '') showUnits((await engine.ask({ kind: 'units', text: unit })).units, wording, unit)
  }
  return engine.isApart ? say('check.ready') : say('check.readyHere')
}

async function search(): Promise<string> {
  const { units } = await engine.ask({ kind: 'units', text: unitText.value })
  const chosen = chosenUnit()
  showUnits(units, wording, units.some(({ id }) => id === chosen) ? chosen : '')
  return status.textContent ?? ''
}

/** Makes the workbook to fill in for the form, period and unit that are selected. */
async function template(): Promise<string> {
  const { form: formId = '', period = '' } = readDeclared()
  const unit = chosenUnit()
  const lacking = formId === '' ? 'check-form' : period === '' ? 'check-year' : unit === '' ? 'check-unit-text' : ''
  if (lacking !== '') {
    element(lacking, HTMLElement).focus()
    return say('check.templateNeeds')
  }
  tell(say('check.templateMaking'))
  const wish = { form: formId, unit, period, language: wording.language }
  const answer = await makeTemplate(wish, form.dataset.template ?? '')
  if (answer.kind === 'refused') {
    const words = answer.expected.map((each) => say(`check.periodKind.${each}`, {}, each))
    return say(`check.templateRefused.${answer.reason}`, { expected: words.join(', ') })
  }
  save(answer.name, answer.bytes as Uint8Array<ArrayBuffer>, XLSX)
  return say('check.saved', { file: answer.name })
}

async function check(): Promise<string> {
  if (files.files.length === 0) {
    element('check-choose', HTMLButtonElement).focus()
    return say('check.noFile')
  }
  element('check-result', HTMLElement).hidden = true
  bar.hidden = false
  bar.removeAttribute('value')
  stop.hidden = !engine.isApart
  tell(say('check.reading'))
  const [chosen, previous] = [await readAll(files.files), await readAll(earlier.files)]
  const question = { kind: 'check', files: chosen, previous, declared: readDeclared() } as const
  const buffers = [...chosen, ...previous].map(({ bytes }) => bytes.buffer as ArrayBuffer)
  const { result } = await engine.ask(question, buffers, ({ file, done, total }) => {
    bar.max = total
    bar.value = done
    tell(say('check.progress', { file, number: done + 1, total }))
  })
  await bring(form.dataset.results ?? '')
  chitieuShowResult(result, wording, actionsOf(result))
  return say('check.done')
}

async function readAll(chosen: readonly PickedFile[]): Promise<readonly ChosenFile[]> {
  const read: ChosenFile[] = []
  for (const { file, ...named } of chosen) {
    const bytes = await file.arrayBuffer().catch(() => {
      throw new Error(say('check.changed', { file: named.name }))
    })
    read.push({ ...named, bytes: new Uint8Array(bytes) })
  }
  return read
}

function actionsOf(result: ShownResult): ResultActions {
  return {
    json: () => save(say('check.findingsFile'), result.json, 'application/json'),
    mark: (file) =>
      void run(async () => {
        const { name, question } = await engine.ask({ kind: 'mark', file })
        const bytes = await mark(question, form.dataset.marker ?? '')
        save(name, bytes as Uint8Array<ArrayBuffer>, XLSX)
        return say('check.saved', { file: name })
      }),
    receipt: (file, take) =>
      void run(async () => take(await engine.ask({ kind: 'receipt', file, checkedAt: new Date().toISOString() }))),
    around: (finding, take) =>
      void run(async () => {
        take((await engine.ask({ kind: 'around', finding })).cells)
        return status.textContent ?? ''
      }),
  }
}
