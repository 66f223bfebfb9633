import type { Form } from '@chitieu/indicators'
import type { Site } from './site.ts'
import type { RoundFacts } from './site-data.ts'

type Round = Pick<RoundFacts['report'], 'sample' | 'forms'>

/**
 * Whether the figures of a form of a round stand in this build: by the sharing class of its indicators, the narrowest of them. What
 * a sample holds was invented and stands in every build.
 */
export function isFormShown(site: Site, round: Pick<Round, 'sample'>, code: string): boolean {
  if (round.sample) return true
  const { forms, indicators } = site.facts.reporting.world
  const own = [...forms.values()].filter((form) => form.code === code)
  const classes = own.flatMap(indicatorsOf).map((indicator) => indicators.get(indicator)?.sharing ?? 'restricted')
  const shown = site.facts.config.audience === 'internal' ? ['public', 'internal'] : ['public']
  return classes.every((each) => shown.includes(each))
}

/** Whether all forms of a round stand in this build: a handover tells of all of them together. */
export function isRoundShown(site: Site, round: Round): boolean {
  return round.forms.every(({ form }) => isFormShown(site, round, form))
}

/** Files of a round that tell of single reports how they stand and what was found in them. */
const SINGLE: readonly string[] = ['check.json', 'generic.json', 'obligations.json']

/** Whether a file of a round is served: those of single reports in the internal build only, those of a form as its figures are. */
export function isFileShown(site: Site, { report }: Pick<RoundFacts, 'report'>, path: string): boolean {
  if (site.facts.config.audience !== 'internal' && SINGLE.includes(path)) return false
  const parts = path.split('/')
  const form = report.forms.find((each) => parts.includes(each.form))
  if (form) return isFormShown(site, report, form.form)
  return parts[0] !== 'handover' || isRoundShown(site, report)
}

/** The indicators that any cell of a form is bound to. */
function indicatorsOf({ defaults, columns, rows }: Form): readonly string[] {
  const found = new Set<string>()
  const collect = (part: unknown): void => {
    if (Array.isArray(part)) for (const each of part) collect(each)
    else if (typeof part === 'object' && part !== null) {
      for (const [key, value] of Object.entries(part)) {
        if (key === 'indicator' && typeof value === 'string') found.add(value)
        else collect(value)
      }
    }
  }
  for (const part of [defaults, columns, rows]) collect(part)
  return [...found]
}
