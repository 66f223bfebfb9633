import { type Issue, issue, type Place } from '../base/issue.ts'
import { type IsoDate, isIsoDate } from '../model/iso-date.ts'
import { type DateOrder, readDate } from './date.ts'
import type { Cell } from './sheet.ts'

/** A cell that holds a day, read. */
export type DateCell =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'blank' }
  | { readonly kind: 'fault'; readonly finding: Issue }

/** Reads a cell that holds a day: a date of the workbook as it is, a text in the declared order. A bare number is no date. */
export function readDateCell(cell: Cell, order: DateOrder, place: Place): DateCell {
  const text = cell.text.trim()
  if (cell.kind === 'blank' || (cell.kind === 'text' && text === '')) return { kind: 'blank' }
  if (cell.kind === 'date') {
    const day = cell.date?.slice(0, 10) ?? ''
    return isIsoDate(day) ? { kind: 'date', date: day } : fault(issue('date-invalid', { value: text }, place))
  }
  if (cell.kind === 'error') return fault(issue('cell-error', { value: text }, place))
  if (cell.kind === 'formula-without-value') return fault(issue('formula-without-value', {}, place))
  const read = cell.kind === 'text' ? readDate(text, order) : { kind: 'invalid' as const }
  if (read.kind === 'date') return read
  if (read.kind === 'invalid') return fault(issue('date-invalid', { value: text }, place))
  return fault(issue('date-ambiguous', { value: text, readings: read.readings }, place))
}

function fault(finding: Issue): DateCell {
  return { kind: 'fault', finding }
}
