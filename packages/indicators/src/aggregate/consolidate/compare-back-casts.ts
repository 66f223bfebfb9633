import { compareDecimals, decimal, decimalText, subtractDecimals } from '../../base/decimal.ts'
import { type ConsolidatedUnit, type FigureComparison, placeKey } from '../../model/consolidated.ts'
import type { Submission } from '../../model/submission.ts'

/** What sources say of units for a period before these began, beside what the reports of that period come to on them. */
export function compareBackCasts(
  backCasts: readonly Submission[],
  units: readonly ConsolidatedUnit[],
  period: string,
): readonly FigureComparison[] {
  return backCasts
    .filter(({ head }) => head.period === period)
    .flatMap(({ head, cells }) => {
      const unit = units.find((each) => each.unit === head.subject)
      const ours = new Map(unit?.figures.map(({ place, figure }) => [placeKey(place), figure]))
      return cells.flatMap((cell): readonly FigureComparison[] => {
        const { row, column, key, state, value } = cell
        const figure = ours.get(placeKey(cell))
        if (state !== 'number' || value === null || !figure || figure.value === null) return []
        const [sent, own] = [decimal(value), { integer: BigInt(figure.value), decimals: figure.decimals }]
        const texts = {
          sent: decimalText(sent),
          ours: decimalText(own),
          difference: decimalText(subtractDecimals(own, sent)),
        }
        const verdict = compareDecimals(sent, own) === 0 ? 'equal' : 'differs'
        return [{ kind: 'backCast', unit: head.subject, period, place: { row, column, key }, ...texts, verdict }]
      })
    })
}
