import { printScaled, type Rounding, rational, toScaled } from '../base/rational.ts'
import type { Figure, Scaled } from '../model/figure.ts'

/** Those that differ from unit to unit. */
const UNIT_COLUMNS = [
  'unit',
  'code',
  'name',
  'value',
  'method',
  'status',
  'reason',
  'known',
  'lower',
  'upper',
  'expected',
  'received',
  'missingWeight',
  'sources',
] as const

/** The columns of a restated table after its key columns. */
export const FIGURE_COLUMNS = ['period', 'indicator', ...UNIT_COLUMNS] as const

const MARKS: Readonly<Record<string, string>> = {
  nil: '-',
  notApplicable: 'x',
  missing: '…',
  confidential: 'c',
  none: '',
}
const NEEDS_QUOTES = /[",\n\r]/

/** A cell of a machine CSV, exact. */
export function cell(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A scaled number as a decimal string, rounded once more only when fewer decimals were asked for. */
export function printFigure(
  value: Scaled | null,
  decimals: number,
  wanted = decimals,
  rounding: Rounding = 'half-away-from-zero',
): string {
  if (value === null) return ''
  if (wanted >= decimals) return padded(value, decimals, wanted)
  const scaled = toScaled(rational(BigInt(value), 10n ** BigInt(decimals)), wanted, rounding)
  return printScaled(scaled, wanted)
}

function padded(value: Scaled, decimals: number, wanted: number): string {
  if (wanted === 0) return value.toString()
  if (typeof value === 'number' && value >= 0 && wanted === decimals) {
    const digits = value.toString()
    if (digits.length > decimals) return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  }
  if (typeof value === 'bigint') return printScaled(value * 10n ** BigInt(wanted - decimals), wanted)
  const digits =
    Math.abs(value)
      .toString()
      .padStart(decimals + 1, '0') + '0'.repeat(wanted - decimals)
  return `${value < 0 ? '-' : ''}${digits.slice(0, -wanted)}.${digits.slice(-wanted)}`
}

/** How the figures of a table are written: which key column already says the indicator, and decimals asked for. */
export interface FigureLayout {
  readonly keyColumns: readonly string[]
  /** Place among the keys of the column that names the indicator, or -1. */
  readonly indicatorKey: number
  readonly decimals: ReadonlyMap<string, number>
  /** The columns that are written, in the order of the table; all when not given. */
  readonly columns?: ReadonlySet<string>
}

/** The header line of a restated table. */
export function figureHeader({ keyColumns, indicatorKey, columns }: FigureLayout): string {
  const keys = keyColumns.filter((_, at) => at !== indicatorKey)
  const written = [...keys, ...FIGURE_COLUMNS].filter((column) => columns?.has(column) ?? true)
  return `${written.map(cell).join(',')}\n`
}

/** Cells of a unit as they were last written: they come again in each series. */
interface UnitCells {
  readonly code: string
  readonly name: string
  readonly sources: string
  readonly head: string
  readonly tail: string
}

const writtenCells = new WeakMap<FigureLayout, Map<string, UnitCells>>()

function cellsOf({ unit, code, name, sources }: Figure, layout: FigureLayout): UnitCells {
  const written = writtenCells.get(layout) ?? new Map<string, UnitCells>()
  writtenCells.set(layout, written)
  const known = written.get(unit)
  if (known && known.code === code && known.name === name && known.sources === sources) return known
  const head = `${cell(unit)},${cell(code)},${cell(name)},`
  const made = { code, name, sources, head, tail: `,${cell(sources)}\n` }
  written.set(unit, made)
  return made
}

/** Decimals that a figure is written with. */
export function writtenDecimals({ indicator, decimals }: Figure, layout: FigureLayout): number {
  return layout.decimals.get(indicator) ?? decimals
}

/** The cells before those of the unit: keys, period and indicator, each with its comma. */
export function placeCells({ keys, period, indicator }: FigurePlace, layout: FigureLayout): string {
  const { keyColumns, indicatorKey, columns } = layout
  let cells = ''
  for (let at = 0; at < keys.length; at += 1)
    if (at !== indicatorKey && (columns?.has(keyColumns[at] ?? '') ?? true)) cells += `${cell(keys[at] as string)},`
  if (columns?.has('period') ?? true) cells += `${cell(period)},`
  if (columns?.has('indicator') ?? true) cells += `${cell(indicatorKey < 0 ? indicator : (keys[indicatorKey] ?? ''))},`
  return cells
}

/** The series, period and indicator of a figure. */
export type FigurePlace = Pick<Figure, 'keys' | 'period' | 'indicator'>

/** What stands in a line around the value and the known part of a figure without bounds. */
export type CellsAround = readonly [before: string, between: string, after: string]

/** The cells of a figure without bounds that are the same in every series like it; a value or known part that is not written has an empty place. */
export function cellsAround(figure: Figure, layout: FigureLayout): CellsAround {
  const cells = { ...cellsByColumn(figure, layout), ...(figure.value !== null && { value: '' }), known: '' }
  const pieces: [string, string, string] = ['', '', '']
  let piece = 0
  const written = UNIT_COLUMNS.filter((column) => layout.columns?.has(column) ?? true)
  for (const [at, column] of written.entries()) {
    if (column === 'value') piece = 1
    if (column === 'known') piece = 2
    pieces[piece] += `${cells[column]}${at < written.length - 1 ? ',' : '\n'}`
  }
  return pieces
}

/** One line of a restated table. */
export function figureLine(figure: Figure, layout: FigureLayout): string {
  const cells = cellsByColumn(figure, layout)
  const place = placeCells(figure, layout)
  const { columns } = layout
  if (columns) return `${place}${UNIT_COLUMNS.flatMap((each) => (columns.has(each) ? [cells[each]] : [])).join(',')}\n`
  const { head, tail } = cellsOf(figure, layout)
  return (
    `${place}${head}${cells.value},${cells.method},${cells.status},${cells.reason},` +
    `${cells.known},${cells.lower},${cells.upper},${cells.expected},${cells.received},${cells.missingWeight}${tail}`
  )
}

/** The cells of a figure after those of its place, as they are written. */
function cellsByColumn(figure: Figure, layout: FigureLayout): Readonly<Record<(typeof UNIT_COLUMNS)[number], string>> {
  const { decimals, unit, code, name, method, status, reason, missingWeight, sources } = figure
  const wanted = writtenDecimals(figure, layout)
  const known = printFigure(figure.known, decimals, wanted)
  const value = figure.value === figure.known ? known : printFigure(figure.value, decimals, wanted)
  return {
    ...{ unit: cell(unit), code: cell(code), name: cell(name), sources: cell(sources) },
    value: figure.text === null ? (figure.value === null ? (MARKS[figure.state] ?? '') : value) : cell(figure.text),
    ...{ method, status, reason, known, missingWeight },
    lower: printFigure(figure.lower, decimals, wanted, 'floor'),
    upper: printFigure(figure.upper, decimals, wanted, 'ceiling'),
    expected: String(figure.expected),
    received: String(figure.received),
  }
}
