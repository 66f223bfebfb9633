import { padDate } from '@chitieu/indicators'
import { isRoundShown } from './report-sharing.ts'
import type { Site } from './site.ts'
import type { Language, RoundFacts } from './site-data.ts'
import { say } from './words.ts'

/** A handover of a round, with the id of its pages. */
export interface HandoverPlace {
  readonly id: string
  readonly round: string
  readonly change: string
  readonly path: string
  readonly verdict: RoundFacts['report']['handovers'][number]['verdict']
  readonly open: number
  readonly explained: number
}

/** All handovers that stand in this build; one whose change an earlier round has as well is told apart by its round. */
export function handoverPlaces(site: Site): readonly HandoverPlace[] {
  const met = new Set<string>()
  const shown = site.facts.rounds.filter(({ report }) => isRoundShown(site, report))
  return shown.flatMap(({ report }) =>
    report.handovers.map(({ change, path, verdict, open, explained }) => {
      const id = met.has(change) ? `${change}~${report.code}` : change
      met.add(change)
      return { id, round: report.code, change, path, verdict, open, explained }
    }),
  )
}

/** A handover by its change: the day, or the id of a change or document. */
export function handoverName({ change }: Pick<HandoverPlace, 'change'>, language: Language): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(change)
  return say(language, 'round.handover', { change: isDay ? padDate(change, language) : change })
}
