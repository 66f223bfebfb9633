import { padDate, periodHeading, periodWindow, type RoundReport, writeCount } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { alertGroups } from './alerts.ts'
import { differenceSentence } from './feed-entries.ts'
import type { Anchor } from './frame.ts'
import { type KeyFigureGroup, keyFigures } from './key-figures.ts'
import { unitName } from './label.ts'
import { newestRound } from './newest-round.ts'
import { lastVersion, type Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** A count with its word; `isBad` when it is not what it must be. */
export interface Count {
  readonly label: string
  readonly text: string
  readonly isBad: boolean
}

/** How the reports of one form stand in the newest period. */
export interface SendingRow {
  readonly form: string
  readonly period: string
  readonly counts: readonly Count[]
}

/** What was due in the newest period and what came. */
export interface Sending {
  readonly title: string
  readonly asOf: string
  readonly isSample: boolean
  readonly columns: readonly string[]
  readonly rows: readonly SendingRow[]
  readonly round: Anchor
  /** Who has not sent: in the internal build only. */
  readonly missing: Anchor | null
}

/** Alerts of one kind, counted, with the way to them. */
export interface AlertCount extends Anchor {
  readonly count: string
}

/** The first page: one screen, one sheet of paper. */
export interface HomePage {
  readonly title: string
  readonly period: string
  readonly sending: Sending | null
  readonly alerts: readonly AlertCount[]
  readonly alertsTitle: string
  readonly alertsHref: string
  readonly alertsFile: string
  readonly figures: readonly KeyFigureGroup[]
  readonly handovers: readonly (Anchor & { readonly verdict: string; readonly isOpen: boolean })[]
  /** What the newest release changed. */
  readonly news: (Anchor & { readonly title: string }) | null
  readonly results: { readonly text: string; readonly href: string; readonly isGood: boolean }
}

const COUNTED = ['due', 'received', 'onTime', 'late', 'returned', 'missing', 'awaited'] as const
const LACKING: readonly string[] = ['late', 'returned', 'missing', 'awaited']

/** The first page. */
export function homePage(site: Site, language: Language): HomePage {
  const page = address.home(language)
  const round = newestRound(site.facts.rounds)
  const groups = alertGroups(site, language, page)
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  const alerts = address.alerts(language)
  return {
    title: titleOf(site, language),
    period:
      round === null
        ? ''
        : newestPeriods(round)
            .map((period) => periodHeading(period, language))
            .join(', '),
    sending: round && sendingOf(site, round, language, page),
    alerts: groups.map(({ name, written, anchor }) => ({
      ...{ text: name, count: written },
      href: link(page, `${alerts}#${anchor}`),
    })),
    alertsTitle: say(language, 'home.alerts', { n: writeCount(total, language) }),
    alertsHref: link(page, alerts),
    alertsFile: link(page, address.alertsFile(language)),
    figures: keyFigures(site, language, page),
    handovers: (round?.handovers ?? []).map((handover) => ({
      text: say(language, 'home.handoverOf', { date: padDate(handover.change, language) }),
      href: link(page, address.handover(language, handover.change)),
      verdict: say(language, `round.verdict.${handover.verdict}`, {
        open: writeCount(handover.open, language),
        explained: writeCount(handover.explained, language),
      }),
      isOpen: handover.verdict === 'open',
    })),
    news: newsOf(site, language, page),
    results: resultsSentence(site, language, page),
  }
}

/** What the page is of: all, or the unit of the site. */
function titleOf(site: Site, language: Language): string {
  const { unit } = site.facts.config.scope
  const title = say(language, 'home.title')
  return unit === null ? title : `${title} – ${lastVersion(site.unit(unit)).name}`
}

/** The periods that ended last among those for which reports were asked. */
function newestPeriods({ forms }: RoundReport): readonly string[] {
  const ends = forms.flatMap(({ periods }) =>
    periods.map(({ period }) => ({ period, to: periodWindow(period)?.to ?? '' })),
  )
  const last = ends.reduce((best, { to }) => (to > best ? to : best), '')
  return [...new Set(ends.filter(({ to }) => to === last).map(({ period }) => period))]
}

function sendingOf(site: Site, round: RoundReport, language: Language, page: string): Sending {
  const newest = new Set(newestPeriods(round))
  const unit = site.unitsById.get(round.unit)
  const isInternal = site.facts.config.audience === 'internal'
  return {
    title: say(language, 'home.sendingOf', { unit: unit ? unitName(site, unit, language) : round.unit }),
    asOf: say(language, 'home.asOf', { date: padDate(round.asOf, language) }),
    isSample: round.sample,
    columns: COUNTED.map((count) => say(language, `round.count.${count}`)),
    rows: round.forms.flatMap(({ number, names, periods }) =>
      periods
        .filter(({ period }) => newest.has(period))
        .map(({ period, counts }) => ({
          form: number === null ? names[language] : `${number} – ${names[language]}`,
          period: periodHeading(period, language),
          counts: COUNTED.map((count) => ({
            label: say(language, `round.count.${count}`),
            text: writeCount(counts[count], language),
            isBad: LACKING.includes(count) && counts[count] > 0,
          })),
        })),
    ),
    round: { text: say(language, 'home.toRound'), href: link(page, address.round(language, round.code)) },
    missing: isInternal
      ? { text: say(language, 'home.toMissing'), href: link(page, address.missing(language, round.code)) }
      : null,
  }
}

/** The newest release beside the one before; of the first, how many figures it has. */
function newsOf(site: Site, language: Language, page: string): HomePage['news'] {
  const newest = site.facts.frozen.releases.at(-1)
  if (!newest) return null
  const { against, counts } = newest.difference
  return {
    title: newest.title[language],
    text:
      against === null
        ? say(language, 'home.firstRelease', { n: writeCount(counts.new, language) })
        : differenceSentence(counts, language),
    href: link(page, address.release(language, newest.id)),
  }
}

function resultsSentence(site: Site, language: Language, page: string): HomePage['results'] {
  const { summary, comparisons, reconciliations } = site.facts.report
  const holds = summary.filter((each) => each.holds).length
  const sum = (key: 'compared' | 'differs'): number => comparisons.reduce((total, each) => total + each[key], 0)
  return {
    text: say(language, site.facts.config.scope.unit === null ? 'home.checked' : 'home.checkedInScope', {
      holds: writeCount(holds, language),
      of: writeCount(summary.length, language),
      compared: writeCount(sum('compared'), language),
      differs: writeCount(sum('differs'), language),
      own: writeCount(reconciliations.filter(({ verdict }) => verdict === 'differs').length, language),
    }),
    href: link(page, address.reconciliations(language)),
    isGood: holds === summary.length,
  }
}
