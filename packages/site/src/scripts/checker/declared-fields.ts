import type { Choice, Declared, FoundUnit } from '@chitieu/indicators'
import { element, make } from '../elements.ts'
import type { Wording } from '../wording.ts'
import { chosenUnit } from './remembered.ts'

/** What is declared of files that do not say it themselves; blank fields declare nothing. */
export function readDeclared(): Declared {
  const value = (id: string): string => {
    const field = document.getElementById(id)
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value.trim() : ''
  }
  const [year, part] = [value('check-year'), value('check-part')]
  const entries = {
    form: value('check-form'),
    unit: chosenUnit(),
    period: year === '' ? '' : [year, part].filter(Boolean).join('-'),
    listDate: value('check-list-date'),
    edition: value('check-edition'),
    covers: value('check-covers'),
    locale: value('check-locale'),
    mapping: value('check-mapping'),
  }
  const declared = Object.fromEntries(Object.entries(entries).filter(([, text]) => text !== '')) as Declared
  const { mapping, ...others } = declared
  return mapping === FITTING ? { ...others, mappings: codesOf('check-mapping') } : declared
}

/** No code of a mapping: each file is read by the one of the list that fits it. */
const FITTING = '*'

/** Mappings to choose from and, where there are several, all of them together. */
export function withFitting(mappings: readonly Choice[], title: string): readonly Choice[] {
  return mappings.length > 1 ? [{ id: FITTING, title }, ...mappings] : mappings
}

function codesOf(id: string): readonly string[] {
  const values = [...element(id, HTMLSelectElement).options].map(({ value }) => value)
  return values.filter((value) => value !== '' && value !== FITTING)
}

/** Adds choices to a list after the ones it has. */
export function addChoices(id: string, choices: readonly Choice[]): void {
  const list = element(id, HTMLSelectElement)
  while (list.options.length > 1) list.remove(1)
  list.append(...choices.map((choice) => make('option', { value: choice.id }, choice.title)))
}

/** Shows units that were found as a choice of one; the first choice is none, unless one of them is chosen already. */
export function showUnits(units: readonly FoundUnit[] | null, { say }: Wording, chosen = ''): void {
  const choice = (value: string, title: string, detail: string, isChosen: boolean): HTMLElement => {
    const radio = make('input', { type: 'radio', name: 'check-unit', value })
    radio.checked = isChosen
    return make('label', {}, radio, make('span', {}, title, make('small', {}, detail)))
  }
  element('check-units', HTMLDivElement).replaceChildren(
    choice('', say('check.unitInFile'), '', chosen === ''),
    ...(units ?? []).map((unit) => {
      const detail = [say('check.unitCode', { code: unit.code }), ...unit.above, unit.life].filter(Boolean).join(' · ')
      return choice(unit.id, unit.name, detail, unit.id === chosen)
    }),
  )
  const count = units === null ? '' : say('check.unitsFound', { count: units.length })
  element('check-units-count', HTMLParagraphElement).textContent = count
}
