import type { Indicator } from '@chitieu/indicators'
import { writeSpan } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { additiveOf, restatableOf } from './behaviour-words.ts'
import { type CheckLine, checksOf } from './entry-checks.ts'
import { type CodeRow, codeRows, nationalCode } from './entry-codes.ts'
import { type DefinitionEntry, definitionEntries } from './entry-definitions.ts'
import { type CarryingRow, carryingRows } from './entry-forms.ts'
import { operandCode } from './formula.ts'
import type { Anchor, Crumb } from './frame.ts'
import { writeLegal } from './legal-words.ts'
import { indicatorName, measureName } from './series-rows.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import type { Fact } from './unit-page.ts'
import { say, sayCode } from './words.ts'

/** The page of an indicator in the catalogue. */
export interface EntryPage {
  readonly path: string
  readonly title: string
  /** The name in the other language, with that language. */
  readonly otherName: { readonly text: string; readonly lang: Language }
  readonly code: string
  readonly crumbs: readonly Crumb[]
  readonly lead: string
  readonly figures: Anchor | null
  readonly definitions: readonly DefinitionEntry[]
  readonly behaviour: readonly Fact[]
  readonly checks: readonly CheckLine[]
  readonly forms: readonly CarryingRow[]
  readonly standing: string
  readonly standingAbout: string
  readonly codes: readonly CodeRow[]
  readonly packets: readonly string[]
  readonly facts: readonly Fact[]
  readonly related: readonly { readonly title: string; readonly links: readonly Anchor[] }[]
  readonly guidance: string
  readonly note: string
}

/** What the catalogue holds of one indicator. */
export function entryPage(site: Site, indicator: Indicator, language: Language): EntryPage {
  const path = address.entry(language, indicator.code)
  const other = language === 'vi' ? 'en' : 'vi'
  const { standing } = nationalCode(site, indicator)
  return {
    path,
    title: indicator.names[language],
    otherName: { text: indicator.names[other], lang: other },
    code: indicator.code,
    crumbs: [
      { text: say(language, 'catalogue.title'), to: address.catalogue(language) },
      { text: indicator.names[language], to: null },
    ],
    lead: leadOf(site, indicator, language),
    figures: site.seriesByIndicator.has(indicator.code)
      ? { text: say(language, 'catalogue.toFigures'), href: link(path, address.indicator(language, indicator.code)) }
      : null,
    definitions: definitionEntries(site, indicator, language, path),
    behaviour: behaviourFacts(indicator, language),
    checks: checksOf(site, indicator, language, path),
    forms: carryingRows(site, indicator.code, language, path),
    standing: say(language, `catalogue.standing.${standing}`),
    standingAbout: say(language, `catalogue.standing.${standing}.about`),
    codes: codeRows(site, indicator, language),
    packets: packetLines(site, language),
    facts: factsOf(site, indicator, language),
    related: relatedOf(site, indicator, language, path),
    guidance: indicator.guidance?.[language] ?? '',
    note: indicator.note?.[language] ?? '',
  }
}

/** One sentence: measure, period, and whether it adds up. */
function leadOf(site: Site, indicator: Indicator, language: Language): string {
  return say(language, 'catalogue.lead', {
    measure: measureName(site, site.indicatorsByCode.get(indicator.code), language),
    period: writePeriodicity(indicator, language),
    additive: say(language, `catalogue.additive.${additiveOf(indicator)}.about`),
  })
}

/** The kinds of period an indicator is reported for. */
export function writePeriodicity(indicator: Pick<Indicator, 'periodicity'>, language: Language): string {
  const kinds = indicator.periodicity.map((each) => sayCode(language, 'periodicity', each))
  return kinds.join(', ') || say(language, 'unknown')
}

function behaviourFacts(indicator: Indicator, language: Language): readonly Fact[] {
  const { behaviour, countsUnits } = indicator
  const rows: readonly (readonly [string, string])[] = [
    [say(language, 'catalogue.isAdditive'), say(language, `catalogue.additive.${additiveOf(indicator)}.about`)],
    [say(language, 'catalogue.isRestatable'), say(language, `catalogue.restatable.${restatableOf(indicator)}.about`)],
    [say(language, 'indicator.overUnits'), sayCode(language, 'overUnits', behaviour.overUnits)],
    [say(language, 'indicator.overTime'), sayCode(language, 'overTime', behaviour.overTime)],
    ...(countsUnits === undefined
      ? []
      : [
          [
            say(language, 'catalogue.countsUnits'),
            say(language, 'catalogue.countsUnits.about', { level: sayCode(language, 'level', countsUnits.level) }),
          ] as const,
        ]),
  ]
  return rows.map(([term, text]) => ({ term, text, href: null }))
}

function factsOf(site: Site, indicator: Indicator, language: Language): readonly Fact[] {
  const unknown = say(language, 'unknown')
  const { priceBase, competence, levels, decimals } = indicator
  const rows: readonly (readonly [string, string])[] = [
    [say(language, 'figure.measure'), measureName(site, site.indicatorsByCode.get(indicator.code), language)],
    [say(language, 'catalogue.decimals'), decimals === null ? unknown : String(decimals)],
    [say(language, 'indicator.periodicity'), writePeriodicity(indicator, language)],
    [
      say(language, 'indicator.breakdowns'),
      indicator.breakdowns.map((axis) => site.facts.breakdowns.get(axis)?.names[language] ?? axis).join(', ') ||
        say(language, 'none'),
    ],
    [
      say(language, 'catalogue.levels'),
      levels?.map((level) => sayCode(language, 'level', level)).join(', ') ?? unknown,
    ],
    [say(language, 'indicator.compiledBy'), sayCode(language, 'compiledBy', indicator.compiledBy)],
    [say(language, 'indicator.agency'), indicator.agency?.[language] ?? unknown],
    [say(language, 'indicator.scope'), sayCode(language, 'scope', indicator.scope)],
    ...(competence === undefined
      ? []
      : [
          [
            say(language, 'catalogue.competence'),
            say(language, 'catalogue.competence.about', { level: sayCode(language, 'level', competence.keptAt) }),
          ] as const,
        ]),
    [say(language, 'indicator.legal'), indicator.legalBasis.map(writeLegal).join('; ') || unknown],
    ...(priceBase === undefined
      ? []
      : [
          [
            say(language, 'catalogue.priceBase'),
            [
              sayCode(language, 'catalogue.price', priceBase.kind),
              priceBase.year === null ? '' : String(priceBase.year),
            ]
              .filter((word) => word !== '')
              .join(' '),
          ] as const,
        ]),
    [say(language, 'catalogue.sharing'), sayCode(language, 'catalogue.sharing', indicator.sharing)],
    [
      say(language, 'indicator.notKnown'),
      indicator.unknown.map((field) => sayCode(language, 'field', field)).join(', ') || say(language, 'none'),
    ],
  ]
  return [
    ...rows.map(([term, text]) => ({ term, text, href: null })),
    {
      term: say(language, 'indicator.sources'),
      text: indicator.sources.join('; '),
      href: null,
      ...(language === 'vi' ? {} : { lang: 'vi' as const }),
    },
  ]
}

/** How the code leaves in the packets of each receiver; the field names are as much known as its profile says. */
function packetLines(site: Site, language: Language): readonly string[] {
  return site.facts.reference.profiles.flatMap(({ names, packets }) => {
    const packet = packets.find((each) => each.packet === 'indicatorCatalogue')
    const field = packet?.fields.find(({ path }) => path === 'code')
    if (!packet || !field) return []
    return [
      say(language, 'catalogue.packet', {
        profile: names[language],
        field: field.name,
        claim: sayCode(language, 'catalogue.claim', field.claim ?? packet.claim),
      }),
    ]
  })
}

function relatedOf(site: Site, indicator: Indicator, language: Language, path: string): EntryPage['related'] {
  const usedBy = [...site.facts.reference.indicators.values()].filter(({ definitions }) =>
    definitions.some(({ numerator, denominator, weight, growth }) =>
      [numerator, denominator, weight?.indicator, growth?.of].some(
        (operand) => operand !== undefined && operandCode(operand) === indicator.code,
      ),
    ),
  )
  const links = (codes: readonly string[]): readonly Anchor[] =>
    codes.map((code) => ({
      text: indicatorName(site, code, language),
      href: link(path, address.entry(language, code)),
    }))
  const isKnown = (code: string): boolean => site.facts.reference.indicators.has(code)
  return [
    { title: say(language, 'catalogue.usedBy'), links: links(usedBy.map(({ code }) => code)) },
    { title: say(language, 'catalogue.distinctFrom'), links: links((indicator.distinctFrom ?? []).filter(isKnown)) },
  ].filter((section) => section.links.length > 0)
}

/** The days for which an indicator has a definition, over all of them. */
export function writeValidity(indicator: Pick<Indicator, 'definitions'>, language: Language): string {
  const starts = indicator.definitions.map(({ validity }) => validity.from)
  const ends = indicator.definitions.map(({ validity }) => validity.to)
  const from = starts.includes(null) ? null : (starts.sort()[0] ?? null)
  const to = ends.includes(null) ? null : (ends.sort().at(-1) ?? null)
  return from === null && to === null ? say(language, 'indicator.always') : writeSpan(from, to, language)
}
