import { type Issue, type IssueArgs, type IssueCode, issue } from '../base/issue.ts'
import { type CellRange, columnLetters, isInside, rangeText } from './cell-address.ts'
import { legacyFont, legacyText } from './legacy-font.ts'
import type { Cell, Sheet, SheetRow } from './sheet.ts'

/** Texts that are remembered. */
const MOST_SOUND = 1 << 14

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
  const { area } = options
  const isIn = (cell: Cell): boolean => area === undefined || isInside(area, cell.row, cell.column)
  const sound = new Set<string>()
  for (const row of sheet.suspectRows()) {
    if (row.isHidden && row.cells.some(isIn)) found.addRow(row)
    for (const cell of row.unplain()) if (isIn(cell)) inspectCell(cell, found, sound)
  }
  const columns = hiddenColumns(sheet, isIn).map(columnLetters)
  const place = { file: options.file, sheet: sheet.name }
  return [
    ...found.issues(),
    ...columns.map((column) => issue('column-hidden', { column }, { ...place, column })),
    ...mergesIn(sheet, area).map((range) => issue('cells-merged', { range }, { ...place, range })),
  ]
}

/** The hidden columns that hold something, from left to right. */
function hiddenColumns(sheet: Sheet, isIn: (cell: Cell) => boolean): readonly number[] {
  const held = new Set<number>()
  if (sheet.head.hiddenColumns.size === 0) return []
  for (const row of sheet.rows()) {
    for (const cell of row.cells) if (sheet.isHiddenColumn(cell.column) && isIn(cell)) held.add(cell.column)
  }
  return [...held].sort((a, b) => a - b)
}

function inspectCell(cell: Cell, found: FoldedFindings, sound: Set<string>): void {
  if (cell.kind === 'error') found.add(cell, 'cell-error', { value: cell.text })
  else if (cell.kind === 'formula-without-value') found.add(cell, 'formula-without-value', {})
  else if (cell.kind === 'text') inspectText(cell, found, sound)
}

/** Names stand in many rows: a text that was found sound in its letters alone is not looked at again. */
function inspectText(cell: Cell, found: FoldedFindings, sound: Set<string>): void {
  const { written, font } = cell
  const isByLetters = legacyFont(font) === null
  if (isByLetters && sound.has(written)) return
  if (written !== cell.text) found.add(cell, 'text-decomposed', { value: cell.text })
  const legacy = legacyText(cell.text, font)
  if (legacy === null) {
    if (isByLetters && written === cell.text && sound.size < MOST_SOUND) sound.add(written)
    return
  }
  const { encoding, converted } = legacy
  found.add(cell, 'text-legacy', { value: cell.text, encoding, font, converted })
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
