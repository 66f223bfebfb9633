import { issue } from '../../base/issue.ts'
import { byText } from '../../base/order.ts'
import { fold } from '../../base/text.ts'
import type { Catalog } from '../../model/catalog.ts'
import { breakdownValues, joinBreakdowns } from '../../model/indicator.ts'
import { isIsoDate } from '../../model/iso-date.ts'
import type { Unit } from '../../model/unit.ts'
import { readCatalog } from '../../node/read-catalog.ts'
import { readObservations } from '../../node/read-observations.ts'
import { lastChangeOfTerritory } from '../../pipeline.ts'
import type { Trace } from '../../report/trace.ts'
import { tracePublished } from '../../trace-published.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from '../context.ts'
import { findUnit } from '../find-unit.ts'
import { printTrace, type TraceNames } from '../print-trace.ts'
import { traceTable } from '../trace-table.ts'

/** `chitieu trace`: prints the chain behind one figure, of the published statistics, of consolidated reports or of any CSV. */
export async function runTrace(args: Arguments, context: Context): Promise<ExitCode> {
  const text = (name: string): string | undefined => {
    const value = args.values[name]
    return typeof value === 'string' && value !== '' ? value.normalize('NFC') : undefined
  }
  if (text('reports') !== undefined) return (await import('../trace-reports.ts')).traceReports(args, context, text)
  return args.positionals.length === 1 && text('unit-column') !== undefined
    ? ofTable(args, context, text)
    : ofPublished(args, context, text)
}

type Text = (name: string) => string | undefined

async function ofTable(args: Arguments, context: Context, text: Text): Promise<ExitCode> {
  const required = (name: string): string => text(name) ?? badOption(`--${name}`, '', name.toUpperCase())
  const wish = { unit: required('unit'), indicator: required('indicator'), period: text('period') ?? '' }
  const { traces, available } = await traceTable(args, context, wish)
  const catalog = readCatalog(context.dataFolder)
  const markers = catalog.ok ? catalog.value.markers : []
  return show(traces, available, wish, { indicator: wish.indicator, measure: '', markers }, context)
}

function ofPublished(args: Arguments, context: Context, text: Text): ExitCode {
  const [indicator, wanted, period, ...extra] = args.positionals.map((word) => word.normalize('NFC'))
  if (indicator === undefined || wanted === undefined || period === undefined || extra.length > 0) {
    return badOption('trace', args.positionals.join(' '), 'INDICATOR UNIT PERIOD')
  }
  const data = text('data') ?? context.dataFolder
  const catalog = readCatalog(data)
  if (!catalog.ok) throw new Stopped(catalog.issues, 1)
  checkIndicator(catalog.value, indicator)
  const { figures } = readObservations(data, catalog.value)
  const breakdown = joinBreakdowns(text('breakdown') ?? '', '')
  const at = atOf(args, text, catalog.value)
  const list = figures.find((each) => each.indicator === indicator && each.period === period)?.listDate
  const unit = unitOf(catalog.value, wanted, at ?? list ?? lastChangeOfTerritory(catalog.value.history), context)
  const { traces, available } = tracePublished({
    catalog: catalog.value,
    figures,
    indicator,
    breakdown,
    unit,
    period,
    at,
  })
  const names = namesOf(catalog.value, indicator, breakdown, context)
  return show(traces, available, { indicator, unit: unit.id, period }, names, context)
}

function atOf(args: Arguments, text: Text, { history }: Catalog): string | null {
  if (args.values.reported === true) return null
  const at = text('at')
  if (at === undefined) return lastChangeOfTerritory(history)
  return isIsoDate(at) ? at : badOption('--at', at, 'YYYY-MM-DD')
}

/** An id names its unit on any list; anything else is read on the list of the basis. */
function unitOf({ history }: Catalog, wanted: string, listDate: string, context: Context): Unit {
  return history.find(wanted) ?? findUnit(history, wanted, listDate, {}, context)
}

function checkIndicator({ indicators }: Catalog, code: string): void {
  if (indicators.has(code)) return
  const wanted = fold(code)
  const near = [...indicators.values()].filter(
    (each) => each.code.includes(code) || fold(each.names.vi).includes(wanted) || fold(each.names.en).includes(wanted),
  )
  throw new Stopped(
    [issue('indicator-unknown', { indicator: code, candidates: near.map((each) => each.code).sort(byText) })],
    1,
  )
}

function namesOf(catalog: Catalog, code: string, breakdown: string, { language }: Context): TraceNames {
  const indicator = catalog.indicators.get(code)
  const values = breakdownValues(breakdown).map(
    (pair) =>
      catalog.breakdowns.get(pair.breakdown)?.values.find((each) => each.code === pair.value)?.names[language] ??
      pair.value,
  )
  const measure = catalog.measures.get(indicator?.measure ?? '')
  return {
    indicator: [indicator?.names[language] ?? code, ...values].join(' – '),
    measure: (measure?.symbols ?? measure?.names)?.[language] ?? '',
    markers: catalog.markers,
  }
}

function show(
  traces: readonly Trace[],
  available: readonly string[],
  wish: { readonly indicator: string; readonly unit: string; readonly period: string },
  names: TraceNames,
  { json, language, out }: Context,
): ExitCode {
  if (traces.length === 0) throw new Stopped([issue('figure-not-found', { ...wish, available: [...available] })], 1)
  out(
    json
      ? `${JSON.stringify(traces, null, 2)}\n`
      : traces.map((trace) => printTrace(trace, names, language)).join('\n'),
  )
  return 0
}
