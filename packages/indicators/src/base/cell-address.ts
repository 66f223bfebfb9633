const LETTERS = 26
const A = 64

/** A block of cells, rows and columns counted from 1, ends included. */
export interface CellRange {
  readonly fromRow: number
  readonly toRow: number
  readonly fromColumn: number
  readonly toColumn: number
}

/** Letters of a column: 1 is `A`, 28 is `AB`. */
export function columnLetters(column: number): string {
  let rest = column
  let letters = ''
  while (rest > 0) {
    const last = (rest - 1) % LETTERS
    letters = String.fromCharCode(A + 1 + last) + letters
    rest = (rest - 1 - last) / LETTERS
  }
  return letters
}

/** Number of a column: `AB` is 28. */
export function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - A
  return column
}

/** Address of a cell: row 9 and column 2 are `B9`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}

/** `D5:D7` or `$D$5` as a block; `null` when the text is no address of cells. */
export function parseRange(text: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/.exec(text)
  if (!match) return null
  const [, fromLetters = '', fromDigits = '', toLetters = fromLetters, toDigits = fromDigits] = match
  const rows = [Number(fromDigits), Number(toDigits)].sort((a, b) => a - b) as [number, number]
  const columns = [columnNumber(fromLetters), columnNumber(toLetters)].sort((a, b) => a - b) as [number, number]
  return { fromRow: rows[0], toRow: rows[1], fromColumn: columns[0], toColumn: columns[1] }
}

/** A block as `D5:D7`, one cell as `D5`. */
export function rangeText(range: CellRange): string {
  const from = cellAddress(range.fromRow, range.fromColumn)
  const to = cellAddress(range.toRow, range.toColumn)
  return from === to ? from : `${from}:${to}`
}

/** Is a cell inside a block? */
export function isInside(range: CellRange, row: number, column: number): boolean {
  return row >= range.fromRow && row <= range.toRow && column >= range.fromColumn && column <= range.toColumn
}
