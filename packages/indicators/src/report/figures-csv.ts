import { printScaled, type Rounding, rational, toScaled } from '../base/rational.ts'
import type { Figure, Scaled } from '../model/figure.ts'

/** The columns of a restated table after its key columns. */
export const FIGURE_COLUMNS = [
  'period',
  'indicator',
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
}

/** The header line of a restated table. */
export function figureHeader({ keyColumns, indicatorKey }: FigureLayout): string {
  const keys = keyColumns.filter((_, at) => at !== indicatorKey)
  return `${[...keys, ...FIGURE_COLUMNS].map(cell).join(',')}\n`
}

/** One line of a restated table. */
export function figureLine(figure: Figure, { indicatorKey, decimals }: FigureLayout): string {
  const wanted = decimals.get(figure.indicator) ?? figure.decimals
  const number = (value: Scaled | null): string => printFigure(value, figure.decimals, wanted)
  let line = ''
  figure.keys.forEach((key, at) => {
    if (at !== indicatorKey) line += `${cell(key)},`
  })
  const indicator = indicatorKey < 0 ? figure.indicator : (figure.keys[indicatorKey] ?? '')
  const value = figure.text ?? (figure.value === null ? (MARKS[figure.state] ?? '') : number(figure.value))
  line += `${cell(figure.period)},${cell(indicator)},${cell(figure.unit)},${cell(figure.code)},${cell(figure.name)},`
  line += `${cell(value)},${figure.method},${figure.status},${figure.reason},`
  line += `${number(figure.known)},${printFigure(figure.lower, figure.decimals, wanted, 'floor')},${printFigure(figure.upper, figure.decimals, wanted, 'ceiling')},`
  line += `${figure.expected},${figure.received},${figure.missingWeight},${cell(figure.sources)}\n`
  return line
}
