import { address, link } from './address.ts'
import { type Bars, barsOf } from './bars.ts'
import { isForBars, type Panel, panelOf, splitPanel } from './chart-lines.ts'
import { chartNotes, startsAtZero } from './chart-notes.ts'
import { type FigureTable, figureTable } from './figure-table.ts'
import { unitName } from './label.ts'
import { formerSeries } from './lineage.ts'
import { type ProvenanceLine, provenanceLines } from './provenance.ts'
import { indicatorName, measureName, type SeriesRow } from './series-rows.ts'
import type { Site } from './site.ts'
import type { Language, UnitFacts } from './site-data.ts'
import { say } from './words.ts'

/** All figures of one indicator of a unit. */
export interface FigureBlock {
  readonly anchor: string
  readonly title: string
  readonly href: string
  readonly table: FigureTable
  readonly panels: readonly Panel[]
  /** In place of panels where there are more units than lines can tell apart. */
  readonly bars: Bars | null
  readonly zero: boolean
  readonly chartNotes: readonly string[]
  readonly provenance: readonly ProvenanceLine[]
  readonly provenanceCaption: string
}

const MANY_PERIODS = 40

/** The block of one indicator: chart, table, and the source of each cell. */
export function figureBlock(
  site: Site,
  unit: UnitFacts,
  code: string,
  rows: readonly SeriesRow[],
  language: Language,
  page: string,
): FigureBlock {
  const indicator = indicatorName(site, code, language)
  const name = unitName(site, unit, language)
  const caption = say(language, 'figure.captionUnit', {
    indicator,
    unit: name,
    measure: measureName(site, site.indicatorsByCode.get(code), language),
  })
  const whole = rows.filter(
    ({ breakdown, basisKind, series }) => breakdown === '' && basisKind === 'release' && series.role === 'unit',
  )
  const former = [...new Set(whole.flatMap((row) => formerSeries(site, row.series)))]
  const panel =
    former.length > 0
      ? panelOf(
          site,
          whole.map(({ series }) => series),
          former,
        )
      : null
  const isLong = rows.some(({ cells }) => cells.size > MANY_PERIODS)
  return {
    anchor: code,
    title: indicator,
    href: link(page, address.indicator(language, code)),
    table: figureTable(
      site,
      rows.map((row) => ({ row, name: row.breakdown || say(language, 'figure.whole'), href: null, isPart: false })),
      caption,
      language,
    ),
    panels: panel === null ? [] : splitPanel(panel),
    bars: panel !== null && isForBars(panel) ? barsOf(site, panel, language, page) : null,
    zero: startsAtZero(site.indicatorsByCode.get(code)),
    chartNotes: chartNotes(site, startsAtZero(site.indicatorsByCode.get(code)), former.length > 0, language),
    provenance: isLong
      ? []
      : rows.flatMap((row) => provenanceLines(site, row.series, `${row.breakdown} ${row.basis}`.trim(), language)),
    provenanceCaption: say(language, 'figure.provenanceCaption', { indicator, unit: name }),
  }
}
