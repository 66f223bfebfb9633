import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Behaviour } from '../aggregate/behaviour.ts'
import type { UnknownSharePolicy } from '../aggregate/draft.ts'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { type CrosswalkQuestion, type CrosswalkRelations, crosswalkRelations } from '../sql/crosswalk-relations.ts'
import { duckdb } from '../sql/dialects/duckdb.ts'
import { quoted } from '../sql/fragment.ts'
import { relationStatements, stepStatements } from '../sql/print-plan.ts'
import { relationCsv } from '../sql/relation-csv.ts'
import { restatingPlan } from '../sql/restating-plan.ts'
import type { FiguresQuestion, SummedColumn } from '../sql/restating-question.ts'
import { summedColumns } from '../sql/summed-columns.ts'
import { batchesOf } from './batches.ts'
import { Database, type DatabaseLimits } from './database.ts'
import { type FigureFile, missingColumn, openFigureFile, storedColumn } from './figure-file.ts'
import { answerLeft } from './kernel-answers.ts'
import { occurringUnits } from './occurring-units.ts'
import { ResultFile } from './result-file.ts'

/** A file of figures, and how it is restated. */
export interface FileRestating extends DatabaseLimits {
  readonly history: UnitHistory
  /** `.parquet`, else CSV with a header. */
  readonly input: string
  /** `.parquet`, else CSV; it appears whole or not at all. */
  readonly out: string
  readonly to: IsoDate
  readonly list: FiguresQuestion['list']
  readonly unitColumn: string
  readonly periodColumn?: string | null
  readonly keyColumns?: readonly string[]
  /** Behaviour by column: flow, stock or cumulative. */
  readonly behaviours: ReadonlyMap<string, Behaviour>
  /** Decimals by column; otherwise those of its type, or the most seen. */
  readonly decimals?: ReadonlyMap<string, number>
  readonly basis?: string | null
  readonly level?: string | null
  readonly decisions?: boolean
  readonly onUnknownShare?: UnknownSharePolicy
  /** Rows that are restated at once: a larger file is cut by series first. */
  readonly batchRows?: number
}

/** What was written. */
export interface RestatedFile {
  /** Figures by method. */
  readonly methods: ReadonlyMap<string, number>
  /** Series that the kernel restated, as SQL does not carry them. */
  readonly left: number
  readonly issues: readonly Issue[]
}

/**
 * Restates a Parquet or CSV file with DuckDB, larger than memory if need be: the figures of `rebase`, in its order. What SQL does not
 * carry is restated by the kernel, series by series. A fault of the file is a finding, and nothing is written.
 */
export async function restateFile(wish: FileRestating): Promise<Result<RestatedFile>> {
  const unfit = summedColumns(wish.behaviours, () => ({ cells: 'text', decimals: 0 }))
  if (!unfit.ok) return unfit
  const database = await Database.open(wish)
  if (!database) return failed(issue('sql-engine-missing', { package: '@duckdb/node-api' }))
  try {
    return await restateIn(database, wish)
  } finally {
    database.close()
  }
}

async function restateIn(database: Database, wish: FileRestating): Promise<Result<RestatedFile>> {
  const file = await openFigureFile(database, wish.input)
  const asked = await questionOf(database, wish, file)
  if (!asked.ok) return asked
  const { crosswalk, figures } = asked.value
  const relations = crosswalkRelations(crosswalk)
  const result = new ResultFile(database, wish.out, figures.columns)
  const issues: Issue[] = []
  let left = 0
  await loadRelations(database, relations)
  try {
    for (const batch of await batchesOf(database, figures, wish.batchRows)) {
      const question = { ...figures, figures: batch }
      const plan = restatingPlan(relations, question)
      if (!plan.ok) return plan
      for (const { sql } of stepStatements(plan.value, duckdb)) await database.run(sql)
      const faults = await faultsOf(database, figures)
      if (faults.length > 0) return failed(...faults)
      const [[count = '0'] = []] = await database.rows(LEFT_COUNT)
      const asideOf = { crosswalk, figures: question, behaviours: wish.behaviours, columns: plan.value.columns }
      if (count !== '0') issues.push(...(await answerLeft(database, asideOf)))
      left += Number(count)
      await result.add(plan.value.columns, count !== '0')
    }
    await result.keep()
    return ok({ methods: result.methods, left, issues })
  } finally {
    result.drop()
  }
}

/** Series of the output that SQL left: those of several lists are one. */
const LEFT_COUNT = `SELECT count(*) FROM (SELECT DISTINCT s.* EXCLUDE (series, grp, turn, listdate) FROM chitieu_left AS l
JOIN chitieu_series AS s ON s.series = l.series)`

async function questionOf(
  database: Database,
  wish: FileRestating,
  file: FigureFile,
): Promise<Result<{ readonly crosswalk: CrosswalkQuestion; readonly figures: Omit<FiguresQuestion, 'mostDigits'> }>> {
  const { unitColumn, list, periodColumn = null, keyColumns = [] } = wish
  const names = [...wish.behaviours.keys()]
  const needed = [unitColumn, ...keyColumns, ...(periodColumn === null ? [] : [periodColumn])]
  const lacking = missingColumn(file, [...needed, ...('column' in list ? [list.column] : []), ...names])
  if (lacking) return failed(lacking)
  const columns: SummedColumn[] = []
  for (const name of names) {
    const stored = await storedColumn(database, file, name, wish.decimals?.get(name))
    if (!stored.ok) return stored
    columns.push({ name, ...stored.value })
  }
  const taken = new Set([...needed, ...names])
  const figures = {
    ...{ figures: file.rows, unitColumn, periodColumn, keyColumns, list, columns },
    indicatorKey: names.length === 1 ? keyColumns.indexOf('indicator') : -1,
    hasMethod: file.types.has('method') && !taken.has('method'),
    hasStatus: file.types.has('status') && !taken.has('status'),
    policy: wish.onUnknownShare ?? 'refuse',
  }
  const named = (column: string): string => `CAST("${column.replaceAll('"', '""')}" AS VARCHAR)`
  const listed = 'date' in list ? quoted(list.date) : named(list.column)
  const units = `COALESCE(${named(unitColumn)}, '')`
  const real = figures.hasMethod ? ` WHERE ${units} <> ''` : ''
  const pairs = await database.rows(`SELECT DISTINCT ${listed}, ${units} FROM ${file.rows}${real}`)
  const lists = occurringUnits(wish.history, pairs, unitColumn)
  if (!lists.ok) return lists
  const { history, to, basis = null, level = null, decisions = true } = wish
  return ok({ crosswalk: { history, to, lists: lists.value, basis, level, decisions }, figures })
}

async function loadRelations(database: Database, { relations }: CrosswalkRelations): Promise<void> {
  const path = (name: string): string => join(database.folder, `${name}.csv`)
  for (const each of relations) writeFileSync(path(each.relation.name), relationCsv(each))
  for (const { sql } of relationStatements({ relations }, duckdb, path)) await database.run(sql)
}

async function faultsOf(database: Database, { columns }: Pick<FiguresQuestion, 'columns'>): Promise<readonly Issue[]> {
  const rows = await database.rows('SELECT code, col, told FROM chitieu_faults ORDER BY ALL LIMIT 1000')
  return rows.map(([code, column, told]) => {
    const place = { column: column ?? '' }
    const value = told ?? ''
    if (code === 'number-invalid') return issue('number-invalid', { value }, place)
    const decimals = columns.find(({ name }) => name === column)?.decimals ?? 0
    return issue('sql-number-not-held', { value, decimals }, place)
  })
}
