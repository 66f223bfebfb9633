import { type Issue, issue, type Place } from '../base/issue.ts'
import type { Rational } from '../base/rational.ts'
import { plainHeader } from '../base/text.ts'
import type { FormCellPart, Measure } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { conversion } from './map-legacy.ts'

/** What a figure is multiplied by to stand in the measure of its cell, when a table says that it stands in another one. */
export function measureFactor(
  { measures, indicators }: CheckWorld,
  written: string,
  part: FormCellPart,
  place: Place,
): Rational | Issue {
  const own = part.measure ?? indicators.get(part.indicator ?? '')?.measure ?? ''
  const named = measureNamed(measures, written)
  if (named === null) {
    const expected = [...measures.keys()].filter((code) => conversion(measures, code, own) !== null)
    return issue('field-value-unknown', { field: 'measure', value: written, expected }, place)
  }
  const factor = conversion(measures, named, own)
  if (factor !== null) return factor
  return issue('measure-differs', { value: written, expected: measures.get(own)?.names.vi ?? own }, place)
}

/** The measure of a code, or of a name or symbol in either language. */
function measureNamed(measures: ReadonlyMap<string, Measure>, written: string): string | null {
  if (measures.has(written)) return written
  const plain = plainHeader(written)
  const isNamed = ({ names, symbols }: Measure): boolean =>
    [names.vi, names.en, symbols?.vi ?? '', symbols?.en ?? ''].some((each) => plainHeader(each) === plain)
  return [...measures].find(([, measure]) => isNamed(measure))?.[0] ?? null
}
