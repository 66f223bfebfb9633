const LETTERS = 26
/** The code before that of `A`. */
const A = 64
/** The last row and column that an address can name. */
const LAST_ROW = 9_999_999
const LAST_COLUMN = 18_278
const ZERO = 0x30
const DOLLAR = 0x24
/** Takes the bit from a small letter that a capital has not. */
const SMALL = ~0x20
const MOST_LETTERS = 3
const MOST_DIGITS = 7
/** More than the columns that three letters number. */
const COLUMNS = 32_768

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
  const colon = text.indexOf(':')
  const from = parseAddress(text, 0, colon < 0 ? text.length : colon)
  const to = colon < 0 ? from : parseAddress(text, colon + 1, text.length)
  if (from < 0 || to < 0) return null
  const row = Math.floor(from / COLUMNS)
  const otherRow = Math.floor(to / COLUMNS)
  const column = from % COLUMNS
  const otherColumn = to % COLUMNS
  return {
    fromRow: Math.min(row, otherRow),
    toRow: Math.max(row, otherRow),
    fromColumn: Math.min(column, otherColumn),
    toColumn: Math.max(column, otherColumn),
  }
}

/** Row and column of `$D$5` in one number, -1 when it is no address: findings come by the hundred thousand. */
function parseAddress(text: string, start: number, end: number): number {
  let at = text.charCodeAt(start) === DOLLAR ? start + 1 : start
  const letters = at
  let column = 0
  for (; at < end && at - letters < MOST_LETTERS; at += 1) {
    const letter = (text.charCodeAt(at) & SMALL) - A
    if (letter < 1 || letter > LETTERS || text.charCodeAt(at) < A) break
    column = column * LETTERS + letter
  }
  if (at === letters) return -1
  if (text.charCodeAt(at) === DOLLAR) at += 1
  const digits = at
  let row = 0
  for (; at < end; at += 1) {
    const digit = text.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) return -1
    row = row * 10 + digit
  }
  const isNumber = text.charCodeAt(digits) !== ZERO && at > digits && at - digits <= MOST_DIGITS
  return isNumber ? row * COLUMNS + column : -1
}

/** Whole rows `14:20` or whole columns `C:D` as a block, or cells; `null` when the text is none of these. */
export function parseArea(text: string): CellRange | null {
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text)
  if (rows) {
    const [from, to] = [Number(rows[1]), Number(rows[2])]
    return { fromRow: Math.min(from, to), toRow: Math.max(from, to), fromColumn: 1, toColumn: LAST_COLUMN }
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text)
  if (!columns) return parseRange(text)
  const [from, to] = [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')]
  return { fromRow: 1, toRow: LAST_ROW, fromColumn: Math.min(from, to), toColumn: Math.max(from, to) }
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

/** The cells that two blocks share; `null` when there are none. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const fromRow = Math.max(a.fromRow, b.fromRow)
  const toRow = Math.min(a.toRow, b.toRow)
  const fromColumn = Math.max(a.fromColumn, b.fromColumn)
  const toColumn = Math.min(a.toColumn, b.toColumn)
  return fromRow <= toRow && fromColumn <= toColumn ? { fromRow, toRow, fromColumn, toColumn } : null
}

/** What is left of a block without a block inside it: above, left, right, below. */
export function remainder(whole: CellRange, cut: CellRange): readonly CellRange[] {
  const { fromRow, toRow, fromColumn, toColumn } = whole
  const beside = { fromRow: cut.fromRow, toRow: cut.toRow }
  return [
    { fromRow, toRow: cut.fromRow - 1, fromColumn, toColumn },
    { ...beside, fromColumn, toColumn: cut.fromColumn - 1 },
    { ...beside, fromColumn: cut.toColumn + 1, toColumn },
    { fromRow: cut.toRow + 1, toRow, fromColumn, toColumn },
  ].filter((block) => block.fromRow <= block.toRow && block.fromColumn <= block.toColumn)
}

/** How many cells a block has. */
export function cellCount({ fromRow, toRow, fromColumn, toColumn }: CellRange): number {
  return (toRow - fromRow + 1) * (toColumn - fromColumn + 1)
}
