import { padDate, periodHeading, writeCount, writeNumber } from '@chitieu/indicators'
import { address, link } from './address.ts'
import { writeBasis } from './basis.ts'
import { figureText } from './figure-text.ts'
import { figureTitle, rowTitle } from './figure-title.ts'
import type { Anchor } from './frame.ts'
import { unitName } from './label.ts'
import { FIGURES_A_PAGE, reportTitle } from './report-page.ts'
import {
  figureAnchor,
  type OpenedReport,
  openReport,
  provenanceAddress,
  type ReportPlace,
  reportAddress,
  sentAddress,
} from './report-places.ts'
import type { FigureSourcesFacts, SourceCellFacts } from './reporting-data.ts'
import { group, lastVersion, type Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** One source cell, as a line: unit and share, file, hash, sheet and cell, what it says. */
export interface SourceLine {
  readonly unit: string
  readonly share: string
  readonly file: string
  readonly sha256: string
  readonly place: string
  readonly value: string
}

/** Everything behind one figure. */
export interface FigureSources {
  readonly id: string
  readonly title: string
  readonly value: string
  readonly back: string
  /** How it was obtained, in sentences. */
  readonly told: readonly string[]
  readonly legal: readonly Anchor[]
  /** The cells themselves where they are few. */
  readonly cells: readonly SourceLine[]
  /** To the cells where they are many, unit by unit. */
  readonly many: readonly Anchor[]
  readonly units: Anchor | null
}

/** The page of the sources of a report. */
export interface SourcesPage {
  readonly page: string
  readonly title: string
  readonly lead: string
  readonly run: string
  readonly columns: readonly string[]
  readonly report: Anchor
  readonly figures: readonly FigureSources[]
  readonly sets: readonly { readonly id: string; readonly title: string; readonly units: string }[]
  readonly parts: readonly (Anchor & { readonly isHere: boolean })[]
}

/** Cells listed with a figure; of more the unit by unit pages tell. */
const LISTED = 6

/** How many pages the sources of a report take. */
export function sourceParts(figures: number): number {
  return Math.max(1, Math.ceil(figures / FIGURES_A_PAGE))
}

/** Where each figure of a report comes from. */
export function sourcesPage(site: Site, place: ReportPlace, part: number, language: Language): SourcesPage {
  const page = provenanceAddress(site, place, part, language)
  const opened = openReport(site, place)
  const { own } = opened
  const lineage = site.facts.reporting.lineage(place.round, place.form)
  const sources = new Map(
    (lineage?.figures(place.period, place.basis, place.unit) ?? []).map((each) => [figureAnchor(each), each]),
  )
  const shown = own.figures.slice(part * FIGURES_A_PAGE, (part + 1) * FIGURES_A_PAGE)
  const report = link(page, reportAddress(site, place, language))
  const title = reportTitle(opened, unitName(site, site.unit(place.unit), language), language)
  return {
    page,
    title: say(language, 'report.provenanceOf', { report: title }),
    lead: writeBasis(site, place.basis, language),
    run: runOf(site, place, language),
    columns: (['unit', 'share', 'file', 'hash', 'place', 'said'] as const).map((name) =>
      say(language, `report.cell.${name}`),
    ),
    report: { text: title, href: report },
    figures: shown.map((figure) => figureOf({ site, place, opened, page, language }, figure, sources)),
    sets: setsOf(site, opened, shown, language),
    parts: Array.from({ length: sourceParts(own.figures.length) }, (_, at) => ({
      text: say(language, 'report.part', { n: writeCount(at + 1, language) }),
      href: link(page, provenanceAddress(site, place, at, language)),
      isHere: at === part,
    })),
  }
}

/** By which rules the files were checked, and as of which day the figures were put together. */
function runOf(site: Site, { round }: ReportPlace, language: Language): string {
  const asOf = site.facts.rounds.find(({ report }) => report.code === round)?.report.asOf ?? ''
  const ruleSet = site.facts.reporting.check(round)?.ruleSet ?? say(language, 'unknown')
  return say(language, 'report.run', { date: padDate(asOf, language), rules: ruleSet })
}

interface Telling {
  readonly site: Site
  readonly place: ReportPlace
  readonly opened: OpenedReport
  readonly page: string
  readonly language: Language
}

type Figure = OpenedReport['own']['figures'][number]

function figureOf(telling: Telling, figure: Figure, sources: ReadonlyMap<string, FigureSourcesFacts>): FigureSources {
  const { site, place, opened, page, language } = telling
  const id = figureAnchor(figure)
  const cells = sources.get(id)?.cells ?? []
  return {
    id,
    title: figureTitle(opened.form, { ...figure, key: figure.key ?? null }, language),
    value: figureText(figure, language),
    back: `${link(page, reportAddress(site, place, language))}#${id}`,
    told: toldOf(telling, figure, cells.length),
    legal: legalOf(site, figure, page, language),
    cells: cells.length > LISTED ? [] : cells.map(({ cell, share }) => lineOf(telling, cell, share)),
    many: cells.length > LISTED ? manyOf(telling, cells) : [],
    units:
      figure.sources === null
        ? null
        : {
            text: say(language, 'report.set', { n: writeCount(figure.sources + 1, language) }),
            href: `#tap-${figure.sources + 1}`,
          },
  }
}

function toldOf({ language, opened: { form } }: Telling, figure: Figure, cells: number): readonly string[] {
  const { method, status, reason, overTime, periods, received, expected, madeOf, repeats, factor } = figure
  const counts = { received: writeCount(received, language), expected: writeCount(expected, language) }
  return [
    [
      sayCode(language, 'method', method),
      ...(reason === '' ? [] : [sayCode(language, 'reason', reason)]),
      ...[...status].map((flag) => `${flag}: ${sayCode(language, 'status', flag)}`),
    ].join('; '),
    sayCode(language, 'report.overTime', overTime),
    ...(periods.length > 0
      ? [say(language, 'report.periods', { list: periods.map((each) => periodHeading(each, language)).join(', ') })]
      : []),
    ...(madeOf
      ? [
          say(language, factor === undefined ? 'report.sumOf' : 'report.quotientOf', {
            places: madeOf
              .map(({ row, column, key }) => figureTitle(form, { row, column, key: key ?? null }, language))
              .join('; '),
            factor: factor === undefined ? '' : writeNumber(factor, language),
          }),
        ]
      : []),
    ...(repeats ? [say(language, 'report.repeats', { period: periodHeading(repeats.period, language) })] : []),
    say(language, 'report.received', counts),
    ...(cells > 0 ? [say(language, 'report.cells', { n: writeCount(cells, language) })] : []),
  ]
}

/** The changes that were crossed, by the instrument that ordered them, each to its page. */
function legalOf(site: Site, { changes = [] }: Figure, page: string, language: Language): readonly Anchor[] {
  const found = new Map<string, Anchor>()
  for (const id of changes) {
    const change = site.changesById.get(id)
    const instrument = site.instrumentsById.get(change?.instrument ?? '')
    const held = instrument?.id ?? change?.operating ?? id
    if (found.has(held)) continue
    found.set(held, {
      text: instrument
        ? [instrument.number, instrument.clause].filter(Boolean).join(', ')
        : padDate(change?.operating ?? '', language),
      href: link(
        page,
        instrument ? address.event(language, instrument.id) : address.day(language, change?.operating ?? ''),
      ),
    })
  }
  return [...found.values()]
}

function lineOf({ site, place, language }: Telling, cell: SourceCellFacts, share: string | null): SourceLine {
  const file = site.facts.reporting.check(place.round)?.files.get(cell.sha256)?.file
  return {
    unit: `${nameOf(site, cell.unit)} (${cell.unit}), ${periodHeading(cell.period, language)}`,
    share: share === null ? say(language, 'figure.shareUnknown') : writeNumber(share, language),
    file: file ?? '',
    sha256: cell.sha256,
    place: `${cell.sheet} ${cell.range}`.trim(),
    value: saidOf(cell, language),
  }
}

/** What stood in a cell of a file: its number, or the word of its state. */
export function saidOf({ state, value }: SourceCellFacts, language: Language): string {
  return value === null ? sayCode(language, 'state', state) : writeNumber(value, language)
}

/** The pages that list the cells unit by unit: one for each row and period that they stand in. */
function manyOf(
  { site, place, opened: { form }, page, language }: Telling,
  cells: FigureSourcesFacts['cells'],
): readonly Anchor[] {
  const lineage = site.facts.reporting.lineage(place.round, place.form)
  const places = group(cells, ({ cell }) => {
    const row = lineage?.rowOf(cell) ?? null
    return row === null ? null : JSON.stringify([cell.period, row])
  })
  return [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own
      const row = first ? (lineage?.rowOf(first.cell) ?? null) : null
      if (!first || row === null) return []
      const { period } = first.cell
      const n = writeCount(own.length, language)
      return [
        {
          text: say(language, 'report.unitByUnit', {
            row: rowTitle(form, row, null, language),
            period: periodHeading(period, language),
            n,
          }),
          href: link(page, sentAddress(place.form, period, row, 0, language)),
        },
      ]
    })
}

/** The sets of units that the figures of a page are made of, each written once. */
function setsOf(
  site: Site,
  { record }: OpenedReport,
  figures: readonly Figure[],
  language: Language,
): SourcesPage['sets'] {
  const used = [...new Set(figures.flatMap(({ sources }) => sources ?? []))].sort((a, b) => a - b)
  return used.map((at) => {
    const members = (record.sourceSets[at] ?? '').split('|').filter(Boolean)
    return {
      id: `tap-${at + 1}`,
      title: say(language, 'report.setTitle', {
        n: writeCount(at + 1, language),
        units: writeCount(members.length, language),
      }),
      units: members.map((member) => memberText(site, member, language)).join('; '),
    }
  })
}

function memberText(site: Site, member: string, language: Language): string {
  const at = member.lastIndexOf('@')
  const [unit, share] = [member.slice(0, at), member.slice(at + 1)]
  const told =
    share === '1'
      ? ''
      : share === '?'
        ? ` × ${say(language, 'figure.shareUnknown')}`
        : ` × ${writeNumber(share, language)}`
  return `${nameOf(site, unit)} (${unit})${told}`
}

function nameOf(site: Site, id: string): string {
  const unit = site.unitsById.get(id)
  return unit ? lastVersion(unit).name : id
}
