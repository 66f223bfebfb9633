import { type Issue, issue, type Place } from '../base/issue.ts'
import { divide, multiply, ONE, parseRational, type Rational } from '../base/rational.ts'
import { plainName } from '../base/text.ts'
import type { BreakdownValue, Mapping, Measure } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import type { Window } from '../model/period.ts'
import type { NumberLocale } from './number.ts'

/** Whose figure a code of another system is here, and what it is multiplied by. */
export interface MappedSeries {
  readonly indicator: string
  readonly parts: readonly BreakdownValue[]
  readonly definition: string | null
  readonly scenario: 'actual' | 'plan' | 'forecast'
  readonly factor: Rational
}

/** What became of the figures of a file: taken as they are, converted in measure, or not mapped. */
export interface MappingCounts {
  matched: number
  converted: number
  unmapped: number
}

/** A figure of another system: its code, the measure beside it, its period. */
export interface LegacyFigure {
  readonly code: string
  readonly measure: string
  readonly period: string
  readonly window: Window
}

/** Finds the series of a figure of another system, exactly converted, or the finding that says why there is none. */
export function mapLegacy(
  mapping: Mapping,
  world: CheckWorld,
  { code, measure, period, window }: LegacyFigure,
  place: Place,
): MappedSeries | Issue {
  const system = mapping.code
  const mapped = mapping.indicators.find((each) => each.code === code)
  if (!mapped || mapped.indicator === null) return issue('indicator-unmapped', { value: code, system }, place)
  const ends = [mapping.validity, mapped.validity]
  if (ends.some(({ from, to }) => (from !== null && window.from < from) || (to !== null && window.to > to))) {
    return issue('mapping-not-in-force', { value: code, system, period }, place)
  }
  const written = measure === '' ? mapped.measure : measureCode(mapping, measure)
  if (written === null) return issue('measure-unmapped', { value: measure, system }, place)
  const own = world.indicators.get(mapped.indicator)?.measure ?? ''
  const converted = conversion(world.measures, written, own)
  if (converted === null) {
    return issue('measure-differs', { value: measure || written, expected: own }, place)
  }
  return {
    indicator: mapped.indicator,
    parts: mapped.parts ?? [],
    definition: mapped.definition ?? null,
    scenario: mapped.scenario ?? 'actual',
    factor: multiply(converted, parseRational(mapped.factor ?? '1') ?? ONE),
  }
}

/** How numbers of another system are written. */
export function localeOf({ locale }: Mapping): NumberLocale {
  if (locale.decimal === ',') return 'vi'
  return locale.thousands === ',' ? 'en' : 'machine'
}

function measureCode({ measures }: Mapping, written: string): string | null {
  const name = plainName(written).toLowerCase()
  return measures.find((each) => plainName(each.name).toLowerCase() === name)?.measure ?? null
}

/** What a figure in one measure is multiplied by to be in another; `null` when they measure different things. */
export function conversion(measures: ReadonlyMap<string, Measure>, from: string, to: string): Rational | null {
  if (from === to) return ONE
  const [a, b] = [measures.get(from), measures.get(to)]
  if (!a || !b || (a.base ?? from) !== (b.base ?? to)) return null
  const [over, under] = [parseRational(a.factor ?? '1'), parseRational(b.factor ?? '1')]
  return over && under ? divide(over, under) : null
}
