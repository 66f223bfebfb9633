import { type CellRange, cellAddress, isInside } from '../base/cell-address.ts'
import { plainHeader } from '../base/text.ts'
import type { Form, FormColumn, FormColumnNode } from '../generated/types.ts'
import { type HeadCell, headCells, headDepth, leafColumns } from '../model/form.ts'
import type { Cell, Sheet } from './sheet.ts'

/** Columns of a form by index in a sheet, and the row of their numbers. */
export interface NumberedColumns {
  readonly sheet: Sheet
  readonly headRow: number
  readonly columns: ReadonlyMap<string, number>
}

/** Headings of a form that do not stand over their numbers, and headings that belong to no number. */
export interface HeadFaults {
  readonly missing: readonly string[]
  readonly extra: readonly string[]
  /** The first cell in which something else stands than the form has there. */
  readonly range: string | null
}

/** Blank rows among the headings that do not matter. */
const BLANK_ROWS = 3

/**
 * Compares what stands over each column number with the headings of the form in either language. A number says which column it is:
 * another heading over it is a contradiction. `strays` are cells in the row of numbers that hold none of the form.
 */
export function headFaults(form: Form, numbered: NumberedColumns, strays: readonly Cell[]): HeadFaults {
  const { headRow, sheet } = numbered
  const depth = headDepth(form.columns)
  const cells = cellsBetween(sheet, headRow - depth - BLANK_ROWS, headRow - 1)
  const above = Array.from({ length: depth }, (_, at) => headRow - depth + at)
  const read = (rows: readonly number[]): HeadFaults => new HeadReader(form, numbered, strays, { rows, cells }).read()
  const faults = read(above)
  if (faults.missing.length + faults.extra.length === 0) return faults
  const filled = read([...cells.keys()].slice(-depth))
  return filled.missing.length + filled.extra.length === 0 ? filled : faults
}

type Cells = ReadonlyMap<number, ReadonlyMap<number, Cell>>

function cellsBetween(sheet: Sheet, fromRow: number, toRow: number): Cells {
  const found = new Map<number, ReadonlyMap<number, Cell>>()
  for (const { row, cells } of sheet.rows()) {
    if (row > toRow) break
    const held = cells.filter(({ text }) => text.trim() !== '')
    if (row >= fromRow && held.length > 0) found.set(row, new Map(held.map((cell) => [cell.column, cell])))
  }
  return found
}

class HeadReader {
  readonly #form: Form
  readonly #table: NumberedColumns
  readonly #strays: ReadonlyMap<number, Cell>
  readonly #rows: readonly number[]
  readonly #cells: Cells
  readonly #merges: readonly CellRange[]
  readonly #located: ReadonlySet<number>
  readonly #missing: FormColumnNode[] = []
  readonly #extra = new Set<Cell>()
  readonly #places: (readonly [row: number, column: number])[] = []
  readonly #met = { vi: 0, en: 0 }

  constructor(
    form: Form,
    table: NumberedColumns,
    strays: readonly Cell[],
    { rows, cells }: { readonly rows: readonly number[]; readonly cells: Cells },
  ) {
    this.#form = form
    this.#table = table
    this.#strays = new Map(strays.map((cell) => [cell.column, cell]))
    this.#rows = rows
    this.#cells = cells
    this.#merges = table.sheet.head.merges.filter((range) => rows.some((row) => isInside(range, row, range.fromColumn)))
    this.#located = new Set(table.columns.values())
  }

  read(): HeadFaults {
    const heads = headCells(this.#form.columns)
    for (const head of heads) {
      if (head.node.kind === 'group') this.#readGroup(head, head.node.columns)
      else this.#readLeaf(head, head.node)
    }
    for (const column of this.#besides()) this.#readBeside(column)
    for (const cell of this.#extra) this.#places.push([cell.row, cell.column])
    const [place] = this.#places.sort(([a, b], [c, d]) => a - c || b - d)
    const language = this.#met.en > this.#met.vi ? 'en' : 'vi'
    return {
      missing: this.#missing.map((node) => titleOf(node, language)),
      extra: [...this.#extra].map(({ text, address }) => `${text} (${address})`),
      range: place ? cellAddress(...place) : null,
    }
  }

  #readLeaf({ row: level }: HeadCell, leaf: FormColumn): void {
    const column = this.#table.columns.get(leaf.index)
    if (column === undefined) {
      this.#missing.push(leaf)
      return
    }
    const over = this.#rows.map((row) => this.#cells.get(row)?.get(column))
    if (over.some((cell) => cell && this.#isHeading(cell, leaf))) return
    const own = over.slice(level)
    const found = own[0] ?? own.findLast((cell) => cell !== undefined)
    this.#lack(leaf, found ? [found] : [], column, level)
  }

  /** A group is found over any of its columns: one that was moved out of it is followed. */
  #readGroup({ row: level, node }: HeadCell, columns: readonly FormColumnNode[]): void {
    const own = leafColumns(columns).flatMap(({ index }) => this.#table.columns.get(index) ?? [])
    const row = this.#rows[level]
    const [first] = own
    if (first === undefined || row === undefined) return
    const found = new Set(own.flatMap((column) => this.#over(row, column, new Set(own)) ?? []))
    if (![...found].some((cell) => this.#isHeading(cell, node))) this.#lack(node, [...found], first, level)
  }

  /** What stands over a column in a row: its own cell, the block it is merged into, or, where nothing is merged, the nearest to the left in its group. */
  #over(row: number, column: number, group: ReadonlySet<number>): Cell | undefined {
    const cells = this.#cells.get(row)
    const own = cells?.get(column)
    if (own) return own
    const block = this.#merges.find((range) => isInside(range, row, column))
    if (block) return this.#cells.get(block.fromRow)?.get(block.fromColumn)
    if (this.#merges.length > 0) return undefined
    for (let left = column - 1; group.has(left); left -= 1) if (cells?.has(left)) return cells.get(left)
    return undefined
  }

  #isHeading({ text }: Cell, { heading }: FormColumnNode): boolean {
    const plain = plainHeader(text)
    const [isVi, isEn] = [plain === plainHeader(heading.vi), plain === plainHeader(heading.en)]
    if (isVi) this.#met.vi += 1
    if (isEn) this.#met.en += 1
    return isVi || isEn
  }

  /** Where there is no room for headings, the row of numbers is the place. */
  #lack(node: FormColumnNode, found: readonly Cell[], column: number, level: number): void {
    this.#missing.push(node)
    for (const cell of found) this.#extra.add(cell)
    const row = this.#rows[level] ?? 0
    if (found.length === 0) this.#places.push([row > 0 ? row : this.#table.headRow, column])
  }

  /** Columns with a heading or number of their own, among those of the form or beside them without a gap. */
  #besides(): readonly number[] {
    const held = new Set([
      ...this.#strays.keys(),
      ...this.#rows.flatMap((row) => [...(this.#cells.get(row)?.keys() ?? [])]),
    ])
    const first = Math.min(...this.#located)
    const last = Math.max(...this.#located)
    const isBeside = (column: number, step: number): boolean => {
      for (let at = column; at < first || at > last; at += step) if (!held.has(at)) return false
      return true
    }
    return [...held]
      .filter((column) => !this.#located.has(column))
      .filter((column) => isBeside(column, column > last ? -1 : 1))
      .sort((a, b) => a - b)
  }

  /** A heading whose number alone is gone is told by the number. */
  #readBeside(column: number): void {
    const heads = this.#rows.flatMap((row) => this.#cells.get(row)?.get(column) ?? [])
    const isKnown = (cell: Cell, nodes: readonly FormColumnNode[]): boolean =>
      nodes.some((node) => this.#isHeading(cell, node))
    const [own] = heads.reverse().filter((cell) => !isKnown(cell, groupsOf(this.#form.columns)))
    const numberless = this.#missing.filter((node) => node.kind === 'column' && !this.#table.columns.has(node.index))
    const isNumberless = own !== undefined && isKnown(own, numberless)
    if (isNumberless) this.#places.push([this.#table.headRow, column])
    const found = isNumberless ? undefined : (own ?? this.#strays.get(column))
    if (found) this.#extra.add(found)
  }
}

function groupsOf(nodes: readonly FormColumnNode[]): readonly FormColumnNode[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? [node, ...groupsOf(node.columns)] : []))
}

/** `Tổng số (1=2+3)`: a heading with the number that the form prints under it. */
function titleOf(node: FormColumnNode, language: 'vi' | 'en'): string {
  const heading = node.heading[language]
  return node.kind === 'group' ? heading : `${heading} (${node.printedIndex ?? node.index})`
}
