import { append } from './base/grouped.ts'
import { type Issue, issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { Form, FormCellPart, FormColumn } from './generated/types.ts'
import { pointed } from './ingest/decimal-text.ts'
import { type FormLine, findFormRows } from './ingest/find-form-rows.ts'
import { type FormTable, findFormTable } from './ingest/find-form-table.ts'
import { identityOf } from './ingest/hidden-sheet.ts'
import { readNumberCell } from './ingest/number-cell.ts'
import { readSheets } from './ingest/read-sheets.ts'
import type { Cell, Sheet } from './ingest/sheet.ts'
import { previousPeriod } from './model/earlier-period.ts'
import { cellPart, type FigureRow, leafColumns, valueColumns } from './model/form.ts'
import { isIsoDate } from './model/iso-date.ts'
import type { GivenValue, GivenValues, TemplateOptions } from './report/template-options.ts'

/** What a new workbook takes over from the report of the period before. */
export type Previous = Pick<TemplateOptions, 'given' | 'repeats'>

/** Takes over names of repeated lines, figures of the period before, and what was open at its end. */
export function previousValues(
  bytes: Uint8Array,
  file: string,
  { form, head, catalog }: Pick<TemplateOptions, 'form' | 'head' | 'catalog'>,
): Result<Previous> {
  const { sheets, issues } = readSheets(bytes, { name: file })
  const refused = (value: string, expected: string): Result<Previous> =>
    failed(issue('option-invalid', { option: '--previous', value, expected }, { file }))
  if (issues.some(isError)) return failed(...issues.filter(isError))
  const identity = identityOf(sheets)
  if (!identity || identity.form !== form.code || identity.version !== form.version) return refused(file, form.id)
  const period = previousPeriod(head.period)
  if (identity.period !== period)
    return refused(`${file} (${identity.period})`, period ?? '2025, 2025-H1, 2025-Q3, 2025-07')
  const units = [head.subject, ...catalog.history.predecessors(head.subject).map(({ id }) => id)]
  if (!units.includes(identity.subject)) return refused(`${file} (${identity.subject})`, units.join(' | '))
  if (!isIsoDate(identity.listDate)) return refused(`${file} (${identity.listDate})`, head.listDate)
  const found = findFormTable(form, sheets, file)
  if (!found.table) return failed(...found.issues)
  const rows = findFormRows(form, identity.listDate, found.table, file)
  const faults = [...found.issues, ...rows.issues].filter(isError)
  if (faults.length > 0) return failed(...faults)
  const lines = linesByRow(rows.lines)
  return ok({ given: given(form, found.table, lines, file), repeats: repeatsOf(form, lines, identity.repeats) })
}

function isError({ severity }: Issue): boolean {
  return severity === 'error'
}

type Lines = ReadonlyMap<string, readonly FormLine[]>

function linesByRow(lines: readonly FormLine[]): Lines {
  const byRow = new Map<string, FormLine[]>()
  for (const line of lines) append(byRow, line.row.code, line)
  return byRow
}

/** As many lines as were used or laid out: a repeating row of which the file says nothing had none. */
function repeatsOf(form: Form, lines: Lines, stated: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const repeating = form.rows.filter((row) => row.kind === 'repeat')
  return new Map(
    repeating.map(({ code }) => [code, Math.max(lines.get(code)?.length ?? 0, stated.get(code) ?? 0)] as const),
  )
}

function given(form: Form, { sheet, columns }: FormTable, lines: Lines, file: string): GivenValues {
  const label = leafColumns(form.columns).find(({ role }) => role === 'label')?.index ?? ''
  const find = (row: FigureRow, index: string, repeat: number | null): Cell | null => {
    const line = lines.get(row.code)?.[(repeat ?? 1) - 1]
    const column = columns.get(index)
    return line && column !== undefined ? sheet.cell(line.sheetRow.row, column) : null
  }
  return {
    key: (row, repeat) => find(row, label, repeat)?.text.trim() || null,
    cell: (row, column, repeat) => {
      const source = sourceColumn(form, row, column)
      const cell = source && find(row, source.index, repeat)
      return cell ? givenValue(cell, sheet, file) : null
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

function givenValue(cell: Cell, sheet: Sheet, file: string): GivenValue | null {
  const read = readNumberCell(cell, {
    locale: 'vi',
    decimals: null,
    place: { file, sheet: sheet.name, range: cell.address },
  })
  if (read.kind === 'number') return { state: 'number', value: pointed(read.number) }
  return read.kind === 'nil' || read.kind === 'missing' || read.kind === 'notApplicable' ? { state: read.kind } : null
}
