import { type Issue, issue, type Place } from '../base/issue.ts'
import { shownPower } from './cell-style.ts'
import { type DecimalNumber, decimalOf, pointed, withoutResidue } from './decimal-text.ts'
import { type NumberLocale, readNumber, twoReadings } from './number.ts'
import type { Cell } from './sheet.ts'
import { type MarkState, stateOf } from './value-reader.ts'

/** A cell of figures, read: a number, a mark, or the finding that says why it is neither. */
export type NumberCell =
  | { readonly kind: 'number'; readonly number: DecimalNumber; readonly other: readonly string[] | null }
  | { readonly kind: MarkState | 'blank' }
  | { readonly kind: 'fault'; readonly finding: Issue }

export interface NumberCellOptions {
  /** How numbers in texts are written; `null` when nobody declared it. Numbers that a file holds as numbers need none. */
  readonly locale: NumberLocale | null
  /** How many decimals the figure may have, `null` when that is not declared. */
  readonly decimals: number | null
  readonly place: Place
}

const LOCALES = ['vi', 'en', 'machine'] as const

/**
 * Reads a cell of figures. `other` holds both readings of a text such as `1.234`, which the declared locale settles and a whole
 * column may yet contradict; without a declared locale it is a finding.
 */
export function readNumberCell(cell: Cell, options: NumberCellOptions): NumberCell {
  const { place } = options
  switch (cell.kind) {
    case 'blank':
      return { kind: 'blank' }
    case 'number':
      return readStored(cell, options)
    case 'text':
      return readText(cell.text.trim(), options)
    case 'date':
      return fault(issue('date-instead-of-number', { value: cell.date ?? cell.text }, place))
    case 'error':
      return fault(issue('cell-error', { value: cell.text }, place))
    case 'formula-without-value':
      return fault(issue('formula-without-value', {}, place))
    case 'boolean':
      return fault(issue('number-invalid', { value: cell.text }, place))
  }
}

function fault(finding: Issue): NumberCell {
  return { kind: 'fault', finding }
}

function readStored(cell: Cell, { decimals, place }: NumberCellOptions): NumberCell {
  const number = decimalOf(cell.text)
  if (number === null) return fault(issue('number-invalid', { value: cell.text }, place))
  const power = shownPower(cell.format)
  const shown = power === 0 ? null : decimalOf(`${pointed(number)}e${power}`)
  if (shown && shown.digits !== '0') {
    return fault(issue('number-shown-otherwise', { value: pointed(number), shown: pointed(shown) }, place))
  }
  return { kind: 'number', number: decimals === null ? number : withoutResidue(number, decimals), other: null }
}

function readText(text: string, { locale, place }: NumberCellOptions): NumberCell {
  const state = stateOf(text)
  if (state !== null) return { kind: state }
  if (locale === null) return readUndeclared(text, place)
  const read = readNumber(text, locale)
  if (read.kind === 'number') return { kind: 'number', number: read, other: locale === 'machine' ? null : bothOf(text) }
  const readings = readingsOf(text)
  const [reading] = readings
  if (reading === undefined) return fault(issue('number-invalid', { value: text }, place))
  if (readings.length > 1) return fault(issue('number-ambiguous', { value: text, readings }, place))
  return fault(issue('number-other-locale', { value: text, reading }, place))
}

function readUndeclared(text: string, place: Place): NumberCell {
  const readings = readingsOf(text)
  const [reading] = readings
  if (reading === undefined) return fault(issue('number-invalid', { value: text }, place))
  if (readings.length > 1) return fault(issue('number-ambiguous', { value: text, readings }, place))
  const number = decimalOf(reading)
  return number ? { kind: 'number', number, other: null } : fault(issue('number-invalid', { value: text }, place))
}

/** Each number that a text may be in one of the ways of writing. */
function readingsOf(text: string): readonly string[] {
  const all = LOCALES.flatMap((locale) => {
    const read = readNumber(text, locale)
    return read.kind === 'number' ? [pointed(read)] : []
  })
  return [...new Set(all)]
}

function bothOf(text: string): readonly string[] | null {
  const point = text.replace(/^[−–]/, '-').replace(',', '.')
  return twoReadings(point)
}
