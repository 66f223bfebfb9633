import type { PaperHead } from './paper.ts'

/** Units of the paper country: ended, begun and lasting ones. */
export const OLD = ['A-1', 'B-1', 'C-1']
export const NEW = ['D-1', 'E-1', 'M-1']
export const LASTING = ['K-1', 'L-1']

/** Numbers from 0 to `below`, the same for the same seed. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = (seed + 1) * 0x9e3779b1
  }

  roll(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t)
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

/** A report with one number. */
export type Report = PaperHead & { readonly value: number }

/** Which reports a unit sends of its days: quarters, months of a quarter, or the first half as one. */
function ofUnit(unit: string, dice: Dice, coversFrom: ReadonlySet<string>): readonly Report[] {
  const isOld = OLD.includes(unit)
  const listDate = isOld ? '2025-06-30' : '2025-12-01'
  const report = (period: string, covers: 'life' | 'period' = 'life'): Report => ({
    ...{ unit, period, covers, listDate, value: 1 + dice.roll(500) },
  })
  const quarter = (number: number, covers: 'life' | 'period' = 'life'): readonly Report[] => {
    const months = [1, 2, 3].map((at) => `2025-${String((number - 1) * 3 + at).padStart(2, '0')}`)
    return dice.roll(4) === 0 && covers === 'life' && !isCut(unit, number)
      ? months.map((month) => report(month))
      : [report(`2025-Q${number}`, covers)]
  }
  const half = dice.roll(3) === 0 ? [report('2025-H1')] : [...quarter(1), ...quarter(2)]
  if (LASTING.includes(unit)) return [...half, ...quarter(3), ...quarter(4)]
  const heirs = unit === 'C-1' ? ['D-1', 'E-1'] : ['M-1']
  const isHeld = heirs.every((heir) => coversFrom.has(heir))
  if (isOld) return isHeld ? half : [...half, report('2025-Q3')]
  return [...quarter(3, coversFrom.has(unit) ? 'period' : 'life'), ...quarter(4)]
}

function isCut(unit: string, quarter: number): boolean {
  return quarter === 3 && !LASTING.includes(unit)
}

/** A year of reports in which every day of every unit is held once. */
export function cleanSet(dice: Dice): readonly Report[] {
  const covers = new Set<string>()
  if (dice.roll(2) === 0) covers.add('M-1')
  if (dice.roll(2) === 0) for (const unit of ['D-1', 'E-1']) covers.add(unit)
  return [...OLD, ...NEW, ...LASTING].flatMap((unit) => ofUnit(unit, dice, covers))
}
