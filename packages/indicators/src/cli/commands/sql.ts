import { join, resolve } from 'node:path'
import { obligedUnits } from '../../aggregate/list-plans.ts'
import { type IsoDate, isIsoDate } from '../../model/iso-date.ts'
import type { Unit } from '../../model/unit.ts'
import type { UnitHistory } from '../../model/unit-history.ts'
import { writeWhole } from '../../node/write-file.ts'
import { type CrosswalkQuestion, crosswalkRelations } from '../../sql/crosswalk-relations.ts'
import { DIALECTS, type Dialect, type DialectName } from '../../sql/dialect.ts'
import { duckdb } from '../../sql/dialects/duckdb.ts'
import { postgres } from '../../sql/dialects/postgres.ts'
import { spark } from '../../sql/dialects/spark.ts'
import { planScript } from '../../sql/print-plan.ts'
import { relationCsv } from '../../sql/relation-csv.ts'
import { restatingPlan } from '../../sql/restating-plan.ts'
import type { FiguresQuestion } from '../../sql/restating-question.ts'
import { summedColumns } from '../../sql/summed-columns.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { type RebasePlan, readRebaseOptions } from '../rebase-options.ts'

const dialects: Readonly<Record<DialectName, Dialect>> = { duckdb, postgres, spark }

/** `chitieu sql TABLE …`: a restating as a script for a database, with the tables that it joins the figures with. */
export async function runSql(args: Arguments, context: Context): Promise<ExitCode> {
  const plan = readRebaseOptions(args, context)
  const { out } = args.values
  if (typeof out !== 'string' || out === '') badOption('--out', '', 'DIR')
  const dialect = readDialect(args)
  const relations = crosswalkRelations({ ...crosswalkOf(plan, listsOf(args, plan)) })
  const figures = figuresOf(args, plan)
  const made = restatingPlan(relations, figures)
  if (!made.ok) throw new Stopped(made.issues, 2)
  for (const each of relations.relations) writeWhole(join(out, fileOf(each.relation.name)), relationCsv(each))
  const paths = { relation: fileOf, result: 'restated.csv', faults: 'faults.csv', left: 'left.csv' }
  writeWhole(join(out, 'plan.sql'), planScript(made.value, dialect, paths))
  const rows = relations.relations.map(({ relation, rows: own }) => [relation.name, own.length] as const)
  if (context.json)
    context.out(`${JSON.stringify({ out, dialect: dialect.name, relations: Object.fromEntries(rows) })}\n`)
  else context.err(`${resolve(out, 'plan.sql')}\n${rows.map(([name, count]) => `${name}.csv ${count}\n`).join('')}`)
  return 0
}

const fileOf = (relation: string): string => `${relation}.csv`

function readDialect({ values }: Arguments): Dialect {
  const name = DIALECTS.find((each) => each === values.dialect)
  return name ? dialects[name] : badOption('--dialect', String(values.dialect ?? ''), DIALECTS.join(' | '))
}

function crosswalkOf({ options }: RebasePlan, lists: CrosswalkQuestion['lists']): CrosswalkQuestion {
  const { history, to, basis, level, decisions } = options
  return { history, to, lists, basis: basis ?? null, level: level ?? null, decisions: decisions ?? true }
}

/** Units that figures are expected for: a script cannot look at the figures before it is written. */
function listsOf({ values }: Arguments, { spec, options }: RebasePlan): ReadonlyMap<IsoDate, ReadonlySet<Unit>> {
  const { history } = options
  const named = typeof values.lists === 'string' ? values.lists.split(',').filter(Boolean) : []
  const dates = 'date' in spec.list ? [spec.list.date] : named
  if (dates.length === 0 || !dates.every(isIsoDate)) badOption('--lists', named.join(','), 'YYYY-MM-DD,…')
  const levels = typeof values['unit-level'] === 'string' ? values['unit-level'].split(',').filter(Boolean) : []
  return new Map(dates.map((date) => [date, unitsAt(history, date, levels)]))
}

function unitsAt(history: UnitHistory, date: IsoDate, levels: readonly string[]): ReadonlySet<Unit> {
  const units = levels.flatMap((level) => history.list(date, { level }))
  const empty = levels.find((level) => history.list(date, { level }).length === 0)
  if (levels.length === 0 || empty !== undefined)
    badOption('--unit-level', empty ?? '', history.head.levels.join(' | '))
  return obligedUnits(history, date, new Set(units))
}

function figuresOf({ values }: Arguments, plan: RebasePlan): Omit<FiguresQuestion, 'mostDigits'> {
  const { input, keyColumns, indicatorKey, spec, options } = plan
  const cells = values.cells ?? 'text'
  if (cells !== 'text' && cells !== 'number') badOption('--cells', String(cells), 'text | number')
  const read = typeof values.reads === 'string' ? values.reads.split(',') : []
  const wrong = read.find((column) => column !== 'method' && column !== 'status')
  if (wrong !== undefined) badOption('--reads', wrong, 'method | status')
  const columns = summedColumns(options.behaviours, (name) => {
    const decimals = options.decimals?.get(name)
    return { cells, decimals: decimals ?? badOption('--decimals', '', `${name}=0…15`) }
  })
  if (!columns.ok) throw new Stopped(columns.issues, 2)
  return {
    ...{ figures: input, keyColumns, indicatorKey, columns: columns.value, list: spec.list },
    ...{ unitColumn: spec.unitColumn, periodColumn: spec.periodColumn },
    ...{ hasMethod: read.includes('method'), hasStatus: read.includes('status') },
    policy: options.onUnknownShare ?? 'refuse',
  }
}
