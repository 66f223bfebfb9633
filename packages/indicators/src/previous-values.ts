import { parseRange } from './base/cell-address.ts'
import { issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { Form, FormCellPart, FormColumn } from './generated/types.ts'
import { pointed } from './ingest/decimal-text.ts'
import { readNumberCell } from './ingest/number-cell.ts'
import { readSheets } from './ingest/read-sheets.ts'
import type { Sheet } from './ingest/sheet.ts'
import { cellPart, type FigureRow, valueColumns } from './model/form.ts'
import { readIdentity } from './model/form-identity.ts'
import { type FormLayout, formLayout, IDENTITY_SHEET } from './model/form-layout.ts'
import type { GivenValue, GivenValues, TemplateOptions } from './report/template-options.ts'

/** What a new workbook takes over from the report of the period before. */
export type Previous = Pick<TemplateOptions, 'given' | 'repeats'>

/** Takes over names of repeated lines, figures of the period before, and what was open at its end. */
export function previousValues(bytes: Uint8Array, file: string, form: Form): Result<Previous> {
  const { sheets, issues } = readSheets(bytes, { name: file })
  if (issues.some(({ severity }) => severity === 'error')) return failed(...issues)
  const hidden = sheets.find(({ name }) => name === IDENTITY_SHEET)
  const identity = hidden ? readIdentity(pairs(hidden)) : null
  if (!identity || identity.form !== form.code || identity.version !== form.version) {
    return failed(issue('option-invalid', { option: '--previous', value: file, expected: form.id }))
  }
  const language = identity.language === 'en' ? 'en' : 'vi'
  const layout = formLayout(form, { date: identity.listDate, language, repeats: identity.repeats })
  const sheet = sheets.find(({ name }) => name === layout.sheet)
  if (!sheet) return failed(issue('option-invalid', { option: '--previous', value: file, expected: layout.sheet }))
  return ok({ given: given(form, layout, sheet, file), repeats: identity.repeats })
}

function given(form: Form, layout: FormLayout, sheet: Sheet, file: string): GivenValues {
  const label = layout.columns.find(({ column }) => column.role === 'label')?.column.index ?? ''
  return {
    key: (row, repeat) => textAt(sheet, layout.cellOf(row.code, label, repeat)),
    cell: (row, column, repeat) => {
      const source = sourceColumn(form, row, column)
      const address = source && layout.cellOf(row.code, source.index, repeat ?? undefined)
      return address ? valueAt(sheet, address, file) : null
    },
  }
}

/** The column of the report before whose figure opens this one: the same series in its own period, or the closing balance. */
function sourceColumn(form: Form, row: FigureRow, column: FormColumn): FormColumn | null {
  const columns = valueColumns(form)
  for (const relation of form.relations) {
    if (relation.kind !== 'carryOver' || relation.axis !== 'columns' || relation.opening !== column.index) continue
    return columns.find(({ index }) => index === relation.closing) ?? null
  }
  const part = cellPart(form, row, column)
  if (part.period !== 'previous' || part.bound === false) return null
  const wanted = seriesOf({ ...part, period: 'this' })
  return columns.find((each) => seriesOf(cellPart(form, row, each)) === wanted) ?? null
}

function seriesOf({ indicator, parts, period, scenario, cumulative }: FormCellPart): string {
  return JSON.stringify([indicator, parts ?? [], period ?? 'this', scenario ?? 'actual', cumulative ?? false])
}

function valueAt(sheet: Sheet, address: string, file: string): GivenValue | null {
  const range = parseRange(address)
  if (!range) return null
  const read = readNumberCell(sheet.cell(range.fromRow, range.fromColumn), {
    locale: 'vi',
    decimals: null,
    place: { file, sheet: sheet.name, range: address },
  })
  if (read.kind === 'number') return { state: 'number', value: pointed(read.number) }
  return read.kind === 'nil' || read.kind === 'missing' || read.kind === 'notApplicable' ? { state: read.kind } : null
}

function textAt(sheet: Sheet, address: string | null): string | null {
  const range = address === null ? null : parseRange(address)
  return range ? sheet.cell(range.fromRow, range.fromColumn).text.trim() || null : null
}

function* pairs(sheet: Sheet): Generator<readonly [string, string]> {
  for (const { cells } of sheet.rows()) {
    const text = (column: number): string => cells.find((cell) => cell.column === column)?.text.trim() ?? ''
    if (text(1) !== 'reason') yield [text(1), text(2)]
  }
}
