import { resolve } from 'node:path'
import { issue } from '../base/issue.ts'
import { byText } from '../base/order.ts'
import { chainSources } from '../chain-sources.ts'
import { consolidateFiles } from '../consolidate-files.ts'
import type { ConsolidatedFigureRecord, ConsolidatedUnitRecord } from '../generated/types.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Basis, PlaceName } from '../model/consolidated.ts'
import { consolidatedLayout } from '../model/consolidated-layout.ts'
import { type FigureAddress, readFigureAddress } from '../model/figure-address.ts'
import type { FormLibrary } from '../model/form-library.ts'
import { joinBreakdowns } from '../model/indicator.ts'
import { isIsoDate } from '../model/iso-date.ts'
import { readCheckWorld } from '../node/read-check-world.ts'
import { consolidationFolder, readConsolidation } from '../node/read-consolidation.ts'
import { readSubmissionFiles } from '../node/read-folder.ts'
import { sha256 } from '../node/sha256.ts'
import { lastChangeOfTerritory } from '../pipeline.ts'
import { provDocument } from '../report/chain-prov.ts'
import { checkFacts } from '../report/check-facts.ts'
import { type ChainSources, placeName, type ReportTrace, traceReport } from '../report/figure-chain.ts'
import { basesOf } from './bases-of.ts'
import { type Arguments, badOption, type Context, type ExitCode, Stopped } from './context.ts'
import { findUnit } from './find-unit.ts'
import { printChain } from './print-chain.ts'
import { progressLine } from './print-progress.ts'

type World = Catalog & FormLibrary

/** Which figures are wanted: of one form and place, or of an indicator in every form that holds it. */
interface Wish {
  readonly named: string
  readonly address: FigureAddress | null
  readonly breakdown: string
  readonly unit: string
  readonly period: string
  readonly bases: readonly Basis[]
}

/** The chains of a figure of consolidated reports, on each basis: made from a folder of reports, or told from what `consolidate` wrote. */
export function traceReports(
  { positionals }: Arguments,
  context: Context,
  text: (name: string) => string | undefined,
): ExitCode {
  const [named, wanted, period, ...extra] = positionals.map((word) => word.normalize('NFC'))
  if (named === undefined || wanted === undefined || period === undefined || extra.length > 0)
    return badOption('trace', positionals.join(' '), 'FORM/ROW/COLUMN|FORM/CELL|INDICATOR UNIT PERIOD')
  const read = readCheckWorld(resolve(text('data') ?? context.dataFolder))
  if (!read.ok) throw new Stopped(read.issues, 2)
  const world = read.value
  const after = lastChangeOfTerritory(world.history)
  const listDate = text('list-date') ?? after
  if (!isIsoDate(listDate)) return badOption('--list-date', listDate, '2025-07-01')
  const unit = world.history.find(wanted) ?? findUnit(world.history, wanted, listDate, {}, context)
  const address = readFigureAddress(named, world.forms.values())
  if (!address && !world.indicators.has(named)) {
    const candidates = [...world.indicators.keys()].filter((code) => code.includes(named)).sort(byText)
    throw new Stopped([issue('indicator-unknown', { indicator: named, candidates })], 1)
  }
  const breakdown = joinBreakdowns(text('breakdown') ?? '', '')
  const wish: Wish = { named, address, breakdown, unit: unit.id, period, bases: basesOf(text('basis'), after) }
  const sources = sourcesIn(text('reports') ?? '', wish, world, context)
  const traces = sources.flatMap((source) => tracesOf(source, wish))
  if (traces.length === 0)
    throw new Stopped([issue('figure-not-found', { indicator: named, unit: unit.id, period, available: [] })], 1)
  const { json, language, out } = context
  const written = (trace: ReportTrace): string => {
    const form = world.forms.get(trace.chain.form)
    const formName = form?.head.number ?? form?.names[language] ?? trace.chain.form
    return printChain(trace, { language, markers: world.markers, formName })
  }
  out(json ? `${JSON.stringify(provDocument(traces), null, 2)}\n` : traces.map(written).join('\n'))
  return 0
}

/** The reports to look in, in the order of the bases. */
function sourcesIn(folder: string, wish: Wish, world: World, context: Context): readonly ChainSources[] {
  const { period, unit, bases, address } = wish
  const written = consolidationFolder(folder)
  if (written !== null) {
    const read = readConsolidation(written, period, world, sha256)
    if (!read.ok) throw new Stopped(read.issues, 1)
    const names: readonly string[] = bases
    const rank = ({ record }: ChainSources): number => names.indexOf(record.basis)
    return read.value.filter((source) => rank(source) >= 0).sort((a, b) => rank(a) - rank(b))
  }
  const files = readSubmissionFiles([folder])
  if (files.length === 0) throw new Stopped([issue('no-file-found', { paths: [folder] })], 2)
  const made = consolidateFiles(files, {
    ...{ world, territory: unit, within: [unit], periods: [period], bases },
    ...(address && { forms: [address.form] }),
    ...(context.isWatched && { onProgress: (file: string) => context.err(progressLine(file)) }),
  })
  if (context.isWatched) context.err('\r\u001b[K')
  if (made.issues.length > 0) throw new Stopped(made.issues, 1)
  const check = checkFacts(made.check)
  return made.reports.map((report) => chainSources(report, world, check))
}

function tracesOf(sources: ChainSources, { address, named, breakdown, unit }: Wish): readonly ReportTrace[] {
  const { form, record } = sources
  if (address && address.form !== form.code) return []
  const own = record.units.find((each) => each.unit === unit)
  if (!own) return []
  const places = address
    ? placesAt(address, sources, own)
    : own.figures.filter((each) => isOf(each, named, breakdown)).map(placeName)
  return places.flatMap((place) => traceReport(sources, own, place) ?? [])
}

function placesAt(
  { place, cell }: FigureAddress,
  { form }: ChainSources,
  own: ConsolidatedUnitRecord,
): readonly PlaceName[] {
  const found = place ?? (cell === null ? null : consolidatedLayout(form, own).placeAt(cell))
  return found ? [found] : []
}

/** Figures of the period itself: columns of other periods and plans go by their address. */
function isOf(figure: ConsolidatedFigureRecord, code: string, parts: string): boolean {
  const { indicator, breakdown = '', of, scenario = 'actual' } = figure
  return indicator === code && breakdown === parts && of === undefined && scenario === 'actual'
}
