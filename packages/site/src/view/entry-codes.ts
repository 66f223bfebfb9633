import type { Indicator } from '@chitieu/indicators'
import { writePart } from './formula.ts'
import type { CitedList, Issuer } from './reference-data.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

type SourceCode = Indicator['sourceCodes'][number]

/**
 * How an indicator stands to the documents of central bodies: `matches` – one prints a code for exactly this indicator;
 * `differs` – only for a part of it, in another measure, or in a document that was replaced or has still to be compared;
 * `none` – no code is known.
 */
export type NationalStanding = 'matches' | 'differs' | 'none'

/** A code that some list prints for an indicator, and in what it is not the indicator itself. */
export interface CodeRow {
  readonly list: string
  readonly issuer: string
  readonly code: string
  readonly name: string
  readonly differences: readonly string[]
}

/** The standing with the codes it rests on. */
export interface NationalCode {
  readonly standing: NationalStanding
  readonly codes: readonly string[]
}

/** The code of an indicator in documents of central bodies. */
export function nationalCode(site: Site, indicator: Indicator): NationalCode {
  const central = indicator.sourceCodes.filter((each) => issuerOf(site, each) === 'central')
  const coded = central.filter(({ code }) => code !== null)
  const exact = coded.filter((each) => differencesOf(site, each, 'vi').length === 0)
  const shown = exact.length > 0 ? exact : coded
  return {
    standing: exact.length > 0 ? 'matches' : coded.length > 0 ? 'differs' : 'none',
    codes: [...new Set(shown.map(({ code }) => code ?? ''))],
  }
}

/** All codes of an indicator: lists, central documents first, then systems whose codes are mapped to it. */
export function codeRows(site: Site, indicator: Indicator, language: Language): readonly CodeRow[] {
  const order: readonly Issuer[] = ['central', 'local', 'published', 'standard']
  const rank = (each: SourceCode): number => order.indexOf(issuerOf(site, each))
  const listed = [...indicator.sourceCodes]
    .sort((a, b) => rank(a) - rank(b))
    .map((each) => ({
      list: listOf(site, each)?.names[language] ?? each.source,
      issuer: sayCode(language, 'catalogue.issuer', issuerOf(site, each)),
      code: each.code ?? say(language, 'catalogue.noCode'),
      name: each.name ?? '',
      differences: differencesOf(site, each, language),
    }))
  return [...listed, ...mappedRows(site, indicator, language)]
}

/** The codes that other systems use for an indicator, by their mappings. */
function mappedRows(site: Site, indicator: Indicator, language: Language): readonly CodeRow[] {
  return site.facts.reference.mappings.flatMap(({ names, indicators }) =>
    indicators
      .filter((mapped) => mapped.indicator === indicator.code)
      .map(({ code, name, parts, measure, scenario, definition }) => ({
        list: names[language],
        issuer: say(language, 'catalogue.issuer.system'),
        code,
        name,
        differences: [
          ...differencesOf(
            site,
            { source: '', code, parts, scenario, measure: measure === indicator.measure ? undefined : measure },
            language,
          ),
          ...(definition == null ? [] : [say(language, 'catalogue.version', { version: definition })]),
        ],
      })),
  )
}

function listOf(site: Site, { source }: SourceCode): CitedList | undefined {
  return site.facts.reference.lists.get(source)
}

/** A list that nobody described is not taken for one of a central body. */
function issuerOf(site: Site, code: SourceCode): Issuer {
  return listOf(site, code)?.issuer ?? 'published'
}

/** What tells a code from one of the indicator as a whole. */
type Distinction = { readonly [Key in keyof SourceCode]?: SourceCode[Key] | undefined }

function differencesOf(site: Site, code: Distinction, language: Language): readonly string[] {
  const parts = (code.parts ?? []).map((part) => writePart(site, part, language)).join(', ')
  const measure = code.measure === undefined ? '' : (site.facts.measures.get(code.measure)?.[language] ?? code.measure)
  return [
    ...(parts === '' ? [] : [say(language, 'catalogue.code.part', { parts })]),
    ...(measure === '' ? [] : [say(language, 'catalogue.code.measure', { measure })]),
    ...(code.scenario === undefined || code.scenario === 'actual'
      ? []
      : [sayCode(language, 'catalogue.scenario', code.scenario)]),
    ...(code.comparison === undefined
      ? []
      : [
          say(language, `catalogue.code.${code.comparison}`) +
            (code.replacedBy === undefined
              ? ''
              : ` ${say(language, 'catalogue.code.later', { number: code.replacedBy })}`),
        ]),
  ]
}
