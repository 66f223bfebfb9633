import { cellAddress } from '../base/cell-address.ts'
import type { Issue } from '../base/issue.ts'
import type { Form } from '../generated/types.ts'
import { type FormIdentity, readIdentity } from '../model/form-identity.ts'
import { IDENTITY_SHEET } from '../model/form-layout.ts'
import { type ListedField, valueFault } from './head-values.ts'
import type { Sheet } from './sheet.ts'
import type { ReadSubmissionOptions } from './submission-reading.ts'

/** The hidden sheet of a template, or `null` in every other file. */
export function identityOf(sheets: readonly Sheet[]): FormIdentity | null {
  return readIdentity(rowsOf(sheets).map(({ key, value }) => [key, value] as const))
}

/** Values of the hidden sheet that their keys do not take. */
export function hiddenFaults(
  sheets: readonly Sheet[],
  { world, file }: ReadSubmissionOptions,
  form: Form | null,
): readonly Issue[] {
  return rowsOf(sheets).flatMap(({ key, value, range }) => {
    const field = LISTED.find((each) => each === key)
    const place = { file, sheet: IDENTITY_SHEET, range }
    return (field && valueFault(field, value, { world, form, place })) ?? []
  })
}

const LISTED: readonly ListedField[] = ['schema', 'version', 'reporter', 'edition', 'covers', 'language', 'sample']

interface HiddenRow {
  readonly key: string
  readonly value: string
  /** Where the value stands. */
  readonly range: string
}

function rowsOf(sheets: readonly Sheet[]): readonly HiddenRow[] {
  const sheet = sheets.find(({ name }) => name === IDENTITY_SHEET)
  return [...(sheet?.rows() ?? [])].flatMap(({ row, cells }) => {
    const text = (column: number): string => cells.find((cell) => cell.column === column)?.text.trim() ?? ''
    return text(1) === '' ? [] : [{ key: text(1), value: text(2), range: cellAddress(row, 2) }]
  })
}
