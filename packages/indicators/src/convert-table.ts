import type { CodeConversion, CodeConverter } from './convert-codes.ts'
import { findVintage } from './ingest/list-vintage.ts'
import { ListedUnits } from './ingest/listed-units.ts'
import type { Sheet } from './ingest/sheet.ts'
import { namesUnit } from './ingest/unit-name.ts'
import type { IsoDate } from './model/iso-date.ts'
import type { UnitHistory } from './model/unit-history.ts'

/** Where the codes of a table stand, the names beside them, and the row above its first line; rows and columns count from 1. */
export interface CodeColumns {
  /** 0: the table has no header. */
  readonly headRow: number
  readonly code: number
  readonly name: number | null
}

/** A column of a sheet: how many of its cells hold something, and how many of them are codes of the list. */
export interface ColumnMatch {
  readonly column: number
  readonly filled: number
  readonly matched: number
}

/** One line of a table and what became of its code; `null` where it has none. */
export interface ConvertedRow {
  readonly row: number
  readonly code: string
  readonly name: string
  readonly conversion: CodeConversion | null
}

interface ColumnCount {
  filled: number
  matched: number
  firstMatch: number
}

/** A heading is a word: column numbers and letters of a form are none. */
const WORD = /\p{L}.*\p{L}/u

/** The columns of a sheet and how many codes of a list each has. */
export function matchColumns(sheet: Sheet, history: UnitHistory, listDate: IsoDate): readonly ColumnMatch[] {
  return [...countColumns(sheet, history, listDate)]
    .map(([column, { filled, matched }]) => ({ column, filled, matched }))
    .sort((a, b) => a.column - b.column)
}

/** Which column holds codes of a list, judged by how many of its cells do; of equal ones the first. `null` when none does. */
export function proposeColumns(sheet: Sheet, history: UnitHistory, listDate: IsoDate): CodeColumns | null {
  const counts = [...countColumns(sheet, history, listDate)].sort(([a], [b]) => a - b)
  let best: { readonly column: number; readonly count: ColumnCount } | null = null
  for (const [column, count] of counts) if (weight(count) > (best ? weight(best.count) : 0)) best = { column, count }
  if (best === null) return null
  const code = best.column
  return {
    headRow: headRowAbove(sheet, code, best.count.firstMatch),
    code,
    name: nameColumn(sheet, history, listDate, code),
  }
}

/** Many codes, and little else. */
function weight({ filled, matched }: ColumnCount): number {
  return filled === 0 ? 0 : (matched * matched) / filled
}

function countColumns(sheet: Sheet, history: UnitHistory, listDate: IsoDate): ReadonlyMap<number, ColumnCount> {
  const isCode = new Map<string, boolean>()
  const counts = new Map<number, ColumnCount>()
  for (const { row, cells } of sheet.rows()) {
    for (const { column, text } of cells) {
      const written = text.trim()
      if (written === '') continue
      const known = isCode.get(written) ?? history.on(written, listDate) !== null
      isCode.set(written, known)
      const count = counts.get(column) ?? { filled: 0, matched: 0, firstMatch: row }
      if (known && count.matched === 0) count.firstMatch = row
      counts.set(column, count)
      count.filled += 1
      if (known) count.matched += 1
    }
  }
  return counts
}

/** The nearest row above the first code whose cell in that column is a word. */
function headRowAbove(sheet: Sheet, column: number, first: number): number {
  let head = 0
  for (const row of sheet.rows()) {
    if (row.row >= first) break
    if (WORD.test(row.text(column))) head = row.row
  }
  return head
}

/**
 * The column that names the units of the codes, where it does in a third of the rows. Any unit that ever had a code will do: whether
 * codes and names are of the declared list is told later.
 */
function nameColumn(sheet: Sheet, history: UnitHistory, listDate: IsoDate, code: number): number | null {
  const named = new Map<number, number>()
  let units = 0
  for (const row of sheet.rows()) {
    const written = row.text(code)
    if (written === '' || history.on(written, listDate) === null) continue
    units += 1
    const versions = history.history(written).flatMap((unit) => unit.versions)
    for (const { column, kind, text } of row.cells) {
      if (column === code || kind !== 'text' || !versions.some((version) => namesUnit(text, version))) continue
      named.set(column, (named.get(column) ?? 0) + 1)
    }
  }
  const [best] = [...named].sort(([a, many], [b, more]) => more - many || a - b)
  return best && best[1] * 3 >= units ? best[0] : null
}

/** Every line below the header with what became of its code, in the order of the sheet. */
export function convertTable(sheet: Sheet, columns: CodeColumns, converter: CodeConverter): readonly ConvertedRow[] {
  const converted: ConvertedRow[] = []
  for (const row of sheet.rows()) {
    if (row.row <= columns.headRow) continue
    const code = row.text(columns.code)
    const name = columns.name === null ? '' : row.text(columns.name)
    converted.push({ row: row.row, code, name, conversion: code === '' ? null : converter.convert(code, name) })
  }
  return converted
}

/** Another list that more codes of a table are on than on the declared one; `null` when the declared one will do. */
export function otherList(
  sheet: Sheet,
  { headRow, code, name }: CodeColumns,
  history: UnitHistory,
  listDate: IsoDate,
): { readonly listDate: IsoDate; readonly fits: number } | null {
  const fields = new Map([['unit', code] as const, ...(name === null ? [] : [['unitName', name] as const])])
  return findVintage(history, new ListedUnits({ sheet, headRow, fields, others: [] }), listDate)
}
