import { cellAddress } from '../base/cell-address.ts'
import { type Issue, issue } from '../base/issue.ts'
import { plainHeader, plainName } from '../base/text.ts'
import type { Form, FormColumn, Names } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { type FigureRow, leafColumns, rowMeasure } from '../model/form.ts'
import type { FormLine } from './find-form-rows.ts'
import type { FormTable } from './find-form-table.ts'

/** Codes, names and measures in the rows of a form that are not those the form prints there: which of them the figures go by is not known. */
export function rowFaults(
  form: Form,
  { sheet, columns }: FormTable,
  lines: readonly FormLine[],
  { world, file }: { readonly world: CheckWorld; readonly file: string },
): readonly Issue[] {
  const leaves = leafColumns(form.columns)
  return lines.flatMap(({ row, sheetRow, key }) =>
    key !== null
      ? []
      : leaves.flatMap((leaf) => {
          const column = columns.get(leaf.index)
          const printed = printedTexts(form, row, leaf, world)
          const value = column === undefined ? '' : plainName(sheetRow.text(column))
          if (column === undefined || value === '' || printed.length === 0 || printed.some(isLike(value))) return []
          const place = { file, sheet: sheet.name, range: cellAddress(sheetRow.row, column) }
          return [issue('row-differs-from-template', { value, expected: printed[0] ?? '' }, place)]
        }),
  )
}

function isLike(value: string): (printed: string) => boolean {
  const plain = plainHeader(value)
  return (printed) => plainHeader(plainName(printed)) === plain
}

/** What a form may print of a row in a column, that of a Vietnamese template first; none where it says nothing of the row. */
function printedTexts(form: Form, row: FigureRow, { role }: FormColumn, world: CheckWorld): readonly string[] {
  if (role === 'label') return both(row.label)
  if (role === 'code') return row.kind === 'fixed' && row.codePrinted !== false ? [row.code] : []
  const measure = role === 'measure' ? rowMeasure(form, row, world) : null
  return measure ? [...both(measure.symbols ?? measure.names), ...both(measure.names)] : []
}

function both({ vi, en }: Names): readonly string[] {
  return [vi, en]
}
