import { type Issue, issue } from './base/issue.ts'
import { by } from './base/order.ts'
import { failed, ok, type Result } from './base/result.ts'
import {
  type Validator,
  validateBreakdown,
  validateCalendar,
  validateIndicator,
  validateInstrument,
  validateMeasure,
} from './generated/validators.js'
import { readRows } from './ingest/read-rows.ts'
import { type Files, loadRegister, parseJson } from './load-register.ts'
import type { Catalog, Check, Marker, ReconciliationRule } from './model/catalog.ts'
import { partKey } from './model/indicator.ts'
import { type RecordFault, recordFault } from './model/record-fault.ts'

/** Reads a catalogue from its files, by their path in the data folder; every record is validated before it is believed. */
export function loadCatalog(files: Files): Result<Catalog> {
  const reader = new CatalogReader(files)
  const history = loadRegister(folder(files, 'register'))
  if (!history.ok) reader.issues.push(...history.issues)
  const catalog = {
    indicators: reader.records('indicators/', validateIndicator),
    measures: reader.list('measures.json', validateMeasure),
    breakdowns: reader.records('breakdowns/', validateBreakdown),
    calendars: reader.records('calendars/', validateCalendar),
    instruments: new Map(
      reader
        .rows('register/instruments.csv')
        .filter((row) => reader.isValid(row, validateInstrument, 'register/instruments.csv'))
        .map((row) => [row.id, row] as const),
    ),
    sources: new Map(
      reader.rows('observations/sources.csv').map(({ id = '', class: kind = '', publisher = '', origin = '' }) => {
        return [id, { id, class: kind, publisher, origin }] as const
      }),
    ),
    reconciliations: reader.rows('relations/reconciliations.csv').map(toRule),
    markers: reader.rows('markers.csv').map(toMarker),
    checks: reader.rows('checks.csv').map(toCheck),
    aspects: readAspects(files.get('restating.json')),
  }
  for (const found of crossFaults(catalog)) reader.issues.push(found)
  return history.ok && reader.issues.length === 0
    ? ok({ ...catalog, history: history.value })
    : failed(...reader.issues)
}

/** The files below a folder, by their path in it. */
function folder(files: Files, name: string): Files {
  const start = `${name}/`
  return new Map(
    [...files].flatMap(([path, bytes]) => (path.startsWith(start) ? [[path.slice(start.length), bytes]] : [])),
  )
}

/** Whether a file of a data folder belongs to the catalogue. */
export function isCatalogFile(path: string): boolean {
  return /^(?:(?:indicators|breakdowns|calendars|register|relations)\/|observations\/sources\.csv$|[^/]+$)/.test(path)
}

type Row = Readonly<Record<string, string>>

class CatalogReader {
  readonly issues: Issue[] = []
  readonly #files: Files

  constructor(files: Files) {
    this.#files = files
  }

  /** The JSON records of a folder by code; a file is named after the code it holds. */
  records<T extends { readonly code: string }>(start: string, isRecord: Validator<T>): ReadonlyMap<string, T> {
    const found = new Map<string, T>()
    for (const [path, bytes] of this.#files) {
      if (!path.startsWith(start) || !path.endsWith('.json')) continue
      const record = parseJson(bytes)
      if (!this.isValid(record, isRecord, path)) continue
      if (!path.endsWith(`/${record.code}.json`))
        this.#fault(path, { at: '/code', fault: 'name', expected: [record.code] })
      found.set(record.code, record)
    }
    return new Map([...found].sort(by(([code]) => code)))
  }

  /** The records of one JSON array by code. */
  list<T extends { readonly code: string }>(path: string, isRecord: Validator<T>): ReadonlyMap<string, T> {
    const parsed = parseJson(this.#files.get(path) ?? new Uint8Array(0))
    if (!Array.isArray(parsed)) {
      this.#fault(path, { at: '', fault: 'list', expected: [] })
      return new Map()
    }
    const records = parsed.filter((record: unknown) => this.isValid(record, isRecord, path))
    return new Map(records.map((record: T) => [record.code, record]))
  }

  /** The rows of a CSV file; blank cells are left out, so that optional columns stay optional. */
  rows(path: string): readonly Row[] {
    const bytes = this.#files.get(path)
    if (!bytes) return []
    const read = readRows(bytes, path)
    if (read.ok) return read.value.map(({ cells }) => cells)
    this.issues.push(...read.issues)
    return []
  }

  isValid<T>(record: unknown, isRecord: Validator<T>, path: string): record is T {
    if (isRecord(record)) return true
    this.#fault(path, recordFault(record, isRecord.errors))
    return false
  }

  #fault(path: string, fault: RecordFault): void {
    this.issues.push(issue('record-invalid', { file: path, ...fault }, { file: path }))
  }
}

function toRule(row: Row): ReconciliationRule {
  const breakdowns = (row.partsBreakdowns ?? '').split('|')
  return {
    id: row.id ?? '',
    kind: row.kind ?? '',
    source: row.source ?? '',
    indicator: row.indicator ?? '',
    breakdown: row.breakdown ?? '',
    partsSource: row.partsSource ?? '',
    parts: (row.partsIndicators ?? '').split('|').flatMap((code) => breakdowns.map((each) => partKey(code, each))),
    at: row.at ?? '',
    tolerance: row.tolerance ?? '',
  }
}

function toMarker({ kind = '', code = '', vi = '', en = '' }: Row): Marker {
  return { kind, code, text: { vi, en } }
}

function toCheck({
  id = '',
  measure = '',
  arguments: args = '',
  expected = '',
  source = '',
  vi = '',
  en = '',
}: Row): Check {
  return { id, measure, arguments: pairs(args), expected: pairs(expected), source, text: { vi, en } }
}

/** `a=1;b=2` as a map. */
function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .split(';')
      .filter(Boolean)
      .map((pair) => {
        const at = pair.indexOf('=')
        return [pair.slice(0, at), pair.slice(at + 1)]
      }),
  )
}

function readAspects(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const parsed = bytes ? parseJson(bytes) : null
  const aspects = typeof parsed === 'object' && parsed !== null && 'aspects' in parsed ? parsed.aspects : null
  const entries = typeof aspects === 'object' && aspects !== null ? Object.entries(aspects) : []
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** What one file says of another: measures and axes that do not exist. */
function* crossFaults({
  indicators,
  measures,
  breakdowns,
}: Pick<Catalog, 'indicators' | 'measures' | 'breakdowns'>): Generator<Issue> {
  for (const { code, measure, breakdowns: axes } of indicators.values()) {
    const unknown = [
      ...(measure === null || measures.has(measure) ? [] : [['/measure', measure] as const]),
      ...axes.filter((axis) => !breakdowns.has(axis)).map((axis) => ['/breakdowns', axis] as const),
    ]
    for (const [at, named] of unknown) {
      yield issue('record-invalid', { file: `indicators/${code}`, at, fault: 'reference', expected: [named] })
    }
  }
}
