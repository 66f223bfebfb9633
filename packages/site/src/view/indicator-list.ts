import { periodHeading } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { measureName, periodsOf } from './series-rows.ts'
import type { Site } from './site.ts'
import type { IndicatorFacts, Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** A line of the list of indicators. */
export interface IndicatorRow {
  readonly code: string
  readonly name: string
  readonly href: string
  readonly measure: string
  readonly behaviour: string
  readonly periods: string
}

/** The list of indicators: those with figures first. */
export interface IndicatorList {
  readonly intro: string
  readonly sections: readonly { readonly title: string; readonly rows: readonly IndicatorRow[] }[]
}

/** All indicators by name. */
export function indicatorList(site: Site, language: Language, page: string): IndicatorList {
  const order = new Intl.Collator('vi', { numeric: true })
  const sorted = [...site.facts.indicators].sort((a, b) => order.compare(a.names[language], b.names[language]))
  const has = (indicator: IndicatorFacts): boolean => site.seriesByIndicator.has(indicator.code)
  const filled = sorted.filter(has)
  const row = (indicator: IndicatorFacts): IndicatorRow => ({
    code: indicator.code,
    name: indicator.names[language],
    href: link(page, address.indicator(language, indicator.code)),
    measure: measureName(site, indicator, language),
    behaviour: sayCode(language, 'overUnits', indicator.behaviour.overUnits),
    periods: periodsText(site, indicator, language),
  })
  return {
    intro: say(language, 'indicator.listIntro', { n: String(sorted.length), m: String(filled.length) }),
    sections: [
      { title: say(language, 'indicator.withFigures'), rows: filled.map(row) },
      { title: say(language, 'indicator.withoutFigures'), rows: sorted.filter((each) => !has(each)).map(row) },
    ].filter(({ rows }) => rows.length > 0),
  }
}

function periodsText(site: Site, indicator: IndicatorFacts, language: Language): string {
  const periods = periodsOf(site.seriesByIndicator.get(indicator.code) ?? [])
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return ''
  const ends = [first, last].map(({ period }) => periodHeading(period, language))
  return first === last ? (ends[0] ?? '') : ends.join(' – ')
}
