import { writeSpan } from '@chitieu/indicators'
import { sourceIds } from './provenance.ts'
import { indicatorName, measureName } from './series-rows.ts'
import type { Site } from './site.ts'
import type { IndicatorFacts, Language } from './site-data.ts'
import type { Fact } from './unit-page.ts'
import { say, sayCode } from './words.ts'

/** A definition with the time it holds for. */
export interface DefinitionRow {
  readonly title: string
  readonly validity: string
  readonly concept: string
  readonly parts: readonly Fact[]
}

/** What the catalogue says of an indicator, ready to print. */
export interface IndicatorMetadata {
  readonly definitions: readonly DefinitionRow[]
  readonly facts: readonly Fact[]
  readonly behaviour: readonly string[]
  readonly note: string
}

/** Definition, behaviour in words, and sources of an indicator. */
export function indicatorMetadata(site: Site, indicator: IndicatorFacts, language: Language): IndicatorMetadata {
  const fact = (term: string, text: string): Fact => ({ term, text, href: null })
  const tables = sourceIds(site.seriesByIndicator.get(indicator.code) ?? [])
  const unknown = indicator.unknown.filter((field) => field !== 'definitions')
  return {
    definitions: indicator.definitions.map((definition) => ({
      title: definition.names?.[language] ?? indicator.names[language],
      validity:
        definition.validity.from === null && definition.validity.to === null
          ? say(language, 'indicator.always')
          : writeSpan(definition.validity.from, definition.validity.to, language),
      concept: definition.concept[language],
      parts: [
        ...part(site, definition.numerator, say(language, 'indicator.numerator'), language),
        ...part(site, definition.denominator, say(language, 'indicator.denominator'), language),
        ...(definition.factor ? [fact(say(language, 'indicator.factor'), definition.factor)] : []),
        ...part(site, definition.weight?.indicator, say(language, 'indicator.weight'), language),
      ],
    })),
    behaviour: [
      `${say(language, 'indicator.overUnits')}: ${sayCode(language, 'overUnits', indicator.behaviour.overUnits)}`,
      `${say(language, 'indicator.overTime')}: ${sayCode(language, 'overTime', indicator.behaviour.overTime)}`,
    ],
    facts: [
      fact(say(language, 'indicator.code'), indicator.code),
      fact(say(language, 'figure.measure'), measureName(site, indicator, language)),
      fact(
        say(language, 'indicator.periodicity'),
        indicator.periodicity.map((each) => sayCode(language, 'periodicity', each)).join(', ') ||
          say(language, 'unknown'),
      ),
      fact(say(language, 'indicator.scope'), sayCode(language, 'scope', indicator.scope)),
      fact(say(language, 'indicator.compiledBy'), sayCode(language, 'compiledBy', indicator.compiledBy)),
      fact(say(language, 'indicator.agency'), indicator.agency?.[language] ?? say(language, 'unknown')),
      fact(
        say(language, 'indicator.legal'),
        indicator.legalBasis.map(({ number, clause }) => (clause ? `${number}, ${clause}` : number)).join('; ') ||
          say(language, 'unknown'),
      ),
      fact(
        say(language, 'indicator.breakdowns'),
        indicator.breakdowns.map((each) => site.facts.breakdowns.get(each)?.names[language] ?? each).join(', ') ||
          say(language, 'none'),
      ),
      {
        ...fact(
          say(language, 'indicator.sources'),
          (tables.length > 0 ? tables.map((id) => writeSource(site, id)) : indicator.sources).join('; '),
        ),
        ...(language === 'vi' || tables.length === 0 ? {} : { lang: 'vi' as const }),
      },
      ...(unknown.length > 0
        ? [
            fact(
              say(language, 'indicator.notKnown'),
              unknown.map((field) => sayCode(language, 'field', field)).join(', '),
            ),
          ]
        : []),
    ],
    note: indicator.note?.[language] ?? '',
  }
}

function writeSource(site: Site, id: string): string {
  const source = site.facts.sources.get(id)
  return source ? `${source.publisher} (${id})` : id
}

function part(site: Site, operand: unknown, term: string, language: Language): readonly Fact[] {
  const code = typeof operand === 'string' ? operand : isNamed(operand) ? operand.indicator : null
  return code === null ? [] : [{ term, text: indicatorName(site, code, language), href: null }]
}

function isNamed(operand: unknown): operand is { readonly indicator: string } {
  return (
    typeof operand === 'object' && operand !== null && 'indicator' in operand && typeof operand.indicator === 'string'
  )
}
