import type { Indicator } from '@chitieu/indicators'
import { writeSpan } from '@chitieu/indicators'
import { type Definition, type Formula, formulaOf } from './formula.ts'
import { writeLegal } from './legal-words.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** One definition of an indicator with what sets it apart from the one before. */
export interface DefinitionEntry {
  readonly version: string
  readonly title: string
  readonly validity: string
  readonly concept: string
  readonly method: string
  readonly formula: Formula | null
  readonly legal: string
  /** Empty for the first. */
  readonly difference: string
}

/** What two definitions may differ in, in the order it is told. */
const COMPARED = ['concept', 'method', 'numerator', 'denominator', 'factor', 'weight', 'growth'] as const

/** The definitions of an indicator in the order of their time. */
export function definitionEntries(
  site: Site,
  indicator: Indicator,
  language: Language,
  page: string,
): readonly DefinitionEntry[] {
  const sorted = [...indicator.definitions].sort((a, b) => {
    const [left, right] = [a.validity.from ?? '', b.validity.from ?? '']
    return left < right ? -1 : left > right ? 1 : 0
  })
  return sorted.map((definition, at) => {
    const before = sorted[at - 1]
    const { from, to } = definition.validity
    return {
      version: definition.version,
      title: definition.names?.[language] ?? indicator.names[language],
      validity: from === null && to === null ? say(language, 'indicator.always') : writeSpan(from, to, language),
      concept: definition.concept[language],
      method: definition.method?.[language] ?? '',
      formula: formulaOf(site, definition, language, page),
      legal: (definition.legalBasis ?? []).map(writeLegal).join('; '),
      difference: before === undefined ? '' : writeDifference(before, definition, language),
    }
  })
}

function writeDifference(before: Definition, after: Definition, language: Language): string {
  const fields = COMPARED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
  const words = fields.map((field) => sayCode(language, 'field', field)).join(', ')
  return say(language, fields.length === 0 ? 'catalogue.sameDefinition' : 'catalogue.differsIn', {
    version: before.version,
    fields: words,
  })
}
