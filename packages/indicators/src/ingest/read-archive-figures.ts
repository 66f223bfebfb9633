import { type Issue, issue } from '../base/issue.ts'
import { isOne, multiply, parseRational, printRational } from '../base/rational.ts'
import type { ArchivedFigure, BreakdownValue, Mapping } from '../generated/types.ts'
import type { CheckWorld } from '../model/check-world.ts'
import { type IsoDate, isIsoDate } from '../model/iso-date.ts'
import { periodWindow, type Window } from '../model/period.ts'
import { type ArchiveRow, archiveRows, findArchiveTables } from './archive-tables.ts'
import type { ArchiveUnits } from './archive-units.ts'
import type { CountedFindings } from './counted-findings.ts'
import { readDate } from './date.ts'
import { pointed } from './decimal-text.ts'
import { localeOf, type MappedSeries, mapLegacy } from './map-legacy.ts'
import { readNumberCell } from './number-cell.ts'
import type { Sheet } from './sheet.ts'

/** What the reading of an archive needs beside the file: the catalogue, the mapping, and where findings go. */
export interface ArchiveContext {
  readonly world: CheckWorld
  readonly mapping: Mapping
  readonly units: ArchiveUnits
  readonly findings: CountedFindings
}

/** A file of an archive that is read row by row. */
export interface ArchiveTableFile {
  readonly path: string
  readonly sha256: string
  /** The list that its unit codes follow, where a row names none. */
  readonly listDate: IsoDate
  readonly sheets: readonly Sheet[]
}

export interface ArchiveFiguresReading {
  readonly entries: readonly ArchivedFigure[]
  readonly issues: readonly Issue[]
}

/** Reads the tables of figures of a file, each row one entry whatever it holds; what is not mapped is kept as written. */
export function readArchiveFigures(file: ArchiveTableFile, context: ArchiveContext): ArchiveFiguresReading {
  const { tables, issues } = findArchiveTables(file.sheets, context.mapping, 'value', file.path)
  const entries = tables.flatMap((table) =>
    [...archiveRows(table, file.path)].map((row) => readFigure(row, file, context)),
  )
  return { entries, issues }
}

function readFigure(row: ArchiveRow, file: ArchiveTableFile, context: ArchiveContext): ArchivedFigure {
  const head = readArchiveHead(row, file, context)
  const code = row.text('indicator')
  const series = head.window === null ? null : mapFigure(row, { ...head, window: head.window }, context)
  const value = readValue(row, context)
  const isExact = series !== null && isOne(series.factor)
  return {
    kind: 'figure',
    unit: head.unit,
    unitCode: head.unitCode,
    unitName: head.unitName,
    listDate: head.listDate,
    period: head.period,
    periodWritten: head.periodWritten,
    title: context.mapping.indicators.find((each) => each.code === code)?.name ?? code,
    code,
    indicator: series?.indicator ?? null,
    breakdown: pairsOf(series?.parts ?? []),
    definition: series?.definition ?? null,
    scenario: series?.scenario ?? 'actual',
    mapped: series === null ? 'unmapped' : isExact ? 'matched' : 'converted',
    written: row.cell('value')?.written ?? '',
    measureWritten: row.text('measure'),
    state: value.state,
    value: series && value.number !== null ? converted(value.number, series) : null,
    measure: (series && context.world.indicators.get(series.indicator)?.measure) ?? null,
    place: row.place('value'),
    sha256: file.sha256,
  }
}

/** Whose record a row is and when, as written and as read. */
export interface ArchiveHead {
  readonly unit: string | null
  readonly unitCode: string
  readonly unitName: string
  readonly listDate: IsoDate
  readonly period: string | null
  readonly periodWritten: string
  readonly window: Window | null
}

/** Reads unit and period of a row: the code on the list that the row names, else on that of the file. */
export function readArchiveHead(
  row: ArchiveRow,
  { path, listDate: stated }: ArchiveTableFile,
  { mapping, units, findings }: ArchiveContext,
): ArchiveHead {
  const listText = row.text('listDate')
  const ownList = listText === '' ? null : readDate(listText, mapping.locale.dateOrder)
  const listDate = ownList?.kind === 'date' && isIsoDate(ownList.date) ? ownList.date : stated
  if (ownList !== null && ownList.kind !== 'date') {
    findings.add(['listDate', path, listText], () =>
      issue('list-date-invalid', { value: listText }, row.place('listDate')),
    )
  }
  const periodWritten = row.text('period')
  const window = periodWindow(periodWritten)
  if (window === null) {
    findings.add(['period', periodWritten], (records) =>
      issue('archive-period-unread', { value: periodWritten, records }, row.place('period')),
    )
  }
  const [unitCode, unitName] = [row.text('unit'), row.text('unitName')]
  const place = row.place('unit')
  const unit = units.read({ code: unitCode, name: unitName, listDate, period: periodWritten, window, place })
  return { unit, unitCode, unitName, listDate, period: window && periodWritten, periodWritten, window }
}

/** The series of a figure; `null` when there is none, which is told with its reason. */
function mapFigure(
  row: ArchiveRow,
  { periodWritten: period, window }: ArchiveHead & { readonly window: Window },
  { mapping, world, findings }: ArchiveContext,
): MappedSeries | null {
  const [code, measure] = [row.text('indicator'), row.text('measure')]
  const place = row.place('indicator')
  const mapped = mapLegacy(mapping, world, { code, measure, period, window }, place)
  if ('indicator' in mapped) return mapped
  const system = mapping.names.vi
  const known = mapping.indicators.find((each) => each.code === code)
  if (mapped.code === 'mapping-not-in-force') {
    findings.add(['force', code, period], (records) =>
      issue('archive-mapping-not-in-force', { value: code, system, period, records }, place),
    )
  } else if (mapped.code === 'measure-unmapped' || mapped.code === 'measure-differs') {
    findings.add(['measure', code, measure], (records) =>
      issue('archive-measure-unmapped', { value: measure, code, system, records }, row.place('measure')),
    )
  } else if (known) {
    findings.add(['kept', code], (records) =>
      issue('archive-indicator-kept', { value: code, name: known.name, records }, place),
    )
  } else {
    findings.add(['unmapped', code], (records) =>
      issue('archive-indicator-unmapped', { value: code, system, records }, place),
    )
  }
  return null
}

function readValue(
  row: ArchiveRow,
  { mapping, findings }: ArchiveContext,
): { readonly state: ArchivedFigure['state']; readonly number: string | null } {
  const cell = row.cell('value')
  if (cell === undefined) return { state: 'blank', number: null }
  const place = row.place('value')
  const read = readNumberCell(cell, { locale: localeOf(mapping), decimals: null, place })
  if (read.kind === 'number') return { state: 'number', number: pointed(read.number) }
  if (read.kind !== 'fault') return { state: read.kind, number: null }
  findings.add(['value', cell.text], (records) => issue('archive-value-unread', { value: cell.text, records }, place))
  return { state: 'unread', number: null }
}

function converted(number: string, { factor }: MappedSeries): string {
  const exact = parseRational(number)
  return exact ? printRational(multiply(exact, factor)) : number
}

function pairsOf(parts: readonly BreakdownValue[]): string {
  return parts
    .map(({ breakdown, value }) => `${breakdown}=${value}`)
    .sort()
    .join(';')
}
