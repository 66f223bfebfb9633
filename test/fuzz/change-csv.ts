import type { Dice } from './dice.ts'
import type { Change } from './target.ts'
import { NUMBERS, TEXTS } from './tokens.ts'

/** One cell, line or column of a CSV text changed; cells with separators of the text are left as pieces. */
export const changeCell: Change = (bytes, dice) => {
  const lines = new TextDecoder().decode(bytes).split('\n')
  const at = dice.below(lines.length)
  const cells = (lines[at] ?? '').split(',')
  switch (dice.below(8)) {
    case 0:
      lines.splice(at, 1)
      break
    case 1:
      lines.splice(dice.below(lines.length), 0, lines[at] ?? '')
      break
    case 2:
      return encoded(lines.map((line) => withoutCell(line, dice.below(cells.length))))
    case 3:
      lines[at] = [...cells, ...Array.from({ length: dice.pick([1, 40, 20_000]) }, () => '')].join(',')
      break
    default:
      cells[dice.below(cells.length)] = cellInstead(dice)
      lines[at] = cells.join(',')
  }
  return encoded(lines)
}

function withoutCell(line: string, cell: number): string {
  return line
    .split(',')
    .filter((_, at) => at !== cell)
    .join(',')
}

function cellInstead(dice: Dice): string {
  const text = dice.pick([...TEXTS, ...NUMBERS])
  return dice.pick([
    text,
    text,
    `"${text}"`,
    `"${text.replaceAll('"', '""')},\n"`,
    'x'.repeat(dice.pick([200, 33_000])),
  ])
}

function encoded(lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(lines.join('\n'))
}
