import type { Indicator, Operand } from '@chitieu/indicators'
import { writeDate, writeNumber } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { indicatorName } from './series-rows.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** One definition of an indicator as the catalogue holds it. */
export type Definition = Indicator['definitions'][number]

/** A quantity of a formula; linked where it is an indicator of the catalogue. */
export interface FormulaTerm {
  readonly term: string
  readonly text: string
  readonly href: string | null
}

/** How a figure comes about, as one line and with each quantity in it. */
export interface Formula {
  readonly text: string
  readonly terms: readonly FormulaTerm[]
}

/** The formula of a definition; `null` where the figure is counted or measured and there is nothing to compute. */
export function formulaOf(site: Site, definition: Definition, language: Language, page: string): Formula | null {
  const { numerator, denominator, factor, weight, growth } = definition
  const stand = weight === undefined ? null : weightTerm(site, weight, language, page)
  if (numerator !== undefined && denominator !== undefined) {
    const parts = [
      { term: say(language, 'indicator.numerator'), ...namedOperand(site, numerator, language, page) },
      { term: say(language, 'indicator.denominator'), ...namedOperand(site, denominator, language, page) },
    ]
    const times = factor === undefined ? '' : ` × ${writeNumber(factor, language)}`
    return {
      text: `${parts.map(({ text }) => text).join(' ÷ ')}${times}`,
      terms: stand === null ? parts : [...parts, stand],
    }
  }
  if (growth !== undefined) {
    const of = namedOperand(site, growth.of, language, page)
    const against = sayCode(language, 'catalogue.against', growth.against)
    const base = growth.base === undefined ? against : `${against} (${growth.base})`
    const text = say(language, `catalogue.growth.${growth.form}`, { of: of.text, against: base })
    return { text, terms: [{ term: say(language, 'catalogue.of'), ...of }] }
  }
  return stand === null ? null : { text: say(language, 'catalogue.weighted', { weight: stand.text }), terms: [stand] }
}

/** The weight of a mean with the time it is taken at. */
function weightTerm(
  site: Site,
  { indicator, concept, date }: NonNullable<Definition['weight']>,
  language: Language,
  page: string,
): FormulaTerm {
  const { text, href } =
    indicator === undefined
      ? { text: concept?.[language] ?? say(language, 'unknown'), href: null }
      : namedOperand(site, indicator, language, page)
  const when =
    date === 'sameWindow' || date === 'endOfWindow'
      ? say(language, `catalogue.weight.${date}`)
      : writeDate(date, language)
  return { term: say(language, 'indicator.weight'), text: `${text} ${when}`, href }
}

/** A quantity in words: an indicator, a part of one, one scenario of one, or a concept that is no indicator yet. */
export function writeOperand(site: Site, operand: Operand, language: Language): string {
  if (typeof operand === 'string') return indicatorName(site, operand, language)
  if ('concept' in operand) return say(language, 'catalogue.concept', { concept: operand.concept[language] })
  const name = indicatorName(site, operand.indicator, language)
  if ('part' in operand) return `${name} – ${writePart(site, operand.part, language)}`
  if ('along' in operand)
    return say(language, 'catalogue.along', { name, axis: axisName(site, operand.along, language) })
  return `${name} (${sayCode(language, 'catalogue.scenario', operand.scenario)})`
}

/** A value of a breakdown in words. */
export function writePart(
  site: Site,
  { breakdown, value }: { readonly breakdown: string; readonly value: string },
  language: Language,
): string {
  return site.facts.breakdowns.get(breakdown)?.values.get(value)?.[language] ?? value
}

/** The name of a breakdown, small: it stands inside a sentence. */
export function axisName(site: Site, axis: string, language: Language): string {
  const name = site.facts.breakdowns.get(axis)?.names[language] ?? axis
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)
}

/** The indicator that a quantity is of; `null` for a concept. */
export function operandCode(operand: Operand): string | null {
  if (typeof operand === 'string') return operand
  return 'concept' in operand ? null : operand.indicator
}

function namedOperand(
  site: Site,
  operand: Operand,
  language: Language,
  page: string,
): { readonly text: string; readonly href: string | null } {
  const code = operandCode(operand)
  const isKnown = code !== null && site.facts.reference.indicators.has(code)
  return {
    text: writeOperand(site, operand, language),
    href: isKnown ? link(page, address.entry(language, code)) : null,
  }
}
