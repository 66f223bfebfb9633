import { by } from '../base/order.ts'
import { CALENDAR_MONTHS } from '../model/period.ts'
import { asCount, asText, byBytes, chain, distinctCount, type Fragment, named, quoted, sql } from './fragment.ts'
import type { Step } from './plan.ts'
import { cellAmount, cellState } from './read-cells.ts'
import { windowEnd, windowStart } from './read-periods.ts'
import type { FiguresQuestion, SummedColumn } from './restating-question.ts'

/** Methods of rows that an earlier restating made; a unit that goes on keeps them. */
const KEPT_METHODS = ['restatedBySource', 'summed', 'apportioned', 'recomputed', 'weighted']

/** Key columns as the steps call them. */
export function keysOf({ keyColumns }: FiguresQuestion): readonly string[] {
  return keyColumns.map((_, at) => `key${at}`)
}

/** Columns in output order: a series is a group of rows times a column. */
export function sortedColumns({ columns }: FiguresQuestion): readonly SummedColumn[] {
  return [...columns].sort(by(({ name }) => name))
}

/** From the figures as they stand to cells by series and source. */
export function stepsOfInput(question: FiguresQuestion, sources: number): readonly Step[] {
  return [
    { name: 'chitieu_input', kind: 'view', says: 'The figures, by names of the plan.', query: inputOf(question) },
    {
      name: 'chitieu_groups',
      kind: 'table',
      says: 'Rows that share keys, period and list.',
      query: groupsOf(question),
    },
    {
      name: 'chitieu_series',
      kind: 'table',
      says: 'Groups times columns, in output order.',
      query: seriesOf(question),
    },
    { name: 'chitieu_placed', kind: 'view', says: 'Rows whose unit is known, by source.', query: placedOf(question) },
    {
      name: 'chitieu_doubled',
      kind: 'table',
      says: 'Sources with two rows: neither counts.',
      query: sql`SELECT p.grp, p.source FROM chitieu_placed AS p JOIN (SELECT grp FROM chitieu_placed GROUP BY grp
  HAVING count(*) > ${distinctCount('source', sources)}) AS d ON d.grp = p.grp GROUP BY p.grp, p.source HAVING count(*) > 1`,
    },
    { name: 'chitieu_said', kind: 'view', says: 'Cells as they were sent.', query: saidOf(question) },
    { name: 'chitieu_cells', kind: 'view', says: 'Cells, one for each source and series.', query: cellsOf(question) },
  ]
}

function inputOf(question: FiguresQuestion): Fragment {
  const { figures, unitColumn, periodColumn, keyColumns, list, hasMethod, hasStatus } = question
  const text = (column: string): Fragment => sql`COALESCE(${asText(named(column))}, '')`
  const cells = [
    sql`${text(unitColumn)} AS unit`,
    ...keyColumns.map((column, at) => sql`${text(column)} AS key${at}`),
    periodColumn === null ? sql`'' AS period` : sql`${text(periodColumn)} AS period`,
    'date' in list ? sql`${quoted(list.date)} AS listdate` : sql`${text(list.column)} AS listdate`,
    ...sortedColumns(question).map(({ name }, at) => sql`${named(name)} AS cell${at}`),
    ...(hasMethod ? [sql`${text('method')} AS method`] : []),
    ...(hasStatus ? [sql`${text('status')} AS status`] : []),
  ]
  return sql`SELECT ${chain(cells, ', ')} FROM ${figures} AS f`
}

function groupsOf(question: FiguresQuestion): Fragment {
  const columns = chain([...keysOf(question), 'period', 'listdate'], ', ')
  const months = question.months ?? CALENDAR_MONTHS
  return sql`SELECT ${asCount(sql`row_number() OVER (ORDER BY ${columns}) - 1`)} AS grp, ${columns},
  ${windowStart('period', months)} AS begins, ${windowEnd('period', months)} AS ends
FROM (SELECT DISTINCT ${columns} FROM chitieu_input) AS d`
}

function seriesOf(question: FiguresQuestion): Fragment {
  const columns = sortedColumns(question)
  const keys = keysOf(question)
  const order = [...keys, 'period', 'indicator'].map((column) => byBytes(column))
  const named = chain(
    columns.map(
      ({ name, decimals }, at) => sql`SELECT ${at} AS col, ${quoted(name)} AS indicator, ${decimals} AS decimals`,
    ),
    ' UNION ALL ',
  )
  return sql`SELECT g.*, c.indicator, c.decimals, ${asCount(sql`g.grp * ${columns.length} + c.col`)} AS series,
  row_number() OVER (ORDER BY ${chain(order, ', ')}) AS turn
FROM chitieu_groups AS g CROSS JOIN (${named}) AS c`
}

/** Rows of the figures with their group and source. */
export function rowsOf(question: FiguresQuestion): Fragment {
  const keys = [...keysOf(question), 'period', 'listdate'].map((column) => sql`g.${column} = i.${column}`)
  return sql`FROM chitieu_input AS i JOIN chitieu_groups AS g ON ${chain(keys, ' AND ')}
  JOIN chitieu_spellings AS u ON u.listdate = i.listdate AND u.spelled = i.unit`
}

/** A unit's own figure for days before it was a unit of the new list. */
export const IS_BACK_CAST = sql`(u.aloneSince IS NOT NULL AND g.ends IS NOT NULL AND ${byBytes('g.ends')} <= ${byBytes('u.aloneSince')})`

function placedOf(question: FiguresQuestion): Fragment {
  const cells = question.columns.map((_, at) => `i.cell${at}`)
  const { hasMethod } = question
  const method = hasMethod
    ? sql`CASE WHEN i.method IN (${KEPT_METHODS.map(quoted).join(', ')}) THEN i.method ELSE '' END`
    : sql`''`
  const filter = hasMethod ? sql` WHERE i.method NOT IN ('group', 'unallocated')` : sql``
  return sql`SELECT g.grp, u.source, ${chain(cells, ', ')}, ${method} AS method, ${flagsOf(question)} AS flags
${rowsOf(question)}${filter}`
}

/** Letters E, I and P of a row as bits; a figure that an earlier restating estimated is an estimate. */
function flagsOf({ hasMethod, hasStatus }: FiguresQuestion): Fragment {
  const isEstimate = [
    ...(hasStatus ? [`i.status LIKE '%E%'`] : []),
    ...(hasMethod ? [`i.method IN ('apportioned', 'weighted')`] : []),
  ]
  const bits = [
    ...(isEstimate.length > 0 ? [sql`CASE WHEN ${chain(isEstimate, ' OR ')} THEN 1 ELSE 0 END`] : []),
    ...(hasStatus
      ? ['I', 'P'].map((letter, at) => sql`CASE WHEN i.status LIKE '%${letter}%' THEN ${2 << at} ELSE 0 END`)
      : []),
  ]
  return bits.length === 0 ? sql`0` : chain(bits, ' + ')
}

function saidOf(question: FiguresQuestion): Fragment {
  const columns = sortedColumns(question)
  return chain(
    columns.map(
      (column, at) => sql`SELECT grp, ${asCount(sql`grp * ${columns.length} + ${at}`)} AS series, source, flags, method,
  ${cellState(`cell${at}`, column, question.mostDigits)} AS state,
  ${cellAmount(`cell${at}`, column, question.mostDigits)} AS amount FROM chitieu_placed`,
    ),
    '\nUNION ALL\n',
  )
}

function cellsOf(question: FiguresQuestion): Fragment {
  const { length } = question.columns
  const doubled = question.columns.map(
    (_, at) => sql`SELECT ${asCount(sql`grp * ${length} + ${at}`)}, source, 0, '', 5, ${ZERO} FROM chitieu_doubled`,
  )
  return sql`SELECT s.series, s.source, s.flags, s.method, s.state, s.amount FROM chitieu_said AS s
  LEFT JOIN chitieu_doubled AS d ON d.grp = s.grp AND d.source = s.source WHERE d.grp IS NULL
UNION ALL
${chain(doubled, '\nUNION ALL\n')}`
}

const ZERO = sql`0`
