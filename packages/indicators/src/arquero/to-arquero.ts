import { type ColumnTable, table } from 'arquero'
import type { Figure, Scaled } from '../model/figure.ts'
import { FIGURE_COLUMNS, printFigure } from '../report/figures-csv.ts'

/** How figures become a table. */
export interface ToArqueroOptions {
  /** Names of the keys of the figures, in their order. */
  readonly keyColumns?: readonly string[]
  /** `number` holds the nearest double, good for charts and pivots; `text` holds the exact decimal. */
  readonly numbers?: 'number' | 'text'
}

/** Restated figures as an arquero table, with the columns of the CSV and `state`, which tells nil from missing; no value is `null`, never 0. */
export function toArquero(figures: readonly Figure[], options: ToArqueroOptions = {}): ColumnTable {
  const { keyColumns = [], numbers = 'number' } = options
  const taken = keyColumns.find((name) => name !== 'indicator' && FIGURE_COLUMNS.some((column) => column === name))
  if (taken !== undefined) throw new Error(`expected key columns beside those of a figure, found ${taken}`)
  const number = (value: Scaled | null, { decimals }: Figure): number | string | null => {
    if (value === null) return null
    const text = printFigure(value, decimals)
    return numbers === 'text' ? text : Number(text)
  }
  const indicatorKey = keyColumns.indexOf('indicator')
  const keys = keyColumns.map((name, at) => [name, figures.map((figure) => figure.keys[at] ?? '')] as const)
  return table({
    ...Object.fromEntries(keys),
    period: figures.map(({ period }) => period),
    indicator: figures.map((figure) => (indicatorKey < 0 ? figure.indicator : (figure.keys[indicatorKey] ?? ''))),
    unit: figures.map(({ unit }) => unit),
    code: figures.map(({ code }) => code),
    name: figures.map(({ name }) => name),
    value: figures.map((figure) => figure.text ?? number(figure.value, figure)),
    state: figures.map(({ state }) => state),
    method: figures.map(({ method }) => method),
    status: figures.map(({ status }) => status),
    reason: figures.map(({ reason }) => reason),
    known: figures.map((figure) => number(figure.known, figure)),
    lower: figures.map((figure) => number(figure.lower, figure)),
    upper: figures.map((figure) => number(figure.upper, figure)),
    expected: figures.map(({ expected }) => expected),
    received: figures.map(({ received }) => received),
    missingWeight: figures.map(({ missingWeight }) => missingWeight),
    sources: figures.map(({ sources }) => sources),
  })
}
