import { writePeriod } from './date.ts'
import { unitName } from './label.ts'
import { writeNumber } from './number.ts'
import { indicatorName, writeParts } from './series-rows.ts'
import type { Site } from './site.ts'
import type { FindingFacts, Language } from './site-data.ts'
import { sayCode } from './words.ts'

/** The message of a finding with the names of its units and indicators for their codes. */
export function findingMessage(site: Site, { message, args }: FindingFacts, language: Language): string {
  const words = new Map<string, string>()
  for (const [name, value] of Object.entries(args)) {
    for (const text of [value].flat().map(String)) {
      const word = wordOf(site, name, text, language)
      if (word !== null && text !== '') words.set(text, word)
    }
  }
  if (words.size === 0) return message[language]
  const known = [...words.keys()].sort((a, b) => b.length - a.length).map(escaped)
  return message[language].replace(
    new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${known.join('|')})(?![\\p{L}\\p{N}_-])`, 'gu'),
    (found) => words.get(found) ?? found,
  )
}

/** What to do about a finding, in words that name no file. */
export function findingRemedy({ code, remedy }: FindingFacts, language: Language): string {
  const key = `finding.remedy.${code}`
  const own = sayCode(language, 'finding.remedy', code)
  return own === code || own === key ? remedy[language] : own
}

function wordOf(site: Site, name: string, text: string, language: Language): string | null {
  const unit = site.unitsById.get(text)
  if (unit) return `${unitName(site, unit, language)} (${text})`
  const [code = '', ...parts] = text.split(';')
  if (site.indicatorsByCode.has(code)) {
    const name = indicatorName(site, code, language)
    return parts.length === 0 ? name : `${name} – ${writeParts(site, parts.join(';'), language)}`
  }
  if (name === 'period' || name === 'listDate') return writePeriod(text, language)
  return /^-?\d+(?:\.\d+)?$/.test(text) ? writeNumber(text, language) : null
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
