import { type Issue, type IssueArgs, type IssueCode, issue } from '../base/issue.ts'
import { type CellRange, columnLetters, isInside, rangeText } from './cell-address.ts'
import { legacyText } from './legacy-font.ts'
import type { Cell, Sheet, SheetRow } from './sheet.ts'

export interface InspectSheetOptions {
  readonly file: string
  /** The cells that are read as data; the whole sheet when it is not given, and then merged cells are not told. */
  readonly area?: CellRange
}

/**
 * What is wrong with the cells of a sheet whatever they mean: errors, formulas without value, hidden rows and columns that hold
 * data, merged cells among the data, legacy encodings, decomposed text. Equal findings of cells one under the other are one range.
 */
export function inspectSheet(sheet: Sheet, options: InspectSheetOptions): readonly Issue[] {
  const found = new FoldedFindings(options.file, sheet.name)
  const hiddenColumns = new Set<number>()
  const { area } = options
  for (const row of sheet.rows()) {
    const cells = area ? row.cells.filter((cell) => isInside(area, cell.row, cell.column)) : row.cells
    if (cells.length === 0) continue
    if (row.isHidden) found.addRow(row)
    for (const cell of cells) {
      inspectCell(cell, found)
      if (sheet.isHiddenColumn(cell.column)) hiddenColumns.add(cell.column)
    }
  }
  const columns = [...hiddenColumns].sort((a, b) => a - b).map(columnLetters)
  const place = { file: options.file, sheet: sheet.name }
  return [
    ...found.issues(),
    ...columns.map((column) => issue('column-hidden', { column }, { ...place, column })),
    ...mergesIn(sheet, area).map((range) => issue('cells-merged', { range }, { ...place, range })),
  ]
}

function inspectCell(cell: Cell, found: FoldedFindings): void {
  if (cell.kind === 'error') found.add(cell, 'cell-error', { value: cell.text })
  else if (cell.kind === 'formula-without-value') found.add(cell, 'formula-without-value', {})
  else if (cell.kind === 'text') inspectText(cell, found)
}

function inspectText(cell: Cell, found: FoldedFindings): void {
  if (cell.written !== cell.text) found.add(cell, 'text-decomposed', { value: cell.text })
  const legacy = legacyText(cell.text, cell.font)
  if (legacy === null) return
  const { encoding, converted } = legacy
  found.add(cell, 'text-legacy', { value: cell.text, encoding, font: cell.font, converted })
}

function mergesIn(sheet: Sheet, area: CellRange | undefined): readonly string[] {
  if (area === undefined) return []
  const touches = ({ fromRow, toRow, fromColumn, toColumn }: CellRange): boolean =>
    fromRow <= area.toRow && toRow >= area.fromRow && fromColumn <= area.toColumn && toColumn >= area.fromColumn
  return sheet.head.merges.filter(touches).map(rangeText)
}

interface Run {
  readonly code: IssueCode
  readonly args: IssueArgs[IssueCode]
  readonly key: string
  readonly fromRow: number
  toRow: number
  readonly column: number | null
}

/** Findings in the order of their first cell; equal ones in adjacent rows of a column are held together. */
class FoldedFindings {
  readonly #place: { readonly file: string; readonly sheet: string }
  readonly #runs: Run[] = []
  readonly #last = new Map<string, Run>()

  constructor(file: string, sheet: string) {
    this.#place = { file, sheet }
  }

  add<C extends IssueCode>(cell: Cell, code: C, args: IssueArgs[C]): void {
    this.#hold(code, args, cell.row, cell.column)
  }

  addRow({ row }: SheetRow): void {
    this.#hold('row-hidden', {}, row, null)
  }

  issues(): readonly Issue[] {
    return this.#runs.map(({ code, args, fromRow, toRow, column }) =>
      issue(code, args, { ...this.#place, ...placeOf(fromRow, toRow, column) }),
    )
  }

  #hold<C extends IssueCode>(code: C, args: IssueArgs[C], row: number, column: number | null): void {
    const slot = `${code} ${column}`
    const key = JSON.stringify(args)
    const last = this.#last.get(slot)
    if (last && last.key === key && last.toRow === row - 1) {
      last.toRow = row
      return
    }
    const run: Run = { code, args, key, fromRow: row, toRow: row, column }
    this.#last.set(slot, run)
    this.#runs.push(run)
  }
}

function placeOf(
  fromRow: number,
  toRow: number,
  column: number | null,
): { readonly range: string } | { readonly row: number } {
  if (column !== null) return { range: rangeText({ fromRow, toRow, fromColumn: column, toColumn: column }) }
  return fromRow === toRow ? { row: fromRow } : { range: `${fromRow}:${toRow}` }
}
