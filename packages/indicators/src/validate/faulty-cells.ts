import { type CellRange, isInside, parseRange } from '../base/cell-address.ts'
import type { Issue, Place } from '../base/issue.ts'

/** More than the columns of any sheet. */
const COLUMNS = 32_768

interface Faulty {
  /** Single cells as numbers: a file may have more of them than findings are listed. */
  readonly cells: Set<number>
  readonly blocks: CellRange[]
}

/** The cells of sheets that have an error, by file. */
export class FaultyCells {
  readonly #sheets = new Map<string, Map<string, Faulty>>()

  /** Takes an error that stands in cells; nothing else changes anything. */
  add({ severity, place }: Issue): void {
    const block = severity === 'error' ? parseRange(place?.range ?? '') : null
    if (!block) return
    const { file = '', sheet = '' } = place ?? {}
    const sheets = this.#sheets.get(file) ?? new Map<string, Faulty>()
    this.#sheets.set(file, sheets)
    const faulty = sheets.get(sheet) ?? { cells: new Set(), blocks: [] }
    sheets.set(sheet, faulty)
    const { fromRow, toRow, fromColumn, toColumn } = block
    if (fromRow === toRow && fromColumn === toColumn) faulty.cells.add(fromRow * COLUMNS + fromColumn)
    else faulty.blocks.push(block)
  }

  /** How many single cells of a file have an error; `null` where an error stands in a block of cells. */
  count(file: string): number | null {
    const sheets = [...(this.#sheets.get(file)?.values() ?? [])]
    if (sheets.some(({ blocks }) => blocks.length > 0)) return null
    return sheets.reduce((sum, { cells }) => sum + cells.size, 0)
  }

  has({ file = '', sheet = '', range = '' }: Place): boolean {
    const faulty = this.#sheets.get(file)?.get(sheet)
    const cell = faulty && parseRange(range)
    if (!cell) return false
    const { fromRow: row, fromColumn: column } = cell
    return faulty.cells.has(row * COLUMNS + column) || faulty.blocks.some((block) => isInside(block, row, column))
  }
}
