import type { CellLook } from './workbook-model.ts'

/** Size at which a column is as wide as so many digits. */
const SIZE = 11
/** Points from one line of that size to the next. */
const LINE = 14.5
/** Room between a text and the edges of its cell, in digits across and in points. */
const EDGE = { across: 1, above: 4 } as const
/** Programs draw the same font a little wider or narrower. */
const SPARE = 1.04
const BOLD = 1.07
/** Widths of letters in digits, for the fonts that forms are printed in. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ .,:;'|!iljtIfr()[\]/-]/, 0.6],
  [/[mwMW…%@]/, 1.6],
  [/[A-ZĐ]/, 1.4],
]

/** How many lines a text takes in a column of a width: words stay whole where the column is as wide as they are. */
export function wrappedLines(text: string, width: number, look: CellLook = {}): number {
  const room = Math.max(1, width - EDGE.across - (look.indent ?? 0))
  const scale = ((look.size ?? SIZE) / SIZE) * (look.bold ? BOLD : 1) * SPARE
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, room / scale), 0)
}

/** How high a row of so many lines is, in points. */
export function linesHeight(lines: number, { size = SIZE }: CellLook = {}): number {
  return Math.ceil(lines * LINE * Math.max(1, size / SIZE) + EDGE.above)
}

function linesOf(line: string, room: number): number {
  let lines = 1
  let filled = 0
  for (const word of line.split(' ')) {
    const wide = widthOf(word)
    const space = filled === 0 ? 0 : widthOf(' ')
    if (filled + space + wide <= room) {
      filled += space + wide
      continue
    }
    // A word wider than the column is broken wherever the line ends.
    const more = Math.ceil(wide / room)
    lines += filled === 0 ? more - 1 : more
    filled = wide - (more - 1) * room
  }
  return lines
}

function widthOf(text: string): number {
  let sum = 0
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue
    sum += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.95
  }
  return sum
}
