import { writeNumber } from '@chitieu/indicators'
import type { Language, PointFacts } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** A figure as a table prints it: the text, the letters of its flags, and what both mean. */
export interface Cell {
  readonly text: string
  /** Letters of CL_OBS_STATUS, empty when normal. */
  readonly flags: string
  /** What stands behind the text in words: state, reason, flags. */
  readonly title: string
  readonly method: string
  /** The value that a chart draws; null where there is no single number. */
  readonly number: number | null
}

/** What stands where no source prints a figure. */
export const absentMark = '·'

const stateMarks = { nil: '-', missing: '…', notApplicable: 'x' } as const

/** A figure with its marks, in the decimals of its source. */
export function cellOf(point: PointFacts, decimals: number, language: Language): Cell {
  const flags = point.status
  const meanings = [...flags].map((letter) => sayCode(language, 'status', letter))
  const base = { flags, method: point.method, number: null }
  const title = (...words: readonly string[]): string =>
    [...words, ...meanings].filter((word) => word !== '').join('; ')
  if (point.value !== null) {
    return { ...base, text: writeNumber(point.value, language, decimals), title: title(), number: Number(point.value) }
  }
  if (point.category !== undefined) return { ...base, text: point.category, title: title() }
  const reason = point.reason === '' ? '' : sayCode(language, 'reason', point.reason)
  if (point.lower !== null && point.upper !== null) {
    const bounds = [point.lower, point.upper].map((value) => writeNumber(value, language, decimals))
    return { ...base, text: bounds.join('–'), title: title(say(language, 'method.bounded'), reason) }
  }
  if (point.state === 'nil' || point.state === 'missing' || point.state === 'notApplicable') {
    return { ...base, text: stateMarks[point.state], title: title(say(language, `state.${point.state}`)) }
  }
  if (point.state === 'confidential') return { ...base, text: say(language, 'state.confidential'), title: title() }
  return { ...base, text: say(language, 'method.refused'), title: title(reason) }
}
