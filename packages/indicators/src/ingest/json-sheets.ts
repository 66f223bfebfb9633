import { type Issue, issue } from '../base/issue.ts'
import { columnLetters } from './cell-address.ts'
import { PLAIN_STYLE } from './cell-style.ts'
import { JsonFault, JsonScanner, type JsonValue } from './json-scanner.ts'
import { type ReadFault, readFault } from './read-fault.ts'
import type { ReadLimits } from './read-limits.ts'
import { type Sheet, STORED } from './sheet.ts'
import { SheetBuilder } from './sheet-builder.ts'
import { TextPool } from './text-pool.ts'

const ROWS_A_CHUNK = 1000
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/
const LONGEST_PLAIN = 16
/** Findings of one table; those after them say nothing new. */
const MOST_ISSUES = 1000

export interface JsonSheetsOptions {
  readonly file: string
  readonly name: string
  readonly limits: ReadLimits
  readonly onChunk: () => void
}

export interface JsonReading {
  readonly sheets: readonly Sheet[]
  readonly issues: readonly Issue[]
}

/**
 * Reads a list of flat records, or an object of such lists, each a sheet: row 1 holds the keys, record `n` is row `n + 1`. Lists of
 * lists are rows as they stand. Numbers keep their digits.
 */
export function readJsonSheets(text: string, options: JsonSheetsOptions): JsonReading {
  return told(options, () => {
    const top = new JsonScanner(text).peek()
    if (top === 'array') return merge([readList(text, 0, options)])
    if (top !== 'object') throw new JsonFault('neither a list nor an object of lists', 0)
    const starts: (readonly [string, number])[] = []
    const scanner = new JsonScanner(text)
    scanner.members((name) => {
      if (scanner.peek() !== 'array') throw scanner.fault(`${name} is not a list of records`)
      starts.push([name, scanner.offset])
      scanner.value()
    })
    scanner.end()
    return merge(starts.map(([name, start]) => readList(text, start, { ...options, name })))
  })
}

/** Reads one record a line; blank lines are passed over. */
export function readNdjsonSheets(text: string, options: JsonSheetsOptions): JsonReading {
  return told(options, () => {
    return merge([readTable(options, 'ndjson', (table) => eachLine(text, table))])
  })
}

function eachLine(text: string, table: RecordTable): void {
  for (let start = 0; start < text.length; ) {
    const from = start
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end < 0 ? text.length : end)
    start = end < 0 ? text.length : end + 1
    if (line.trim() === '') continue
    const scanner = new JsonScanner(line)
    try {
      table.record(scanner)
      scanner.end()
    } catch (fault) {
      throw inWhole(fault, from)
    }
  }
}

/** A fault in a piece of a text, at its place in the whole text. */
function inWhole(fault: unknown, start: number): unknown {
  return fault instanceof JsonFault ? new JsonFault(fault.message, start + fault.offset) : fault
}

function readList(text: string, start: number, options: JsonSheetsOptions): Table {
  const list = start === 0 ? text : text.slice(start)
  return readTable(options, 'json', (table) => {
    const scanner = new JsonScanner(list)
    try {
      scanner.peek()
      scanner.items(() => table.record(scanner))
      if (start === 0) scanner.end()
    } catch (fault) {
      throw inWhole(fault, start)
    }
  })
}

interface Table {
  readonly sheet: Sheet
  readonly issues: readonly Issue[]
}

function merge(tables: readonly Table[]): JsonReading {
  return { sheets: tables.map(({ sheet }) => sheet), issues: tables.flatMap(({ issues }) => issues) }
}

function told(options: JsonSheetsOptions, read: () => JsonReading): JsonReading {
  try {
    return read()
  } catch (fault) {
    throw fault instanceof JsonFault ? malformed(fault, options.file) : fault
  }
}

function malformed(fault: JsonFault, file: string): ReadFault {
  return readFault('json-malformed', { file, offset: fault.offset + 1, reason: fault.message }, { file })
}

/** Walks over the records twice: the keys make row 1, and the last record may bring a new one. */
function readTable(options: JsonSheetsOptions, origin: 'json' | 'ndjson', walk: (table: RecordTable) => void): Table {
  const table = new RecordTable(options, origin)
  walk(table)
  table.startValues()
  walk(table)
  return table.finish()
}

class RecordTable {
  readonly #options: JsonSheetsOptions
  readonly #origin: 'json' | 'ndjson'
  readonly #pool = new TextPool()
  readonly #builder: SheetBuilder
  readonly #columns = new Map<string, number>()
  readonly #issues: Issue[] = []
  #shape: 'array' | 'object' | null = null
  #isFirstWalk = true
  #row = 0

  constructor(options: JsonSheetsOptions, origin: 'json' | 'ndjson') {
    this.#options = options
    this.#origin = origin
    this.#builder = new SheetBuilder({ ...options, pool: this.#pool })
  }

  /** Reads the record that comes next. */
  record(scanner: JsonScanner): void {
    const shape = scanner.peek()
    if (shape !== 'array' && shape !== 'object') throw scanner.fault('a record that is neither object nor list')
    this.#shape ??= shape
    if (shape !== this.#shape) throw scanner.fault('objects and lists are mixed')
    this.#row += 1
    const { rows: allowed } = this.#options.limits
    if (this.#row > allowed) throw readFault('rows-too-many', { allowed }, { file: this.#options.file, row: this.#row })
    if (this.#row % ROWS_A_CHUNK === 0) this.#options.onChunk()
    if (this.#isFirstWalk) this.#readKeys(scanner, shape)
    else this.#readValues(scanner, shape)
  }

  startValues(): void {
    this.#isFirstWalk = false
    this.#row = 0
    if (this.#shape !== 'object') return
    this.#builder.startRow(1, false)
    for (const [key, column] of this.#columns) this.#text(column, key)
    this.#row = 1
  }

  finish(): Table {
    const sheet = this.#builder.finish({
      ...{ name: this.#options.name, origin: this.#origin, isHidden: false, hiddenColumns: new Set(), merges: [] },
      ...{ styles: [PLAIN_STYLE], dates: 1900, runFonts: new Map() },
    })
    return { sheet, issues: this.#issues }
  }

  #tell(found: Issue): void {
    if (this.#issues.length < MOST_ISSUES) this.#issues.push(found)
  }

  #guardColumns(columns: number): void {
    const { columns: allowed } = this.#options.limits
    const place = { file: this.#options.file, row: this.#row + 1 }
    if (columns > allowed) throw readFault('columns-too-many', { allowed }, place)
  }

  #readKeys(scanner: JsonScanner, shape: 'array' | 'object'): void {
    if (shape === 'array') scanner.items(() => void scanner.value(1))
    else {
      scanner.members((key) => {
        if (!this.#columns.has(key)) this.#columns.set(key, this.#columns.size + 1)
        this.#guardColumns(this.#columns.size)
        scanner.value(1)
      })
    }
  }

  #readValues(scanner: JsonScanner, shape: 'array' | 'object'): void {
    const cells = new Map<number, JsonValue>()
    if (shape === 'array') {
      scanner.items((index) => {
        this.#guardColumns(index + 1)
        cells.set(index + 1, scanner.value(1))
      })
    } else {
      scanner.members((key) => {
        const column = this.#columns.get(key) as number
        if (cells.has(column)) {
          const place = { file: this.#options.file, row: this.#row, column: key }
          this.#tell(issue('column-twice', { column: key }, place))
        }
        cells.set(column, scanner.value(1))
      })
    }
    this.#builder.startRow(this.#row, false)
    for (const column of [...cells.keys()].sort((a, b) => a - b)) this.#add(column, cells.get(column) as JsonValue)
  }

  #add(column: number, { kind, text }: JsonValue): void {
    if (kind === 'string') this.#text(column, text)
    else if (kind === 'number') this.#number(column, text)
    else if (kind === 'true' || kind === 'false')
      this.#builder.add(column, STORED.boolean, kind === 'true' ? 1 : 0, 0, 0)
    else if (kind !== 'null') {
      const place = { file: this.#options.file, row: this.#row, column: columnLetters(column) }
      this.#tell(issue('json-nested', {}, place))
    }
  }

  #text(column: number, text: string): void {
    this.#builder.guardLength(text.length, column)
    if (text !== '') this.#builder.addText(column, this.#pool.addText(text))
  }

  #number(column: number, text: string): void {
    const match = text.length <= LONGEST_PLAIN ? PLAIN.exec(text) : null
    const integer = match && Number(text.replace('.', ''))
    if (match && Number.isSafeInteger(integer) && !Object.is(integer, -0)) {
      this.#builder.add(column, STORED.integer, integer as number, match[1]?.length ?? 0, 0)
    } else this.#builder.add(column, STORED.number, this.#pool.addText(text), 0, 0)
  }
}
