import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConsolidatedReportRecord, RoundReport } from '@chitieu/indicators'
import { readCsv } from './read-csv.ts'
import type { FigureSourcesFacts, LineageFacts, PlacedCellFacts, SourceCellFacts } from './view/reporting-data.ts'
import { group } from './view/site.ts'

type FigureRow = Readonly<Record<string, string>>
type Place = Pick<PlacedCellFacts, 'row' | 'column' | 'key'>

/** The cells behind the figures of a form of a round, from the two tables that a round writes of each form. */
export function readLineage(
  round: string,
  form: string,
  recordOf: (round: string, path: string) => ConsolidatedReportRecord,
  out: string,
): LineageFacts | null {
  const folder = join(out, 'rounds', round)
  const tables = join(folder, 'lineage', form)
  if (!existsSync(join(tables, 'figures.csv'))) return null
  const cells = new Map(readCsv(readFileSync(join(tables, 'cells.csv'), 'utf8')).map((row) => [row.cell, cellOf(row)]))
  const rows = readCsv(readFileSync(join(tables, 'figures.csv'), 'utf8'))
  const byReport = group(rows, (row) => reportKey(row.reportPeriod, row.basis, row.unit))
  const report: RoundReport = JSON.parse(readFileSync(join(folder, 'round.json'), 'utf8'))
  const derived = derivedFigures(report, form, (path) => recordOf(round, path))
  const places = placesOf(rows, cells, derived)
  const placed = [...places].map(([cell, place]): PlacedCellFacts => ({ ...cell, ...place }))
  const sent = group(placed, ({ period }) => period)
  return {
    figures: (period, basis, unit) =>
      (byReport.get(reportKey(period, basis, unit)) ?? []).map((row) => sourcesOf(row, cells)),
    rowOf: (cell) => places.get(cell)?.row ?? null,
    sent: (period) => sent.get(period) ?? [],
  }
}

function reportKey(...names: readonly (string | undefined)[]): string {
  return names.join(' ')
}

function figureKey(period: string, basis: string, unit: string, { row, column, key }: Place): string {
  return JSON.stringify([period, basis, unit, row, column, key])
}

function cellOf(row: FigureRow): SourceCellFacts {
  const { submission = '', sheet = '', range = '', unit = '', period = '', state = '', value = '' } = row
  return { sha256: submission, sheet, range, unit, period, state, value: value === '' ? null : value }
}

function placeOf({ row = '', column = '', key = '' }: FigureRow): Place {
  return { row, column, key: key === '' ? null : key }
}

function sourcesOf(row: FigureRow, cells: ReadonlyMap<string | undefined, SourceCellFacts>): FigureSourcesFacts {
  return { ...placeOf(row), cells: sharesOf(row).map(([number, share]) => ({ cell: cellAt(cells, number), share })) }
}

function sharesOf({ cells = '' }: FigureRow): readonly (readonly [cell: string, share: string | null])[] {
  return cells.split('|').map((text) => {
    const at = text.indexOf('@')
    const share = text.slice(at + 1)
    return [text.slice(0, at), share === '?' ? null : share]
  })
}

function cellAt(cells: ReadonlyMap<string | undefined, SourceCellFacts>, number: string): SourceCellFacts {
  const cell = cells.get(number)
  if (!cell) throw new Error(`the cells of a form have no number ${number}`)
  return cell
}

/** Figures whose cells stand in other places of the form: computed ones, and those that repeat an earlier period. */
function derivedFigures(
  { consolidated }: RoundReport,
  form: string,
  recordOf: (path: string) => ConsolidatedReportRecord,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { path, period, basis } of consolidated.filter((each) => each.form === form)) {
    for (const { unit, figures } of recordOf(path).units) {
      for (const { madeOf, repeats, row, column, key = null } of figures) {
        if (madeOf || repeats) found.add(figureKey(period, basis, unit, { row, column, key }))
      }
    }
  }
  return found
}

/** The place of the form in which each cell stands: that of a figure put together from it. */
function placesOf(
  rows: readonly FigureRow[],
  cells: ReadonlyMap<string | undefined, SourceCellFacts>,
  derived: ReadonlySet<string>,
): ReadonlyMap<SourceCellFacts, Place> {
  const places = new Map<SourceCellFacts, Place>()
  for (const row of rows) {
    const { reportPeriod = '', basis = '', unit = '' } = row
    const place = placeOf(row)
    if (derived.has(figureKey(reportPeriod, basis, unit, place))) continue
    for (const [number] of sharesOf(row)) {
      const cell = cellAt(cells, number)
      if (!places.has(cell)) places.set(cell, place)
    }
  }
  return places
}
