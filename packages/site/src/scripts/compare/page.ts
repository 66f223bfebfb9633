/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { CompareChoices } from '../../view/compare-builder.ts'
import type { CompareData } from '../../view/compare-data.ts'
import { type CompareWords, compareUnits, UNITS_COMPARED } from '../../view/comparison.ts'
import { element, make } from '../elements.ts'
import { showComparison } from './show-comparison.ts'
import { type CompareState, readState, writeState } from './state.ts'

declare global {
  var chitieuCompare: Record<string, CompareData> | undefined
}

const language = document.documentElement.lang === 'en' ? 'en' : 'vi'
const texts: Readonly<Record<string, string>> = JSON.parse(element('compare-words', HTMLScriptElement).text)
const choices: CompareChoices = JSON.parse(element('compare-choices', HTMLScriptElement).text)
const words: CompareWords = {
  language,
  say: (key, slots = {}) => (texts[key] ?? key).replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot),
  reason: (code) => texts[`reason.${code}`] ?? code,
}
const form = element('compare-form', HTMLFormElement)
const status = element('compare-status', HTMLParagraphElement)
const result = element('compare-result', HTMLDivElement)
const select = (name: string): HTMLSelectElement => element(`compare-${name}`, HTMLSelectElement)
const unitSelects = Array.from({ length: UNITS_COMPARED }, (_, at) => select(`unit-${at + 1}`))

fill(
  select('indicator'),
  choices.indicators.map(({ code, name }) => [code, name] as const),
)
for (const each of unitSelects) fill(each, [['', '–'], ...choices.units.map(({ id, name }) => [id, name] as const)])
element('compare-without-script', HTMLElement).hidden = true
form.hidden = false
form.addEventListener('change', () => {
  const state = stateOfForm()
  writeState(state)
  void show(state)
})
addEventListener('popstate', () => void show(readState()))
void show(readState())

function fill(list: HTMLSelectElement, options: readonly (readonly [string, string])[]): void {
  list.replaceChildren(...options.map(([value, text]) => make('option', { value }, text)))
}

function stateOfForm(): CompareState {
  return {
    indicator: select('indicator').value,
    units: unitSelects.map(({ value }) => value).filter((id) => id !== ''),
    from: select('from').value,
    to: select('to').value,
    basis: select('basis').value,
  }
}

/** Puts a state into the form and shows what it asks for. */
async function show(state: CompareState): Promise<void> {
  const indicator = choices.indicators.find(({ code }) => code === state.indicator) ?? choices.indicators[0]
  if (!indicator) return
  select('indicator').value = indicator.code
  if (state.basis !== '') select('basis').value = state.basis
  unitSelects.forEach((each, at) => {
    each.value = state.units[at] ?? ''
  })
  const data = await figuresOf(indicator.code)
  if (!data) {
    status.textContent = words.say('compare.notLoaded')
    return
  }
  const options = data.periods.map((period) => [period.id, period[language]] as const)
  for (const name of ['from', 'to']) fill(select(name), options)
  const place = (id: string): number => data.periods.findIndex((period) => period.id === id)
  const first = Math.max(0, place(state.from))
  const last = place(state.to) < 0 ? data.periods.length - 1 : place(state.to)
  select('from').selectedIndex = Math.min(first, last)
  select('to').selectedIndex = Math.max(first, last)
  compare(data, Math.min(first, last), Math.max(first, last))
}

function compare(data: CompareData, first: number, last: number): void {
  const { value } = select('basis')
  const basis = value === 'release' || value === 'before' ? value : 'reported'
  const chosen = [...new Set(unitSelects.map(({ value: id }) => id))].flatMap((id) => {
    const unit = choices.units.find((each) => each.id === id)
    return unit ? [{ ...unit, basis } as const] : []
  })
  if (chosen.length === 0) {
    result.replaceChildren()
    status.textContent = words.say('compare.chooseUnits')
    return
  }
  const comparison = compareUnits({ data, units: chosen, first, last }, words)
  result.replaceChildren(...showComparison(comparison, words))
  status.textContent = words.say('compare.shown', { n: String(chosen.length), caption: comparison.caption })
}

/** The figures of an indicator: from its script, brought when it is first asked for. */
function figuresOf(code: string): Promise<CompareData | undefined> {
  const known = globalThis.chitieuCompare?.[code]
  if (known) return Promise.resolve(known)
  return new Promise((resolve) => {
    const script = make('script', { src: `${choices.folder}${code}.js` })
    script.addEventListener('load', () => resolve(globalThis.chitieuCompare?.[code]))
    script.addEventListener('error', () => resolve(undefined))
    document.head.append(script)
  })
}
