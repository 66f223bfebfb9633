import type { Indicator } from '@chitieu/indicators'

/** Whether figures of units add up: exactly, within one window of time only, as an upper bound only, or never. */
export type Additive = 'yes' | 'window' | 'upper' | 'no'

/** Whether a figure can be restated on other units: exactly, from its parts, by a weight, as bounds, where all agree, or never. */
export type Restatable = 'yes' | 'parts' | 'weight' | 'bounds' | 'same' | 'no'

/** Whether an indicator adds up over units. */
export function additiveOf({ behaviour, countsUnits }: Indicator): Additive {
  if (countsUnits !== undefined) return 'no'
  if (behaviour.overUnits === 'sum' || behaviour.overUnits === 'by-class') return 'yes'
  if (behaviour.overUnits === 'sum-same-window') return 'window'
  return behaviour.overUnits === 'bounded' ? 'upper' : 'no'
}

/** Whether and how an indicator is restated when units change. */
export function restatableOf({ behaviour, countsUnits }: Indicator): Restatable {
  if (countsUnits !== undefined) return 'no'
  switch (behaviour.overUnits) {
    case 'sum':
    case 'sum-same-window':
    case 'by-class':
    case 'max':
    case 'min':
      return 'yes'
    case 'recompute':
      return 'parts'
    case 'weightedMean':
      return 'weight'
    case 'bounded':
      return 'bounds'
    case 'same-or-differs':
      return 'same'
    case 'none':
      return 'no'
  }
}
