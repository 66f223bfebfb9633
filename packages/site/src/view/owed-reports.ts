import type { ReportStatus } from '@chitieu/indicators'
import type { Site } from './site.ts'
import type { Language, RoundFacts } from './site-data.ts'
import { say } from './words.ts'

/** Reports that are still to come, in the order in which they are told. */
const LACKING: readonly ReportStatus['state'][] = ['missing', 'returned', 'awaited']

/** Whether a report is owed and not there: nothing came, or what came was sent back. */
export function isLacking({ state }: Pick<ReportStatus, 'state'>): boolean {
  return LACKING.includes(state)
}

/** Whether who is late may be told: in the internal build only, and where the round says how its reports stand. */
export function mayNameLate(site: Site, { report }: RoundFacts): boolean {
  return site.facts.config.audience === 'internal' && site.facts.reporting.statuses(report.code) !== null
}

/** Days from a due day to the day of the count; `null` where no due day is known. */
export function daysOver(due: string | null, asOf: string): number | null {
  return due === null ? null : Math.max(0, Math.round((Date.parse(asOf) - Date.parse(due)) / DAY))
}

const DAY = 86_400_000

/** How a report stands, in the word of the grid of a unit. */
export function standing(state: ReportStatus['state'], language: Language): string {
  if (state === 'returned') return say(language, 'missing.state.returned')
  if (state === 'notYetDue') return say(language, 'missing.state.notYetDue')
  return isLacking({ state }) ? say(language, 'missing.state.missing') : say(language, 'missing.state.complete')
}
