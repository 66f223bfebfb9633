import { Buffer } from 'node:buffer'
import { parseBehaviour } from '../../packages/indicators/src/aggregate/behaviour.ts'
import { type RebaseOptions, rebase } from '../../packages/indicators/src/aggregate/rebase.ts'
import { ColumnPatterns } from '../../packages/indicators/src/aggregate/repeated-column.ts'
import type { Issue } from '../../packages/indicators/src/base/issue.ts'
import { CsvScanner } from '../../packages/indicators/src/ingest/csv-scanner.ts'
import { ObservationReader, unitsOf } from '../../packages/indicators/src/ingest/observation-reader.ts'
import type { UnitHistory } from '../../packages/indicators/src/model/unit-history.ts'
import { FigureLines } from '../../packages/indicators/src/report/figure-lines.ts'
import { figureHeader, figureLine } from '../../packages/indicators/src/report/figures-csv.ts'

/** One restating as a test asks for it: the command's options by the names of the library. */
export interface Wish extends Partial<Omit<RebaseOptions, 'behaviours' | 'history'>> {
  readonly to: string
  readonly listDate?: string
  readonly behaviour: Readonly<Record<string, string>>
  readonly keys?: readonly string[]
  readonly hasPeriod?: boolean
  readonly chunk?: number
}

/** A row of the output, by column. */
export type OutputRow = Readonly<Record<string, string>>

/** What a restating gave: its rows, its text as the command writes it, and its findings. */
export interface Restated {
  readonly rows: readonly OutputRow[]
  readonly csv: string
  readonly issues: readonly Issue[]
}

/** Restates CSV text on a history, from bytes to bytes. */
export function restate(history: UnitHistory, csv: string, wish: Wish): Restated {
  const { listDate, behaviour, keys = [], hasPeriod = false, chunk = 1 << 20, ...options } = wish
  const columns = Object.keys(behaviour)
  const behaviours = new Map(
    columns.map((column) => {
      const parsed = parseBehaviour(column, behaviour[column] ?? '', columns)
      if (!parsed.ok) throw new Error(`expected a behaviour, found ${behaviour[column]}`)
      return [column, parsed.value] as const
    }),
  )
  const header = csv.slice(0, csv.indexOf('\n')).split(',')
  const reader = new ObservationReader(
    {
      unitColumn: 'unit',
      periodColumn: hasPeriod ? 'period' : null,
      keyColumns: keys,
      valueColumns: header.filter(
        (column) => !['unit', 'period', 'list', 'method', 'status', ...keys].includes(column),
      ),
      list: listDate === undefined ? { column: 'list' } : { date: listDate },
      textColumns: new Set(columns.filter((column) => behaviour[column] === 'category')),
      locale: 'machine',
    },
    unitsOf(history),
  )
  const scanner = new CsvScanner((record) => reader.record(record))
  const bytes = new Uint8Array(Buffer.from(csv))
  for (let at = 0; at < bytes.length; at += chunk) scanner.push(bytes.slice(at, at + chunk))
  scanner.end()
  const issues = [...reader.finish()]
  const faults = issues.filter(({ severity }) => severity === 'error')
  if (faults.length > 0) throw new Error(`expected sound input, found ${JSON.stringify(faults)}`)
  const layout = { keyColumns: keys, indicatorKey: -1, decimals: options.decimals ?? new Map() }
  let text = figureHeader(layout)
  let written = text
  const lines = new FigureLines(layout, (part) => {
    written += typeof part === 'string' ? part : Buffer.from(part).toString('utf8')
  })
  for (const series of rebase(reader.table, { ...options, history, behaviours, repeating: new ColumnPatterns() })) {
    for (const column of series.columns) lines.write(column)
    for (const figure of series.figures) text += figureLine(figure, layout)
    issues.push(...series.issues)
  }
  lines.flush()
  if (written !== text) throw new Error(`expected the same lines written one by one, found ${written} beside ${text}`)
  return { rows: rowsOf(text), csv: text, issues }
}

/** Cuts CSV text whose cells hold no commas. */
export function rowsOf(csv: string): readonly OutputRow[] {
  const [header = '', ...lines] = csv.trimEnd().split('\n')
  const columns = header.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [columns[at] ?? '', cell])))
}
