import type { ConversionWish, ConvertAnswer, ShownColumn } from '@chitieu/indicators'
import { element, make } from '../elements.ts'
import type { Wording } from '../wording.ts'

type Table = Extract<ConvertAnswer, { readonly kind: 'table' }>

const field = (id: string): HTMLSelectElement => element(id, HTMLSelectElement)

/** Offers the sheets and columns of a file, the proposed ones chosen. */
export function offerColumns({ sheets, sheet, columns, proposed }: Table, { say }: Wording): void {
  const title = ({ letters, header }: ShownColumn): string => [letters, header].filter(Boolean).join(' – ')
  const matched = (column: ShownColumn): string =>
    say('convert.columnMatch', { column: title(column), matched: column.matched, filled: column.filled })
  const options = (text: (column: ShownColumn) => string): readonly HTMLElement[] =>
    columns.map((column) => make('option', { value: String(column.column) }, text(column)))
  field('convert-sheet').replaceChildren(...sheets.map((name, at) => make('option', { value: String(at) }, name)))
  field('convert-sheet').value = String(sheet)
  field('convert-code').replaceChildren(...options(matched))
  field('convert-name').replaceChildren(make('option', { value: '' }, say('convert.noName')), ...options(title))
  if (proposed !== null) field('convert-code').value = String(proposed.code)
  field('convert-name').value = proposed?.name == null ? '' : String(proposed.name)
  element('convert-head-row', HTMLInputElement).value = String(proposed?.headRow ?? 0)
  element('convert-columns', HTMLElement).hidden = false
}

/** Which sheet is chosen, counted from 0. */
export function chosenSheet(): number {
  return Number(field('convert-sheet').value)
}

/** Which columns are chosen. */
export function chosenColumns(): ConversionWish['columns'] {
  const name = field('convert-name').value
  const headRow = Math.max(0, Math.trunc(Number(element('convert-head-row', HTMLInputElement).value) || 0))
  return { headRow, code: Number(field('convert-code').value), name: name === '' ? null : Number(name) }
}
