import { type Issue, issue } from '../base/issue.ts'
import type { Form, FormColumn } from '../generated/types.ts'
import { headDepth, leafColumns } from '../model/form.ts'
import type { FormLines } from './find-form-rows.ts'
import type { FormTable, FoundTable } from './find-form-table.ts'
import { readNumber } from './number.ts'
import type { Cell, SheetRow } from './sheet.ts'

/** Numbers of a sheet that stand in no cell of its form: below its last row, beside its columns, in a heading, or in a second table. */
export function figuresOutside(
  form: Form,
  table: FormTable,
  { others }: Pick<FoundTable, 'others'>,
  { kinds }: Pick<FormLines, 'kinds'>,
  file: string,
): readonly Issue[] {
  const area = areaOf(form, table)
  const args = { form: form.head.number ?? form.id }
  const told = (cells: readonly Cell[], sheet: string): readonly Issue[] =>
    cells.filter(isFigure).map(({ address }) => issue('figure-outside-table', args, { file, sheet, range: address }))
  const found: Issue[] = []
  const last = Math.max(0, ...kinds.keys())
  for (const row of table.sheet.rows()) {
    const kind = kinds.get(row.row) ?? (row.row > last ? 'below' : 'heading')
    found.push(...told(outside(row, kind, area), table.sheet.name))
  }
  for (const other of others) {
    const place = areaOf(form, other)
    for (const row of other.sheet.rows()) {
      if (row.row > other.headRow) found.push(...told(outside(row, 'heading', place), other.sheet.name))
    }
  }
  return found
}

interface Area {
  readonly firstHeadRow: number
  readonly headRow: number
  readonly firstColumn: number
  readonly lastColumn: number
  readonly roles: ReadonlyMap<number, FormColumn['role']>
}

function areaOf(form: Form, { headRow, columns }: FormTable): Area {
  const roles = leafColumns(form.columns).flatMap(({ index, role }) => {
    const column = columns.get(index)
    return column === undefined ? [] : [[column, role] as const]
  })
  const held = [...columns.values()]
  return {
    ...{ headRow, firstHeadRow: headRow - headDepth(form.columns), roles: new Map(roles) },
    ...{ firstColumn: Math.min(...held), lastColumn: Math.max(...held) },
  }
}

/** Cells of a row that nothing reads. Lines of a list are numbered outside a table too. */
function outside({ row, cells }: SheetRow, kind: 'line' | 'told' | 'heading' | 'below', area: Area): readonly Cell[] {
  const { firstHeadRow, headRow, firstColumn, lastColumn, roles } = area
  if (row <= headRow) {
    const gap = row < firstHeadRow ? 0 : 1
    return cells.filter(({ column }) => column < firstColumn - gap || column > lastColumn + gap)
  }
  return cells.filter(({ column }) => {
    const role = roles.get(column)
    if (role === undefined) return true
    if (kind === 'heading') return role === 'value'
    return kind === 'below' && role !== 'number'
  })
}

/** A number, also one typed as text; digits after a zero are a code or a telephone. */
function isFigure({ kind, text }: Cell): boolean {
  if (kind === 'number') return true
  return kind === 'text' && !/^0\d/.test(text.trim()) && readNumber(text, 'machine').kind !== 'invalid'
}
