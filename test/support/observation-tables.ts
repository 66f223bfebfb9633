import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CsvRow, cell, parseCsv } from '../../packages/indicators/scripts/import/observations/csv-table.ts'
import { groupRows } from '../../packages/indicators/scripts/import/observations/group-rows.ts'
import { readSeriesCodes } from '../../packages/indicators/scripts/import/observations/series-codes.ts'

/** The folder of published statistics. */
export const folder = join(import.meta.dirname, '../../data/observations')

/** Files of the folder that declare something about the figures; all others hold figures. */
const declarations = new Set(['defects.csv', 'list-exceptions.csv', 'lists.csv', 'sources.csv'])

/** Names of the files that hold figures. */
export const figureFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.csv') && !declarations.has(name))
  .sort()

/** The rows of one file of the folder. */
export const read = (name: string): readonly CsvRow[] => parseCsv(readFileSync(join(folder, name), 'utf8'))

/** One published table: the figures of one source, series and period. */
export interface Table {
  readonly source: string
  readonly series: string
  readonly period: string
  readonly rows: readonly CsvRow[]
  readonly byUnit: ReadonlyMap<string, string>
}

/** What a series is called in its source. */
export const seriesOf: ReadonlyMap<string, string> = new Map(
  [...readSeriesCodes(join(folder, '../indicators'))].map(([published, { indicator, breakdown }]) => {
    const [source = '', series = ''] = published.split('|')
    return [`${source}|${indicator}|${breakdown}`, series]
  }),
)

/** Source, indicator and breakdown of a row as one key. */
export function seriesKey(row: CsvRow): string {
  return ['source', 'indicator', 'breakdown'].map((column) => cell(row, column)).join('|')
}

/** All published tables, in file order. */
export const tables: readonly Table[] = figureFiles.flatMap((file) => {
  const groups = groupRows(read(file), (row) => `${seriesKey(row)}|${cell(row, 'period')}`)
  return [...groups.values()].map((rows) => {
    const [first] = rows
    if (first === undefined) throw new Error('expected a group to have rows')
    const series = seriesOf.get(seriesKey(first))
    if (series === undefined) throw new Error(`expected an indicator to name the series of ${seriesKey(first)}`)
    return {
      source: cell(first, 'source'),
      series,
      period: cell(first, 'period'),
      rows,
      byUnit: new Map(rows.map((row) => [cell(row, 'unit'), cell(row, 'value')])),
    }
  })
})

const index = new Map(tables.map((table) => [`${table.source}|${table.series}|${table.period}`, table]))

/** The table of a series and period; a table that is not there is an error. */
export function table(source: string, series: string, period: string): Table {
  const found = index.get(`${source}|${series}|${period}`)
  if (found === undefined) throw new Error(`expected a table of ${series} of ${source} for ${period}`)
  return found
}

/** Codes of the units of a table; the national row is not one. */
export const unitsOf = ({ byUnit }: Table): string[] => [...byUnit.keys()].filter((unit) => unit !== 'VN').sort()

/** A decimal string as an integer of units of 10^-decimals. */
export function scaled(value: string, decimals: number): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value)
  const fraction = match?.[3] ?? ''
  if (match === null || fraction.length > decimals) {
    throw new Error(`expected a decimal of at most ${decimals} decimals, found ${value}`)
  }
  return BigInt(`${match[1]}${match[2]}${fraction.padEnd(decimals, '0')}`)
}

/** The most decimals that any of these values is printed with. */
export const decimalsOf = (values: Iterable<string>): number =>
  Math.max(...[...values].map((value) => value.split('.')[1]?.length ?? 0))

/** Half of the last printed unit, once for every number involved: what rounding alone may do to `whole - sum(parts)`. */
export function differsBeyondRounding(whole: string, parts: readonly string[]): boolean {
  const decimals = decimalsOf([whole, ...parts])
  const sum = parts.reduce((total, part) => total + scaled(part, decimals), 0n)
  const difference = scaled(whole, decimals) - sum
  const doubled = 2n * (difference < 0n ? -difference : difference)
  return doubled > BigInt(parts.length + 1)
}
