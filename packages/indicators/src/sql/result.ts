import { FIGURE_COLUMNS } from '../report/figures-csv.ts'
import { asText, byBytes, chain, type Fragment, named, sql } from './fragment.ts'
import type { Step } from './plan.ts'
import type { FiguresQuestion } from './restating-question.ts'
import { keysOf } from './steps-of-input.ts'

/** The rows of the result before they are put in order. */
export const RESULT = 'chitieu_result'

/** Place of a series in the output: a column of the result that is not written. */
export const TURN = 'chitieu_turn'

/** The columns of `chitieu rebase`. */
export function resultColumns({ keyColumns, indicatorKey }: FiguresQuestion): readonly string[] {
  return [...keyColumns.filter((_, at) => at !== indicatorKey), ...FIGURE_COLUMNS]
}

/** The step whose rows are the result. */
export function resultStep(question: FiguresQuestion): Step {
  return { name: RESULT, kind: 'view', says: 'The figures as texts.', query: resultOf(question) }
}

/** The figures as `chitieu rebase` writes them, beside their place in its order; none while there is a fault. */
function resultOf(question: FiguresQuestion): Fragment {
  const { keyColumns, indicatorKey } = question
  const cell = (text: Fragment | string, name: string): Fragment => sql`NULLIF(${text}, '') AS ${named(name)}`
  const own = (name: string, column = name): Fragment => cell(`f.${column}`, name)
  const keys = keysOf(question).map((key, at) => cell(`s.${key}`, keyColumns[at] ?? ''))
  const indicator = keysOf(question)[indicatorKey] ?? 'indicator'
  const amount = (column: string): Fragment => decimalText(`f.${column}`, 's.decimals')
  const cells = [
    ...keys.filter((_, at) => at !== indicatorKey),
    ...[cell('s.period', 'period'), cell(`s.${indicator}`, 'indicator')],
    ...['unit', 'code', 'name'].map((name) => own(name)),
    cell(sql`CASE WHEN f.amount IS NULL THEN f.mark ELSE ${amount('amount')} END`, 'value'),
    ...['method', 'status', 'reason'].map((name) => own(name)),
    ...['known', 'lower', 'upper'].map((name) => cell(amount(name), name)),
    ...['expected', 'received'].map((name) => cell(asText(`f.${name}`), name)),
    ...[own('missingWeight'), own('sources', 'lineage')],
  ]
  return sql`SELECT s.turn AS ${named(TURN)},
  ${chain(cells, ',\n  ')}
FROM chitieu_figures AS f JOIN chitieu_series AS s ON s.series = f.series
WHERE f.series NOT IN (SELECT series FROM chitieu_left) AND NOT EXISTS (SELECT 1 FROM chitieu_faults)`
}

/** Rows with the columns of the result in the order of `chitieu rebase`. */
export function orderedResult(rows: string, columns: readonly string[]): Fragment {
  const order = ['unit', 'method', 'sources'].map((column) => byBytes(sql`COALESCE(${named(column)}, '')`))
  return sql`SELECT ${chain(
    columns.map((column) => named(column)),
    ', ',
  )}
FROM ${rows} AS r ORDER BY ${chain([named(TURN), ...order], ', ')}`
}

/** A whole number in units of its last decimal as a decimal text; nothing where there is none. */
function decimalText(amount: string, decimals: string): Fragment {
  const bare = asText(sql`abs(${amount})`)
  const digits = sql`lpad(${bare}, CAST(greatest(length(${bare}), ${decimals} + 1) AS INT), '0')`
  const point = sql`CAST(length(${digits}) - ${decimals} AS INT)`
  return sql`CASE WHEN ${decimals} = 0 THEN ${asText(amount)} ELSE CASE WHEN ${amount} < 0 THEN '-' ELSE '' END ||
    substr(${digits}, 1, ${point}) || '.' || substr(${digits}, ${point} + 1) END`
}
