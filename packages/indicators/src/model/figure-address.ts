import { fold } from '../base/text.ts'
import type { Form } from '../generated/types.ts'
import type { PlaceName } from './consolidated.ts'

/** A place of a form as people write it: by row and column, or by its cell in the printed layout. */
export interface FigureAddress {
  /** Code of the form. */
  readonly form: string
  readonly place: PlaceName | null
  /** `F14` of the sheet of the form; `null` when row and column are named. */
  readonly cell: string | null
}

const CELL = /^[A-Z]{1,3}[1-9]\d{0,6}$/i

/**
 * Reads `FORM/ROW/COLUMN`, `FORM/ROW/COLUMN/LINE` of a repeating row, or `FORM/CELL`: `II.06a/total/10`, `II.06a/B3`. A form goes by
 * its id, its code, its official number, or as much of that number as no other form begins with; `null` where no form does.
 */
export function readFigureAddress(text: string, forms: Iterable<Form>): FigureAddress | null {
  const names = namesOfForms(forms)
  const written = text.normalize('NFC').trim()
  const wanted = fold(written)
  const name = [...names.keys()].find((each) => wanted.startsWith(`${each}/`))
  const form = name === undefined ? undefined : names.get(name)
  if (name === undefined || form === undefined) return null
  const [row = '', column, ...line] = written.slice(name.length + 1).split('/')
  if (column === undefined) return CELL.test(row) ? { form, place: null, cell: row.toUpperCase() } : null
  if (row === '' || column === '') return null
  return { form, place: { row, column, key: line.length > 0 ? line.join('/') : null }, cell: null }
}

/** Codes of forms by what they go by, the longest names first. */
function namesOfForms(forms: Iterable<Form>): ReadonlyMap<string, string> {
  const codes = new Map<string, Set<string>>()
  const call = (name: string, code: string): void => {
    codes.set(fold(name), (codes.get(fold(name)) ?? new Set<string>()).add(code))
  }
  for (const { id, code, head } of forms) {
    call(id, code)
    call(code, code)
    const parts = (head.number ?? '').split('/')
    for (let count = parts.length; count > 0 && head.number !== null; count -= 1)
      call(parts.slice(0, count).join('/'), code)
  }
  return new Map(
    [...codes]
      .flatMap(([name, found]) => (found.size === 1 ? [[name, [...found][0] ?? ''] as const] : []))
      .sort(([a], [b]) => b.length - a.length),
  )
}
