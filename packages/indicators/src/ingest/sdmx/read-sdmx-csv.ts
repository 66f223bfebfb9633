import type { SdmxCell, SdmxColumnRole, SdmxDataSet, SdmxObservation, SdmxReading } from '../../model/sdmx-message.ts'
import { CsvFault, CsvScanner } from '../csv-scanner.ts'
import { decodeText } from '../decode-text.ts'
import { type SdmxColumn, type SdmxHeader, sdmxHeader } from '../sdmx-csv.ts'
import { textFault } from '../text-fault.ts'
import { SdmxFindings } from './sdmx-findings.ts'

const FIRST_CELL = /^\uFEFF?"?(?:STRUCTURE|DATAFLOW)(?:\[.?\])?"?(.)/
const SAMPLE = 64
/** Columns that say what a row is of and what to do with it. */
const SYSTEM = ['STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'DATAFLOW', 'ACTION', 'SERIES_KEY', 'OBS_KEY']
const VALUE = 'OBS_VALUE'
const TIME = 'TIME_PERIOD'

/** Reads a data message in SDMX-CSV 1.0, 2.0 or 2.1, with any separator and with or without names beside the codes. */
export function readSdmxCsv(bytes: Uint8Array, { file }: { readonly file: string }): SdmxReading {
  const findings = new SdmxFindings(file)
  const rows = new RowReader(findings)
  const fault = bytes.length === 0 ? null : textFault(bytes)
  if (bytes.length === 0) findings.add('sdmx-unreadable', { fault: 'empty', at: null })
  else if (fault !== null) findings.add('sdmx-unreadable', { fault: 'bytes', at: String(fault) })
  else scan(bytes, rows, findings)
  return { dataSets: rows.finish(), issues: findings.issues() }
}

function scan(bytes: Uint8Array, rows: RowReader, findings: SdmxFindings): void {
  const [, separator = ','] = FIRST_CELL.exec(new TextDecoder().decode(bytes.subarray(0, SAMPLE))) ?? []
  const scanner = new CsvScanner((record) => rows.take(record), separator)
  try {
    scanner.whole(bytes)
  } catch (fault) {
    if (!(fault instanceof CsvFault)) throw fault
    findings.add('sdmx-unreadable', { fault: 'quote', at: null }, fault.row)
  }
}

interface OpenSet {
  readonly structure: string
  readonly action: string
  readonly observations: SdmxObservation[]
  readonly keys: Set<string>
}

class RowReader {
  readonly #findings: SdmxFindings
  readonly #sets = new Map<string, OpenSet>()
  #layout: Layout | null = null
  #isNoMessage = false
  #width = 0

  constructor(findings: SdmxFindings) {
    this.#findings = findings
  }

  take(record: CsvScanner): void {
    if (this.#isNoMessage) return
    const cells = Array.from({ length: record.count }, (_, at) => textAt(record, at))
    if (this.#layout === null) this.#head(cells)
    else this.#row(cells, record.row, this.#layout)
  }

  #head(cells: readonly string[]): void {
    const header = sdmxHeader(cells)
    if (header === null) {
      this.#isNoMessage = true
      this.#findings.add('sdmx-unreadable', { fault: 'header', at: null }, 1)
      return
    }
    const layout = layoutOf(header)
    const ids = layout.columns.map(({ id }) => id)
    for (const id of new Set(ids.filter((each, at) => ids.indexOf(each) !== at))) {
      this.#findings.add('sdmx-component-doubled', { component: id }, 1)
    }
    this.#layout = layout
    this.#width = cells.length
  }

  #row(cells: readonly string[], row: number, layout: Layout): void {
    if (cells.length !== this.#width) {
      this.#findings.count('sdmx-row-uneven', { cells: cells.length, expected: this.#width }, row)
    }
    const observation = layout.columns.map((column) => cellOf(cells[column.column - 1] ?? '', column, layout.separator))
    const set = this.#setOf(cells, layout)
    const key = keyOf(observation, layout.roles)
    if (key !== null && set.action !== 'D') {
      if (set.keys.has(key)) {
        this.#findings.count('sdmx-key-doubled', { key }, row)
        return
      }
      set.keys.add(key)
    }
    set.observations.push({ row, cells: observation })
  }

  #setOf(cells: readonly string[], { structure, action }: Layout): OpenSet {
    const own = { structure: withoutName(cells[structure - 1] ?? ''), action: (cells[action - 1] ?? '') || 'I' }
    const name = `${own.action} ${own.structure}`
    const set = this.#sets.get(name) ?? { ...own, observations: [], keys: new Set<string>() }
    this.#sets.set(name, set)
    return set
  }

  finish(): readonly SdmxDataSet[] {
    const components = this.#layout?.roles ?? []
    return [...this.#sets.values()].map(({ structure, action, observations }) => ({
      structure,
      action: action.charAt(0).toUpperCase(),
      components,
      observations,
    }))
  }
}

interface Layout {
  readonly separator: string
  readonly columns: readonly SdmxColumn[]
  readonly roles: readonly SdmxColumnRole[]
  /** Numbers of the columns that name structure and action; 0 where there is none. */
  readonly structure: number
  readonly action: number
}

function layoutOf({ version, columns, listSeparator }: SdmxHeader): Layout {
  const find = (id: string): number => columns.find((column) => column.id === id)?.column ?? 0
  const withNames = find('STRUCTURE_NAME')
  const first = Math.max(...SYSTEM.map(find))
  const own = columns.filter(
    ({ id, column }) => !SYSTEM.includes(id) && (withNames === 0 || (column - first) % 2 === 1),
  )
  return {
    separator: listSeparator,
    columns: own,
    roles: rolesOf(own.map(({ id }) => id)),
    structure: version === '1.0' ? find('DATAFLOW') : find('STRUCTURE_ID'),
    action: find('ACTION'),
  }
}

/** Services write dimensions first, then measures, then attributes; the time is a dimension wherever it stands. */
function rolesOf(ids: readonly string[]): readonly SdmxColumnRole[] {
  const value = ids.indexOf(VALUE)
  const last = value >= 0 ? value : ids.indexOf(TIME) + 1
  return ids.map((id, at) => {
    if (id === VALUE || id === 'OBS_TEXT') return { id, role: 'measure' }
    return { id, role: at < last || id === TIME ? 'dimension' : 'attribute' }
  })
}

function textAt(record: CsvScanner, cell: number): string {
  return decodeText(record.bytes, record.starts[cell] as number, record.ends[cell] as number)
}

function cellOf(text: string, { label, isList }: SdmxColumn, separator: string): SdmxCell {
  if (text === '') return null
  const withName = label !== null
  if (isList) return text.split(separator).map((part) => (withName ? withoutName(part) : part))
  return withName ? withoutName(text) : text
}

/** `A: Annual` is `A`. */
function withoutName(text: string): string {
  const end = text.indexOf(': ')
  return end < 0 ? text : text.slice(0, end)
}

/** The key of an observation; `null` for a row that is of a part of a key only. */
function keyOf(cells: readonly SdmxCell[], roles: readonly SdmxColumnRole[]): string | null {
  const parts = cells.filter((_, at) => roles[at]?.role === 'dimension')
  return parts.includes(null) ? null : parts.join(' ')
}
