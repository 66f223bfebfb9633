import { join } from 'node:path'
import { rebase } from '../aggregate/rebase.ts'
import type { Issue } from '../base/issue.ts'
import { printScaled } from '../base/rational.ts'
import type { Figure } from '../model/figure.ts'
import type { LineageStep } from '../model/observation.ts'
import { NUMBER, type ObservationTable, TEXT } from '../model/observation-table.ts'
import { readRegisterRows } from '../node/read-register.ts'
import { type InstrumentFacts, type Trace, traceFigure } from '../report/trace.ts'
import type { Arguments, Context } from './context.ts'
import { readTable } from './read-table.ts'
import { type RebasePlan, readRebaseOptions } from './rebase-options.ts'

/** The chains behind the figures of any CSV that fit the wish: all its keys, one unit, column and period. */
export async function traceTable(
  args: Arguments,
  context: Context,
  wish: { readonly unit: string; readonly indicator: string; readonly period: string },
): Promise<{ readonly traces: readonly Trace[]; readonly available: readonly string[] }> {
  const plan = readRebaseOptions(args, context)
  const { table } = await readTable(plan, context)
  const folder = typeof args.values.units === 'string' ? args.values.units : join(context.dataFolder, 'register')
  const instruments = readInstruments(folder)
  const traces: Trace[] = []
  const available = new Set<string>()
  for (const { figures, issues } of rebase(table, plan.options)) {
    for (const figure of figures) {
      if (figure.indicator !== wish.indicator || !isOf(figure, wish.unit)) continue
      available.add(figure.period)
      if (figure.period === wish.period) traces.push(explain(figure, issues, table, plan, instruments))
    }
  }
  return { traces, available: [...available] }
}

function isOf({ unit, code, method, sources }: Figure, wanted: string): boolean {
  return (
    unit === wanted || (unit !== '' && code === wanted) || (method === 'group' && sources.split('|').includes(wanted))
  )
}

function explain(
  figure: Figure,
  issues: readonly Issue[],
  table: ObservationTable,
  { input, options, spec, keyColumns }: RebasePlan,
  instruments: ReadonlyMap<string, InstrumentFacts>,
): Trace {
  const behaviour = options.behaviours.get(figure.indicator)
  const parts =
    behaviour?.kind === 'ratio' && figure.method !== 'reported'
      ? [behaviour.numerator, behaviour.denominator]
      : [figure.indicator]
  const steps = figure.method === 'group' ? [] : figure.sources.split('|').filter(Boolean)
  const values = new Map<string, string>()
  const lineage = steps.flatMap((text): readonly LineageStep[] => {
    const at = text.lastIndexOf('@')
    const unit = text.slice(0, at)
    const share = text.slice(at + 1)
    const row = rowOf(table, figure, unit)
    return parts.map((part) => {
      const place = row === null ? null : `${input}#${row.row + 2}`
      values.set(`${part}|${place}`, row === null ? '' : valueAt(table, part, row.place))
      return { unit, share: share === '?' ? null : share, part, place }
    })
  })
  return traceFigure({
    history: spec.history,
    instruments,
    figure,
    breakdown: figure.keys.map((key, at) => `${keyColumns[at]}=${key}`).join(';'),
    basis: `at:${options.to}`,
    lineage,
    issues,
    printed: ({ part, place }) => values.get(`${part}|${place}`) ?? '',
  })
}

/** The row of a unit in the table a figure was made from: its number, and where its cells stand. */
function rowOf(
  table: ObservationTable,
  figure: Figure,
  unit: string,
): { readonly row: number; readonly place: number } | null {
  for (const [number, { period, keys }] of table.groups.entries()) {
    if (period !== figure.period || keys.join('\u0001') !== figure.keys.join('\u0001')) continue
    const rows = table.rowsOf(number)
    for (const { start, size, first } of rows.extents())
      for (let at = 0; at < size; at += 1)
        if (table.units[rows.units.get(first + at)]?.id === unit)
          return { row: rows.inputs.get(first + at), place: start + at }
  }
  return null
}

function valueAt(table: ObservationTable, name: string, place: number): string {
  const column = table.columns.find((each) => each.name === name)
  const tag = column?.tags.get(place) ?? 0
  if (!column) return ''
  if (tag >> 4 === TEXT) return column.texts[column.integers.get(place)] ?? ''
  if (tag >> 4 !== NUMBER) return ''
  return printScaled(column.wide.get(place) ?? BigInt(column.integers.get(place)), tag & 15)
}

function readInstruments(folder: string): ReadonlyMap<string, InstrumentFacts> {
  const rows = readRegisterRows(folder)
  const instruments = rows.ok ? rows.value.instruments : []
  return new Map(
    instruments.map(({ cells: { id = '', number = '', date = '', inForce = '' } }) => [
      id,
      { id, number, date, inForce },
    ]),
  )
}
