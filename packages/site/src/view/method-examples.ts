import type { METHODS, REASONS } from '@chitieu/indicators'
import { writeNumber } from '@chitieu/indicators'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

type Method = (typeof METHODS)[number]
type Reason = (typeof REASONS)[number]
type Numbers = Readonly<Record<string, string>>

/** Invented numbers of the examples; the words around them are wording. */
export const METHOD_EXAMPLES: Readonly<Record<Exclude<Method, 'refused'>, Numbers>> = {
  reported: { a: '1250' },
  restatedBySource: { own: '2050', sum: '2000', difference: '50' },
  summed: { a: '1200', b: '800', result: '2000' },
  recomputed: {
    ...{ aPart: '30', aWhole: '1200', aRate: '2.5', bPart: '40', bWhole: '800', bRate: '5' },
    ...{ part: '70', whole: '2000', result: '3.5', mean: '3.75' },
  },
  weighted: { a: '6', aWeight: '300', b: '9', bWeight: '100', weight: '400', result: '6.75' },
  apportioned: { a: '1000', share: '40', result: '400' },
  bounded: { a: '1000', b: '600', lower: '1000', upper: '1600' },
  group: { a: '1000', b: '600', c: '500', result: '2100' },
  unallocated: { b: '600' },
}

/** Invented numbers of the examples of reasons. */
export const REASON_EXAMPLES: Readonly<Record<Reason, Numbers>> = {
  'needs-weights': { b: '600' },
  'needs-components': { a: '2.5', b: '5' },
  'not-additive': { a: '3', b: '8' },
  'needs-microdata': { a: '31', b: '34' },
  differs: {},
  coverage: { a: '1200' },
  'reported-twice': { a: '1200', c: '2000', wrong: '3200' },
  undetermined: {},
  unresolved: { known: '1000', b: '600' },
  'no-successor': { a: '1200' },
  'unit-list-changed': { before: '10', beforeAll: '12', after: '4', afterAll: '5' },
  'competence-moved': { a: '500' },
  confidential: {},
}

/** The worked example of a method; a refused figure has its example with each reason. */
export function methodExample(method: Method, language: Language): string {
  if (method === 'refused') return ''
  return say(language, `methodPage.example.${method}`, written(METHOD_EXAMPLES[method], language))
}

/** A case in which a figure is refused for a reason. */
export function reasonExample(reason: Reason, language: Language): string {
  return say(language, `methodPage.case.${reason}`, written(REASON_EXAMPLES[reason], language))
}

function written(numbers: Numbers, language: Language): Numbers {
  return Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, writeNumber(number, language)]))
}
