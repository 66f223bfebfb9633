import { padDate, periodHeading, writeCount, writeNumber } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { shortBasis, writeBasis } from './basis.ts'
import { tellsOf } from './figure-tells.ts'
import { figureTitle } from './figure-title.ts'
import type { Anchor } from './frame.ts'
import { unitName, unitPath } from './label.ts'
import { type Narrative, narrativeBeside } from './narrative.ts'
import { type PlanTable, planTable } from './plan-rates.ts'
import {
  differenceAddress,
  figureAnchor,
  frozenAddress,
  type OpenedReport,
  openRecord,
  openReport,
  provenanceAddress,
  type ReportPlace,
  reportAddress,
  reportPlaces,
} from './report-places.ts'
import { type ReportSheet, reportSheet } from './report-sheet.ts'
import { olderRelease, recordHash, releasesOf } from './report-versions.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** One basis of a report: the units that have it, each with its page. */
export interface BasisChoice {
  readonly basis: string
  readonly isHere: boolean
  readonly units: readonly Anchor[]
}

/** One edition of a report: the newest, or one that a release froze. */
export interface VersionChoice extends Anchor {
  readonly isHere: boolean
  /** To what differs from the release before; `null` for the oldest and the newest. */
  readonly difference: Anchor | null
}

/** What the reports used and this one do not say alike. */
export interface ComparisonTable {
  readonly counts: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly { readonly title: string; readonly cells: readonly string[] }[]
  readonly more: string
}

/** The page of a form, a period and a unit. */
export interface ReportPage {
  readonly page: string
  readonly title: string
  readonly unit: Anchor
  readonly period: string
  readonly basis: string
  readonly banner: string
  readonly sample: string
  readonly round: Anchor
  readonly bases: readonly BasisChoice[]
  readonly versions: readonly VersionChoice[]
  readonly sheet: ReportSheet
  readonly narrative: readonly Narrative[]
  readonly plan: PlanTable | null
  readonly comparisons: ComparisonTable | null
  readonly downloads: readonly Anchor[]
  readonly provenance: Anchor
}

/** Differences listed on one page. */
const LISTED = 200
/** Figures told on one page of sources. */
export const FIGURES_A_PAGE = 400

/** A report as it is now, or as a release froze it. */
export function reportPage(
  site: Site,
  place: ReportPlace,
  language: Language,
  release: string | null = null,
): ReportPage {
  const newest = reportAddress(site, place, language)
  const page = release === null ? newest : frozenAddress(site, place, release, language)
  const opened = release === null ? openReport(site, place) : openFrozen(site, place, release)
  const { record } = opened
  const hrefOf = sourceLinks(site, place, opened, page, language)
  const unit = site.unit(place.unit)
  const name = unitName(site, unit, language)
  return {
    page,
    title: reportTitle(opened, name, language),
    unit: { text: name, href: link(page, unitPath(unit, language)) },
    period: periodHeading(place.period, language),
    basis: writeBasis(site, place.basis, language),
    banner: release === null ? '' : bannerOf(site, release, language),
    sample: record.sample ? say(language, 'round.sample') : '',
    round: roundAnchor(site, place, page, language),
    bases: basisChoices(site, place, page, language),
    versions: versionChoices(site, place, page, language),
    sheet: reportSheet(site, opened, language, hrefOf),
    narrative: narrativeBeside(site, place, language, page),
    plan: planTable(opened, site, language),
    comparisons: comparisonTable(opened, language),
    downloads: release === null ? downloadsOf(place, page, language) : [],
    provenance: {
      text: say(language, release === null ? 'report.provenance' : 'report.provenanceNewest'),
      href: link(page, provenanceAddress(site, place, 0, language)),
    },
  }
}

/** The way from a figure to its sources, which are told of the newest report; nowhere for a figure that a release tells otherwise. */
function sourceLinks(
  site: Site,
  place: ReportPlace,
  { own }: OpenedReport,
  page: string,
  language: Language,
): (anchor: string) => string {
  const told = new Map(own.figures.map((figure) => [figureAnchor(figure), tellsOf(figure)]))
  const parts = new Map(
    openReport(site, place).own.figures.flatMap((figure, at) => {
      const anchor = figureAnchor(figure)
      return told.get(anchor) === tellsOf(figure) ? [[anchor, Math.floor(at / FIGURES_A_PAGE)] as const] : []
    }),
  )
  return (anchor) => {
    const part = parts.get(anchor)
    return part === undefined ? '' : link(page, `${provenanceAddress(site, place, part, language)}#${anchor}`)
  }
}

/** A form by its number, else its name, with unit and period. */
export function reportTitle({ form, record }: OpenedReport, unit: string, language: Language): string {
  const number = form.head.number === null ? form.names[language] : form.head.number
  return `${number} – ${unit} – ${periodHeading(record.period, language)}`
}

function openFrozen(site: Site, place: ReportPlace, release: string): OpenedReport {
  const sha256 = recordHash(site, place, release)
  if (sha256 === null) throw new Error(`expected release ${release} to hold ${place.path}`)
  return openRecord(site, site.facts.frozen.record(sha256), place.unit)
}

function bannerOf(site: Site, release: string, language: Language): string {
  const date = site.facts.frozen.releases.find(({ id }) => id === release)?.date ?? ''
  return say(language, 'report.frozen', { release, date: padDate(date, language) })
}

function roundAnchor(site: Site, { round }: ReportPlace, page: string, language: Language): Anchor {
  const names = site.facts.rounds.find(({ report }) => report.code === round)?.report.names
  return { text: names?.[language] ?? round, href: link(page, address.round(language, round)) }
}

/** All bases of the form and period; of each the unit itself, else the units that stand on it. */
function basisChoices(site: Site, here: ReportPlace, page: string, language: Language): readonly BasisChoice[] {
  const same = reportPlaces(site).filter(({ form, period }) => form === here.form && period === here.period)
  return [...new Set(same.map(({ basis }) => basis))].map((basis) => {
    const on = same.filter((place) => place.basis === basis)
    const own = on.filter(({ unit }) => unit === here.unit)
    const shown = own.length > 0 ? own : on
    return {
      basis: shortBasis(site, basis, language),
      isHere: basis === here.basis,
      units: shown.map((place) => ({
        text: unitName(site, site.unit(place.unit), language),
        href: link(page, reportAddress(site, place, language)),
      })),
    }
  })
}

/** The newest and every release that keeps the report, newest first; none where nothing was frozen yet. */
function versionChoices(site: Site, place: ReportPlace, page: string, language: Language): readonly VersionChoice[] {
  const kept = releasesOf(site, place)
  if (kept.length === 0) return []
  const newest = reportAddress(site, place, language)
  const choice = (text: string, to: string, difference: Anchor | null): VersionChoice => {
    return { text, href: link(page, to), isHere: to === page, difference }
  }
  return [
    choice(say(language, 'report.newest'), newest, null),
    ...[...kept].reverse().map(({ id, date }) => {
      const older = olderRelease(site, place, id)
      const told = say(language, 'report.release', { release: id, date: padDate(date, language) })
      return choice(
        told,
        frozenAddress(site, place, id, language),
        older === null
          ? null
          : {
              text: say(language, 'report.against', { release: older }),
              href: link(page, differenceAddress(site, place, [id, older], language)),
            },
      )
    }),
  ]
}

function downloadsOf({ round, path, unit }: ReportPlace, page: string, language: Language): readonly Anchor[] {
  const file = (name: string): string => link(page, address.roundFile(round, name))
  return [
    { text: say(language, 'report.workbook'), href: file(`${path}.${unit}.xlsx`) },
    { text: say(language, 'report.printable'), href: file(`${path}.${unit}.html`) },
    { text: say(language, 'report.record'), href: file(`${path}.json`) },
  ]
}

/** How many comparisons of the record agree, and those that differ. */
function comparisonTable({ record, form }: OpenedReport, language: Language): ComparisonTable | null {
  if (record.comparisons.length === 0) return null
  const kinds = [...new Set(record.comparisons.map(({ kind }) => kind))]
  const differing = record.comparisons.filter(({ verdict }) => verdict === 'differs')
  const shown = differing.slice(0, LISTED)
  return {
    counts: kinds.map((kind) => {
      const own = record.comparisons.filter((each) => each.kind === kind)
      const agreeing = own.filter(({ verdict }) => verdict !== 'differs').length
      const slots = { equal: writeCount(agreeing, language), all: writeCount(own.length, language) }
      return say(language, `report.compared.${kind}`, slots)
    }),
    columns: (['unit', 'period', 'sent', 'ours', 'difference'] as const).map((name) =>
      say(language, `report.compare.${name}`),
    ),
    rows: shown.map(({ unit, period, row, column, key = null, sent, ours, difference }) => ({
      title: figureTitle(form, { row, column, key }, language),
      cells: [
        unit,
        periodHeading(period, language),
        ...[sent, ours, difference].map((number) => writeNumber(number, language)),
      ],
    })),
    more:
      differing.length > shown.length
        ? say(language, 'report.more', { n: writeCount(differing.length - shown.length, language) })
        : '',
  }
}
