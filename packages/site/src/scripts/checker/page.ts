/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { ChosenFile, ShownResult } from '@chitieu/indicators'
import { ChosenFiles, type PickedFile } from './chosen-files.ts'
import { addChoices, readDeclared, showUnits, withFitting } from './declared-fields.ts'
import { element, save } from './elements.ts'
import { Cancelled, Engine } from './engine.ts'
import { showResult } from './results.ts'
import { readWording } from './wording.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const wording = readWording()
const { say } = wording
const engine = new Engine(wording.language)
const form = element('check-form-all', HTMLFormElement)
const status = element('check-status', HTMLParagraphElement)
const bar = element('check-bar', HTMLProgressElement)
const start = element('check-start', HTMLButtonElement)
const stop = element('check-cancel', HTMLButtonElement)
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
stop.addEventListener('click', () => engine.cancel())
element('check-unit-text', HTMLInputElement).addEventListener('keydown', (event) => {
  if (event.key !== 'Enter') return
  event.preventDefault()
  void run(search)
})
element('check-unit-search', HTMLButtonElement).addEventListener('click', () => void run(search))
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
      await engine.open()
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

async function open(): Promise<string> {
  tell(say('check.opening'))
  const { forms, mappings } = await engine.open()
  addChoices('check-form', forms)
  addChoices('check-mapping', withFitting(mappings, say('check.fittingMapping')))
  showUnits(null, wording)
  return engine.isApart ? say('check.ready') : say('check.readyHere')
}

async function search(): Promise<string> {
  const { units } = await engine.ask({ kind: 'units', text: element('check-unit-text', HTMLInputElement).value })
  showUnits(units, wording)
  return status.textContent ?? ''
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
  showResult(result, wording, actionsOf(result))
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

function actionsOf(result: ShownResult): Parameters<typeof showResult>[2] {
  return {
    findings: () => save(say('check.findingsFile'), result.json, 'application/json'),
    mark: (file) =>
      void run(async () => {
        const { name, bytes } = await engine.ask({ kind: 'mark', file })
        save(name, bytes as Uint8Array<ArrayBuffer>, XLSX)
        return say('check.saved', { file: name })
      }),
    receipt: (file, kind) =>
      void run(async () => {
        const answer = await engine.ask({ kind: 'receipt', file, checkedAt: new Date().toISOString() })
        const isText = kind === 'text'
        const name = `${say('check.receiptFile', { file: answer.name })}.${isText ? 'txt' : 'json'}`
        save(name, isText ? answer.text : answer.json, isText ? 'text/plain;charset=utf-8' : 'application/json')
        return say('check.saved', { file: name })
      }),
  }
}
