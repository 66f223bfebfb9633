import { describe, isIssueCode, type NameOf } from '@chitieu/indicators'
import { unitName } from './label.ts'
import { indicatorName, writeParts } from './series-rows.ts'
import type { Site } from './site.ts'
import type { FindingFacts, Language } from './site-data.ts'
import { sayCode } from './words.ts'

/** The message of a finding with the names of its units, indicators and levels for their codes. */
export function findingMessage(site: Site, { code, args, message }: FindingFacts, language: Language): string {
  return isIssueCode(code) ? describe({ code, args }, language, namesOf(site)).message : message[language]
}

/** What to do about a finding, in words that name no file. */
export function findingRemedy(site: Site, { code, args, remedy }: FindingFacts, language: Language): string {
  const key = `finding.remedy.${code}`
  const own = sayCode(language, 'finding.remedy', code)
  if (own !== code && own !== key) return own
  return isIssueCode(code) ? describe({ code, args }, language, namesOf(site)).remedy : remedy[language]
}

function namesOf(site: Site): NameOf {
  return (kind, text, language) => {
    if (kind === 'level') return sayCode(language, 'level', text)
    if (kind === 'unit') {
      const unit = site.unitsById.get(text)
      return unit ? `${unitName(site, unit, language)} (${text})` : null
    }
    const [code = '', ...parts] = text.split(';')
    if (kind !== 'indicator' || !site.indicatorsByCode.has(code)) return null
    const name = indicatorName(site, code, language)
    return parts.length === 0 ? name : `${name} – ${writeParts(site, parts.join(';'), language)}`
  }
}
