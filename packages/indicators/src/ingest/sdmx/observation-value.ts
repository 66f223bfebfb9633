import type { ReleasedFigure } from '../../model/released-figure.ts'

/** A component, what it says, and the key of what is needed there. */
export type ValueFault = readonly [component: string, value: string, expected: string]

/** What SDMX 3 writes where there is deliberately no value: `NaN` for a number, `#N/A` for all else. */
export function isNoValue(text: string): boolean {
  return text === 'NaN' || text === '#N/A'
}

const ZERO = /^-?0+(?:\.0+)?$/

/** Where value and state of an observation contradict each other; `null` where they do not. */
export function valueFault(state: ReleasedFigure['state'], value: string, text: string): ValueFault | null {
  if (state === 'number') return value === '' && text === '' ? ['OBS_VALUE', '', 'valueOrText'] : null
  if (state === 'nil' && ZERO.test(value)) return null
  if (value !== '') return ['OBS_VALUE', value, state === 'nil' ? 'zero' : 'nothing']
  return null
}
