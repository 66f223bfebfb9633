import { padDate, periodHeading, type RoundReport, writeCount } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { shortBasis } from './basis.ts'
import type { Anchor } from './frame.ts'
import { unitName } from './label.ts'
import type { Site } from './site.ts'
import type { Language, RoundFacts } from './site-data.ts'
import { say } from './words.ts'

/** How the reports of one period stand. */
export interface DueRow {
  readonly period: string
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
  readonly record: string
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

/** What leaders and statisticians read of a round: what was due and came, and each consolidated report on its bases. */
export function roundPage(site: Site, { report }: RoundFacts, language: Language): RoundPage {
  const page = address.round(language, report.code)
  const file = (path: string): string => link(page, address.roundFile(report.code, path))
  const unit = site.unitsById.get(report.unit)
  const name = unit ? unitName(site, unit, language) : report.unit
  return {
    title: report.names[language],
    sample: report.sample ? say(language, 'round.sample') : '',
    lead: say(language, 'round.lead', { unit: name, date: padDate(report.asOf, language) }),
    summary: report.summary.map(({ text }) => text[language]),
    columns: COUNTED.map((count) => say(language, `round.count.${count}`)),
    forms: report.forms.map((form) => formOf(site, report, form, language, file)),
    handovers: report.handovers.map(({ change, path, verdict, open, explained }) => ({
      text: say(language, 'round.handover', { change: ISO_DATE.test(change) ? padDate(change, language) : change }),
      href: file(`${path}/handover.html`),
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
  file: (path: string) => string,
): RoundForm {
  const own = report.consolidated.filter((each) => each.form === form)
  const wanted = [...new Set(own.map(({ period }) => period))]
  return {
    title: number === null ? names[language] : `${number} – ${names[language]}`,
    due: periods.map(({ period, counts }) => ({
      period: periodHeading(period, language),
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
          return found ? [cellOf(site, found, language, file)] : []
        }),
      }
    }),
  }
}

function cellOf(
  site: Site,
  { path, units, figures }: RoundReport['consolidated'][number],
  language: Language,
  file: (path: string) => string,
): ReportCell {
  const { exact, estimated, bounded, refused } = figures
  const counts = { exact, estimated, bounded, refused }
  const written = Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, writeCount(n, language)]))
  return {
    forms: units.map((id) => {
      const unit = site.unitsById.get(id)
      return {
        text: unit ? unitName(site, unit, language) : id,
        href: file(`${path}.${id}.html`),
        workbook: file(`${path}.${id}.xlsx`),
      }
    }),
    figures: say(language, 'round.figures', written),
    record: file(`${path}.json`),
  }
}
