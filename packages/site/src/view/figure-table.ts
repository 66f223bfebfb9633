import { periodHeading, writeDate } from '@chitieu/indicators'
import { absentMark, type Cell } from './cell.ts'
import { periodsOf, type SeriesRow } from './series-rows.ts'
import type { Site } from './site.ts'
import type { Language } from './site-data.ts'
import { say, sayCode } from './words.ts'

/** A cell ready to print. */
export interface PrintedCell {
  readonly text: string
  readonly flags: string
  readonly isNumber: boolean
}

/** One row of a wide table: who, on which territory, how; then a cell for each period. */
export interface FigureRow {
  readonly name: string
  readonly href: string | null
  readonly isPart: boolean
  readonly tags: string
  /** Set when the whole row is refused for one reason: printed once over all periods. */
  readonly refusal: string | null
  readonly cells: readonly PrintedCell[]
}

/** A column of a wide table; at a break a thick rule stands before it. */
export interface PeriodColumn {
  readonly label: string
  readonly isBreak: boolean
}

/** A table of figures by period, with everything its reader needs beside it. */
export interface FigureTable {
  readonly caption: string
  readonly columns: readonly PeriodColumn[]
  /** Words over the periods on either side of the break; empty when no period lies after it. */
  readonly sides: readonly { readonly label: string; readonly span: number; readonly isBreak: boolean }[]
  readonly rows: readonly FigureRow[]
  readonly legend: readonly string[]
}

/** What a row of the table is made from. */
export interface RowInput {
  readonly row: SeriesRow
  readonly name: string
  readonly href: string | null
  readonly isPart: boolean
}

/** The wide table of some series; the break stands where the units of the release begin to operate. */
export function figureTable(site: Site, inputs: readonly RowInput[], caption: string, language: Language): FigureTable {
  const periods = periodsOf(inputs.map(({ row }) => row.series))
  const cut = periods.findIndex(({ from }) => from >= site.releaseDate)
  const columns = periods.map(({ period }, at) => ({
    label: periodHeading(period, language),
    isBreak: cut > 0 && at === cut,
  }))
  const date = writeDate(site.releaseDate, language)
  const sides =
    cut > 0
      ? [
          { label: say(language, 'figure.before', { date }), span: cut, isBreak: false },
          { label: say(language, 'figure.after', { date }), span: periods.length - cut, isBreak: true },
        ]
      : []
  const rows = inputs.map((input) => figureRow(input, periods, language))
  return { caption, columns, sides, rows, legend: legendOf(inputs, rows, language) }
}

function figureRow(
  { row, name, href, isPart }: RowInput,
  periods: readonly { readonly period: string }[],
  language: Language,
): FigureRow {
  const all = [...row.cells.values()]
  const [first] = all
  const shared = first && all.every(({ flags }) => flags === first.flags) ? first.flags : ''
  const flagWords = [...shared].map((letter) => sayCode(language, 'status', letter))
  const isRefused = first !== undefined && all.every((cell) => cell.method === 'refused' && cell.title === first.title)
  return {
    name,
    href,
    isPart,
    tags: [row.breakdown, isRefused ? '' : row.definition, row.basis, row.method, row.sourceNote, ...flagWords]
      .filter((tag) => tag !== '')
      .join(' · '),
    refusal: isRefused && first ? first.title || say(language, 'method.refused') : null,
    cells: periods.map(({ period }) => printed(row.cells.get(period), shared, language)),
  }
}

function printed(cell: Cell | undefined, shared: string, language: Language): PrintedCell {
  if (!cell) return { text: absentMark, flags: '', isNumber: false }
  const isRefused = cell.method === 'refused' && cell.number === null
  return {
    text: isRefused ? say(language, 'cell.refused') : cell.text,
    flags: cell.flags === shared ? '' : cell.flags,
    isNumber: cell.number !== null,
  }
}

function legendOf(inputs: readonly RowInput[], rows: readonly FigureRow[], language: Language): readonly string[] {
  const printedCells = rows.filter(({ refusal }) => refusal === null).flatMap(({ cells }) => cells)
  const letters = new Set(printedCells.flatMap(({ flags }) => [...flags]))
  const cells = inputs.flatMap(({ row }) => [...row.cells.values()])
  const refusals = new Set(
    cells.filter(({ method, number }) => method === 'refused' && number === null).map(({ title }) => title),
  )
  const texts = new Set(printedCells.map(({ text }) => text))
  const states = (['nil', 'missing', 'notApplicable'] as const).filter((state) =>
    texts.has({ nil: '-', missing: '…', notApplicable: 'x' }[state]),
  )
  return [
    ...[...letters].sort().map((letter) => `${letter}: ${sayCode(language, 'status', letter)}`),
    ...states.map(
      (state) => `${{ nil: '-', missing: '…', notApplicable: 'x' }[state]}: ${say(language, `state.${state}`)}`,
    ),
    ...(printedCells.some(({ text }) => text === say(language, 'cell.refused'))
      ? [`${say(language, 'legend.refused')} (${[...refusals].join('; ')})`]
      : []),
    ...(cells.some(({ method }) => method === 'bounded') ? [say(language, 'legend.bounded')] : []),
    ...(texts.has(absentMark) ? [say(language, 'legend.absent')] : []),
  ]
}
