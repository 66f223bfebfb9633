import { writeDate } from '@chitieu/indicators'
import type { Site } from './site.ts'
import type { IndicatorFacts, Language } from './site-data.ts'
import { say } from './words.ts'

/** What a reader must know of a chart: what the strokes mean, where the rule stands, where the axis starts. */
export function chartNotes(site: Site, zero: boolean, hasBreak: boolean, language: Language): readonly string[] {
  const date = writeDate(site.releaseDate, language)
  return [
    ...(hasBreak ? [say(language, 'chart.basis', { date }), say(language, 'chart.rule', { date })] : []),
    say(language, zero ? 'chart.zero' : 'chart.cut'),
  ]
}

/** Quantities that add up are drawn from zero; rates, means and indices on a cut axis that says so. */
export function startsAtZero(indicator: IndicatorFacts | undefined): boolean {
  return /^(sum|bounded)/.test(indicator?.behaviour.overUnits ?? '')
}
