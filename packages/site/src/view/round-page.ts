import { padDate, periodHeading, type RoundReport, writeCount } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { shortBasis } from './basis.ts'
import type { Anchor } from './frame.ts'
import { handoverPlaces } from './handover-place.ts'
import { unitName } from './label.ts'
import { mayNameLate } from './owed-reports.ts'
import { reportAddress, reportPlaces, sentAddress } from './report-places.ts'
import { isFileShown } from './report-sharing.ts'
import type { Site } from './site.ts'
import type { Language, RoundFacts } from './site-data.ts'
import { say } from './words.ts'

/** How the reports of one period stand. */
export interface DueRow {
  readonly period: string
  /** To what units sent, unit by unit; `null` where the round keeps no cells. */
  readonly href: string | null
  readonly counts: readonly { readonly text: string; readonly isBad: boolean }[]
}

/** The consolidated reports of one period, a cell for each basis. */
export interface ReportRow {
  readonly period: string
  readonly isTransitional: boolean
  readonly cells: readonly ReportCell[]
}

/** One consolidated report: the form to read and to print, and how its figures came out. */
export interface ReportCell {
  readonly forms: readonly (Anchor & { readonly workbook: string })[]
  readonly figures: string
  /** `null` where this build may not show it. */
  readonly record: string | null
}

/** One form of a round. */
export interface RoundForm {
  readonly title: string
  readonly due: readonly DueRow[]
  readonly bases: readonly string[]
  readonly reports: readonly ReportRow[]
}

/** The page of a round. */
export interface RoundPage {
  readonly title: string
  readonly sample: string
  readonly lead: string
  readonly summary: readonly string[]
  readonly columns: readonly string[]
  readonly forms: readonly RoundForm[]
  /** To who has not sent what is due; `null` in the public build. */
  readonly missing: Anchor | null
  readonly handovers: readonly (Anchor & {
    readonly verdict: string
    readonly isOpen: boolean
    readonly record: string
  })[]
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/
const COUNTED = ['due', 'received', 'onTime', 'late', 'undated', 'returned', 'missing', 'awaited'] as const

/** Counts of reports that are still to come. */
const LACKING: readonly string[] = ['returned', 'missing', 'awaited']

/** Rounds with their addresses, for the list of them. */
export function roundList(site: Site, language: Language, page: string): readonly Anchor[] {
  return site.facts.rounds.map(({ report: { code, names } }) => ({
    text: names[language],
    href: link(page, address.round(language, code)),
  }))
}

/** A round; `hasSent` tells whether what units sent by a form for a period has a page. */
export function roundPage(
  site: Site,
  round: RoundFacts,
  language: Language,
  hasSent: (form: string, period: string) => boolean,
): RoundPage {
  const { report } = round
  const page = address.round(language, report.code)
  const file = (path: string): string => link(page, address.roundFile(report.code, path))
  const handovers = handoverPlaces(site).filter((place) => place.round === report.code)
  const unit = site.unitsById.get(report.unit)
  const name = unit ? unitName(site, unit, language) : report.unit
  return {
    title: report.names[language],
    sample: report.sample ? say(language, 'round.sample') : '',
    lead: say(language, 'round.lead', { unit: name, date: padDate(report.asOf, language) }),
    summary: report.summary.map(({ text }) => text[language]),
    columns: COUNTED.map((count) => say(language, `round.count.${count}`)),
    forms: report.forms.map((form) => formOf(site, report, form, language, page, hasSent)),
    missing: mayNameLate(site, round)
      ? { text: say(language, 'round.missing'), href: link(page, address.missing(language, report.code)) }
      : null,
    handovers: handovers.map(({ id, change, path, verdict, open, explained }) => ({
      text: say(language, 'round.handover', { change: ISO_DATE.test(change) ? padDate(change, language) : change }),
      href: link(page, address.handover(language, id)),
      record: file(`${path}/handover.json`),
      verdict: say(language, `round.verdict.${verdict}`, {
        open: writeCount(open, language),
        explained: writeCount(explained, language),
      }),
      isOpen: verdict === 'open',
    })),
  }
}

function formOf(
  site: Site,
  report: RoundReport,
  { form, number, names, periods }: RoundReport['forms'][number],
  language: Language,
  page: string,
  hasSent: (form: string, period: string) => boolean,
): RoundForm {
  const own = report.consolidated.filter((each) => each.form === form)
  const wanted = [...new Set(own.map(({ period }) => period))]
  return {
    title: number === null ? names[language] : `${number} – ${names[language]}`,
    due: periods.map(({ period, counts }) => ({
      period: periodHeading(period, language),
      href: hasSent(form, period) ? link(page, sentAddress(form, period, null, 0, language)) : null,
      counts: COUNTED.map((count) => ({
        text: writeCount(counts[count], language),
        isBad: LACKING.includes(count) && counts[count] > 0,
      })),
    })),
    bases: report.bases.map((basis) => shortBasis(site, basis, language)),
    reports: wanted.map((period) => {
      const ofPeriod = own.filter((each) => each.period === period)
      return {
        period: periodHeading(period, language),
        isTransitional: ofPeriod.some(({ transitional }) => transitional),
        cells: report.bases.flatMap((basis) => {
          const found = ofPeriod.find((each) => each.basis === basis)
          return found ? [cellOf(site, report, found, language)] : []
        }),
      }
    }),
  }
}

function cellOf(
  site: Site,
  report: RoundReport,
  { form, period, basis, path, figures }: RoundReport['consolidated'][number],
  language: Language,
): ReportCell {
  const { exact, estimated, bounded, refused } = figures
  const counts = { exact, estimated, bounded, refused }
  const written = Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, writeCount(n, language)]))
  const page = address.round(language, report.code)
  const file = (name: string): string => link(page, address.roundFile(report.code, name))
  const isShown = isFileShown(site, { report }, `${path}.json`)
  const places = reportPlaces(site).filter(
    (each) => each.form === form && each.period === period && each.basis === basis,
  )
  return {
    forms: places.map((place) => ({
      text: unitName(site, site.unit(place.unit), language),
      href: link(page, reportAddress(site, place, language)),
      workbook: file(`${path}.${place.unit}.xlsx`),
    })),
    figures: say(language, 'round.figures', written),
    record: isShown ? file(`${path}.json`) : null,
  }
}
