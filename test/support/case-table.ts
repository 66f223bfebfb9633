import type { Issue } from '../../packages/indicators/src/base/issue.ts'
import { historyOf } from './invented-register.ts'
import { type OutputRow, type Restated, restate, type Wish } from './restate.ts'
import { type ShortRegister, smallRegister } from './small-register.ts'

/** Restates a small table on a small register; lines of both may be indented. */
export function restateSmall(register: ShortRegister, csv: string, wish: Wish): Restated {
  const text = csv
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
  return restate(historyOf(smallRegister(register)), `${text}\n`, wish)
}

/** Chosen columns of the output, one line a row, cells parted by blanks and empty cells shown as `.`. */
export function shown(rows: readonly OutputRow[], columns: string): readonly string[] {
  return rows.map((row) =>
    columns
      .split(' ')
      .map((column) => row[column] || '.')
      .join(' '),
  )
}

/** Lines of a template text without indentation. */
export function lines(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
}

/** Codes of findings with the unit they are about. */
export function findings(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, args }) => [code, 'unit' in args ? args.unit : ''].join(' ').trim())
}
