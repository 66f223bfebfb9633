import { periodHeading, writeCount } from '@chitieu/indicators'
import { link } from './address.ts'
import { saidOf } from './figure-sources.ts'
import { type ColumnTitle, columnTitles, rowTitle } from './figure-title.ts'
import type { Anchor } from './frame.ts'
import { unitName } from './label.ts'
import { formName } from './narrative.ts'
import { sentAddress } from './report-places.ts'
import { isFormShown } from './report-sharing.ts'
import type { PlacedCellFacts } from './reporting-data.ts'
import { group, type Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say } from './words.ts'

/** What units sent for one row of a form and one period: a page of at most 500 lines. */
export interface SentPlace {
  readonly round: string
  readonly form: string
  readonly period: string
  /** `null`: the list of the rows. */
  readonly row: string | null
  readonly part: number
}

/** A line: the figures of one unit, with the file, sheet and cells they stand in. */
export interface SentLine {
  readonly id: string
  readonly unit: string
  readonly key: string
  readonly file: string
  readonly sha256: string
  readonly sheet: string
  readonly cells: readonly { readonly text: string; readonly range: string }[]
}

/** The page of a row, or the list of rows. */
export interface SentPage {
  readonly page: string
  readonly title: string
  readonly lead: string
  readonly columns: readonly string[]
  readonly lines: readonly SentLine[]
  readonly hasKeys: boolean
  readonly rows: readonly (Anchor & { readonly isHere: boolean })[]
  readonly parts: readonly (Anchor & { readonly isHere: boolean })[]
}

const LINES_A_PAGE = 300

interface UnitLine {
  readonly unit: string
  readonly key: string | null
  readonly sha256: string
  readonly cells: readonly PlacedCellFacts[]
}

/** All pages of what units sent by a form, for every period of the rounds. */
export function sentPlaces(site: Site, form: string): readonly SentPlace[] {
  return site.facts.rounds
    .filter(({ report }) => isFormShown(site, report, form))
    .flatMap(({ report }) =>
      report.forms
        .filter((each) => each.form === form)
        .flatMap(({ periods }) =>
          periods.flatMap(({ period }) => placesOf(site, { round: report.code, form, period })),
        ),
    )
}

function placesOf(site: Site, place: Omit<RowPlace, 'row'>): readonly SentPlace[] {
  const rows = rowsSent(site, place.round, place.form, place.period)
  if (rows.length === 0) return []
  return [
    { ...place, row: null, part: 0 },
    ...rows.flatMap((row) => {
      const parts = Math.ceil(linesOf(site, { ...place, row }).length / LINES_A_PAGE)
      return Array.from({ length: parts }, (_, part) => ({ ...place, row, part }))
    }),
  ]
}

/** A page of what units sent. */
export function sentPage(site: Site, place: SentPlace, language: Language): SentPage {
  const { form, period, row, part } = place
  const page = sentAddress(form, period, row, part, language)
  const lines = row === null ? [] : linesOf(site, { ...place, row })
  const columns = [...new Set(lines.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort(
    byColumn(site, form),
  )
  const shown = lines.slice(part * LINES_A_PAGE, (part + 1) * LINES_A_PAGE)
  const name = formName(site, form, language)
  const title = say(language, 'report.sentTitle', { form: name, period: periodHeading(period, language) })
  return {
    page,
    title: row === null ? title : `${title} – ${rowName(site, form, row, language)}`,
    lead:
      row === null
        ? say(language, 'report.sentRows')
        : say(language, 'report.sentLead', { n: writeCount(lines.length, language) }),
    columns: columns.map((column) => columnName(site, form, column, language)),
    lines: shown.map((line) => lineOf(site, place, line, columns, language)),
    hasKeys: lines.some(({ key }) => key !== null),
    rows: rowsSent(site, place.round, form, period).map((each) => ({
      text: rowName(site, form, each, language),
      href: link(page, sentAddress(form, period, each, 0, language)),
      isHere: each === row,
    })),
    parts: Array.from({ length: Math.ceil(lines.length / LINES_A_PAGE) }, (_, at) => ({
      text: say(language, 'report.part', { n: writeCount(at + 1, language) }),
      href: link(page, sentAddress(form, period, row, at, language)),
      isHere: at === part,
    })),
  }
}

/** The rows of a form for which something was sent, in the order of the form. */
function rowsSent(site: Site, round: string, form: string, period: string): readonly string[] {
  const order = formRows(site, form)
  const sent = [...sentLines(site, round, form, period).keys()]
  return sent.sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1))
}

interface RowPlace {
  readonly round: string
  readonly form: string
  readonly period: string
  readonly row: string
}

function linesOf(site: Site, { round, form, period, row }: RowPlace): readonly UnitLine[] {
  return sentLines(site, round, form, period).get(row) ?? []
}

const lines = new WeakMap<Site, Map<string, ReadonlyMap<string, readonly UnitLine[]>>>()

/** A line for each unit, file and name of a repeating row, in the order of codes, by row. */
function sentLines(site: Site, round: string, form: string, period: string): ReadonlyMap<string, readonly UnitLine[]> {
  const ofSite = lines.get(site) ?? new Map<string, ReadonlyMap<string, readonly UnitLine[]>>()
  lines.set(site, ofSite)
  const name = [round, form, period].join(' ')
  const made = ofSite.get(name) ?? makeLines(site.facts.reporting.lineage(round, form)?.sent(period) ?? [])
  ofSite.set(name, made)
  return made
}

function makeLines(sent: readonly PlacedCellFacts[]): ReadonlyMap<string, readonly UnitLine[]> {
  const found = group(sent, ({ unit, key, sha256, row }) => JSON.stringify([unit, key ?? '', sha256, row]))
  const all = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, cells]) => {
      const [first] = cells
      return first ? [{ row: first.row, unit: first.unit, key: first.key, sha256: first.sha256, cells }] : []
    })
  return group(all, ({ row }) => row)
}

function lineOf(
  site: Site,
  { round }: SentPlace,
  { unit: id, key, sha256, cells }: UnitLine,
  columns: readonly string[],
  language: Language,
): SentLine {
  const unit = site.unitsById.get(id)
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]))
  const file = site.facts.reporting.check(round)?.files.get(sha256)?.file ?? ''
  return {
    id: ['u', id, ...(key === null ? [] : [key])].join('_').replace(/\s/g, '_'),
    unit: unit ? `${unitName(site, unit, language)} (${id})` : id,
    key: key ?? '',
    ...{ file, sha256, sheet: cells[0]?.sheet ?? '' },
    cells: columns.map((column) => {
      const cell = byColumn.get(column)
      return cell ? { text: saidOf(cell, language), range: cell.range } : { text: '·', range: '' }
    }),
  }
}

function newestForm(site: Site, code: string) {
  return [...site.facts.reporting.world.forms.values()].filter((each) => each.code === code).at(-1)
}

function formRows(site: Site, code: string): readonly string[] {
  return newestForm(site, code)?.rows.flatMap((row) => (row.kind === 'heading' ? [] : [row.code])) ?? []
}

function rowName(site: Site, form: string, code: string, language: Language): string {
  const newest = newestForm(site, form)
  return newest ? rowTitle(newest, code, null, language) : code
}

function columnName(site: Site, form: string, index: string, language: Language): string {
  const full = columnsOf(site, form, language).find((column) => column.index === index)?.full
  return full === undefined ? index : `${index}. ${full}`
}

function byColumn(site: Site, form: string): (a: string, b: string) => number {
  const order = columnsOf(site, form, 'vi').map(({ index }) => index)
  return (a, b) => order.indexOf(a) - order.indexOf(b)
}

function columnsOf(site: Site, code: string, language: Language): readonly ColumnTitle[] {
  const newest = newestForm(site, code)
  return newest ? columnTitles(newest, language) : []
}
