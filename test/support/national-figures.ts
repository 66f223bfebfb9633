import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'

/** Cells that are no plain number, each for the unit whose place in the list it divides. */
const MARKS: readonly (readonly [every: number, cell: string])[] = [
  [401, '…'],
  [307, '-'],
  [211, 'x'],
  [193, ''],
  [173, '-12.5'],
  [149, '1234567890123456789.01'],
  [97, '0'],
]

/** Figures of all communes of a list, from a seed: marks, gaps and wide numbers; in all periods but the first negative ones and a unit with two rows. */
export function nationalFigures(
  history: UnitHistory,
  listDate: string,
  periods: readonly string[],
  secret: string | null = null,
): string {
  const lines = periods.flatMap((period, month) => {
    return history.list(listDate, { level: 'commune' }).flatMap((unit, at) => {
      if ((at + month * 7) % 331 === 5) return []
      const { code } = history.version(unit, listDate)
      const shifted = at + month * 13 + 1
      const markAt = (place: number): string | undefined =>
        MARKS.find(([every, cell]) => place % every === 0 && (month > 0 || !/^-\d/.test(cell)))?.[1]
      const people = period === secret && at % 997 === 3 ? 'c' : (markAt(shifted) ?? decimalOf(shifted * 7919))
      const births = markAt(shifted * 3)?.replace(/\..*/, '') ?? String(shifted % 89)
      const row = `${code},${period},${people},${births}\n`
      return month > 0 && at === 4000 + month ? [row, row] : [row]
    })
  })
  return `unit,period,people,births\n${lines.join('')}`
}

function decimalOf(seed: number): string {
  const hundredths = seed % 10_000_019
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}
