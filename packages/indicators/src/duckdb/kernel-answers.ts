import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Behaviour } from '../aggregate/behaviour.ts'
import { type RebaseOptions, rebase } from '../aggregate/rebase.ts'
import type { Issue } from '../base/issue.ts'
import { CsvScanner } from '../ingest/csv-scanner.ts'
import { ObservationReader, unitsOf } from '../ingest/observation-reader.ts'
import { WholeFile } from '../node/write-file.ts'
import { type FigureLayout, figureLine } from '../report/figures-csv.ts'
import type { CrosswalkQuestion } from '../sql/crosswalk-relations.ts'
import { quoted } from '../sql/fragment.ts'
import type { FiguresQuestion } from '../sql/restating-question.ts'
import { TURN } from '../sql/result.ts'
import type { Database } from './database.ts'

/** The table that holds what the kernel answered, beside the result of the plan. */
export const ANSWERS = 'chitieu_answers'

/** A restating of which SQL left some series. */
export interface LeftSeries {
  readonly crosswalk: CrosswalkQuestion
  readonly figures: Omit<FiguresQuestion, 'mostDigits'>
  readonly behaviours: ReadonlyMap<string, Behaviour>
  readonly columns: readonly string[]
}

/** Restates what SQL left with the kernel, and puts its figures beside those of SQL; gives what the kernel found. */
export async function answerLeft(database: Database, left: LeftSeries): Promise<readonly Issue[]> {
  const { figures } = left
  const turns = await turnsOf(database, figures)
  const reader = await readLeft(database, figures, left.crosswalk)
  const layout: FigureLayout = {
    keyColumns: figures.keyColumns,
    indicatorKey: figures.indicatorKey,
    decimals: new Map(),
  }
  const path = join(database.folder, 'answers.csv')
  const file = new WholeFile(path)
  const issues: Issue[] = []
  file.write(`${[TURN, ...left.columns].join(',')}\n`)
  for (const series of rebase(reader.table, optionsOf(left))) {
    for (const figure of series.figures) {
      const turn = turns.get(JSON.stringify([...figure.keys, figure.period, figure.indicator]))
      if (turn !== undefined) file.write(`${turn},${figureLine(figure, layout)}`)
    }
    issues.push(...series.issues)
  }
  file.keep()
  const types = [`'${TURN}': 'BIGINT'`, ...left.columns.map((column) => `${quoted(column)}: 'VARCHAR'`)].join(', ')
  const options = `header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, columns = {${types}}`
  await database.run(`CREATE OR REPLACE TEMP TABLE ${ANSWERS} AS SELECT * FROM read_csv(${quoted(path)}, ${options})`)
  return issues
}

/** Place in the output of each series that was left. */
async function turnsOf(
  database: Database,
  { keyColumns }: Pick<FiguresQuestion, 'keyColumns'>,
): Promise<ReadonlyMap<string, string>> {
  const place = [...keyColumns.map((_, at) => `key${at}`), 'period', 'indicator'].map((column) => `s.${column}`)
  const rows = await database.rows(
    `SELECT min(s.turn), ${place.join(', ')} FROM chitieu_left AS l JOIN chitieu_series AS s ON s.series = l.series
GROUP BY ${place.join(', ')}`,
  )
  return new Map(rows.map(([turn, ...texts]) => [JSON.stringify(texts.map((text) => text ?? '')), turn ?? '']))
}

/** Reads the rows of the groups that were left, as the kernel reads a CSV. */
async function readLeft(
  database: Database,
  figures: LeftSeries['figures'],
  { history }: CrosswalkQuestion,
): Promise<ObservationReader> {
  const path = join(database.folder, 'left.csv')
  const names = namesOf(figures)
  const keys = [...figures.keyColumns.map((_, at) => `key${at}`), 'period', 'listdate']
  const groups = `SELECT DISTINCT ${keys.map((key) => `s.${key}`).join(', ')} FROM chitieu_left AS l JOIN chitieu_series AS s ON s.series = l.series`
  const shown = names.map(([column, name]) => `CAST(i.${column} AS VARCHAR) AS "${name.replaceAll('"', '""')}"`)
  await database.run(`COPY (SELECT ${shown.join(', ')} FROM chitieu_input AS i JOIN (${groups}) AS g USING (${keys.join(', ')}))
TO ${quoted(path)} (FORMAT csv, HEADER)`)
  const columns = new Map(names)
  const reader = new ObservationReader(
    {
      unitColumn: columns.get('unit') ?? '',
      periodColumn: figures.periodColumn,
      keyColumns: figures.keyColumns,
      valueColumns: figures.columns.map(({ name }) => name),
      list: 'date' in figures.list ? { date: figures.list.date } : { column: figures.list.column },
      locale: 'machine',
      decimals: new Map(figures.columns.map(({ name, decimals }) => [name, decimals])),
    },
    unitsOf(history),
  )
  const scanner = new CsvScanner((record) => reader.record(record))
  for await (const bytes of createReadStream(path)) scanner.push(bytes)
  scanner.end()
  reader.finish()
  return reader
}

/** Columns of the plan's input and what they are called in the file. */
function namesOf(figures: LeftSeries['figures']): readonly (readonly [string, string])[] {
  const { unitColumn, periodColumn, keyColumns, list, columns, hasMethod, hasStatus } = figures
  const sorted = columns.map(({ name }) => name).sort()
  return [
    ['unit', unitColumn],
    ...keyColumns.map((name, at) => [`key${at}`, name] as const),
    ...(periodColumn === null ? [] : [['period', periodColumn] as const]),
    ...('date' in list ? [] : [['listdate', list.column] as const]),
    ...sorted.map((name, at) => [`cell${at}`, name] as const),
    ...(hasMethod ? [['method', 'method'] as const] : []),
    ...(hasStatus ? [['status', 'status'] as const] : []),
  ]
}

function optionsOf({ crosswalk, figures, behaviours }: LeftSeries): RebaseOptions {
  const { history, to, basis, level, decisions, lists, obliged } = crosswalk
  return {
    ...{ history, to, behaviours, occurring: lists, onUnknownShare: figures.policy },
    ...{ basis: basis ?? null, level: level ?? null, decisions: decisions ?? true },
    ...(obliged ? { obliged } : {}),
    decimals: new Map(figures.columns.map(({ name, decimals }) => [name, decimals])),
  }
}
