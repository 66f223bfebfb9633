import { type Issue, issue } from '../base/issue.ts'
import { type IsoDate, isIsoDate } from '../model/iso-date.ts'
import { ObservationTable, type RowGroup, STATUS_BITS } from '../model/observation-table.ts'
import type { Unit } from '../model/unit.ts'
import type { UnitHistory } from '../model/unit-history.ts'
import { CellDictionary } from './cell-dictionary.ts'
import { CsvFault, type CsvScanner } from './csv-scanner.ts'
import type { NumberLocale } from './number.ts'
import { PairNumbers } from './pair-numbers.ts'
import { ValueReader, type ValueStanding } from './value-reader.ts'

/** Which columns of a file say what. */
export interface RowSpec {
  readonly unitColumn: string
  readonly periodColumn: string | null
  readonly keyColumns: readonly string[]
  readonly valueColumns: readonly string[]
  /** The list of every row, or the column that names it. */
  readonly list: { readonly date: IsoDate } | { readonly column: string }
  readonly textColumns?: ReadonlySet<string>
  readonly locale?: NumberLocale | null
  readonly decimals?: ReadonlyMap<string, number>
}

/** What is read, and the history its units are looked up in. */
export interface ObservationSpec extends RowSpec {
  readonly history: UnitHistory
}

/** What a text on a list stands for, or why it stands for nothing. */
export type UnitAt<U> = (text: string, listDate: string) => U | Issue

const MOST_ISSUES = 1000
const NOWHERE = -1

/** Reads records into an observation table; units are resolved once per code and list. */
export class ObservationReader<U extends object | string = Unit> {
  readonly table: ObservationTable<U>
  readonly issues: Issue[] = []
  readonly #spec: RowSpec
  readonly #unitAt: UnitAt<U>
  readonly #values: readonly ValueReader[]
  readonly #units = new CellDictionary()
  readonly #lists = new CellDictionary()
  readonly #keys: readonly CellDictionary[]
  readonly #methods = new CellDictionary()
  readonly #statuses = new CellDictionary()
  readonly #unitsOnLists = new PairNumbers()
  /** Unit of the table for each unit on a list. */
  readonly #resolved: number[] = []
  readonly #pairs: readonly PairNumbers[]
  /** Group of the table for each list with its keys and period. */
  readonly #groups: number[] = []
  #header: readonly string[] | null = null
  #unitCell = NOWHERE
  #listCell = NOWHERE
  #keyCells: number[] = []
  #valueCells: number[] = []
  #methodCell = NOWHERE
  #statusCell = NOWHERE

  constructor(spec: RowSpec, unitAt: UnitAt<U>) {
    this.#spec = spec
    this.#unitAt = unitAt
    this.table = new ObservationTable<U>(spec.valueColumns)
    this.#values = this.table.columns.map(
      (column) =>
        new ValueReader(column, {
          locale: spec.locale ?? null,
          isText: spec.textColumns?.has(column.name) ?? false,
          decimals: spec.decimals?.get(column.name) ?? null,
        }),
    )
    this.#keys = [...spec.keyColumns, ...(spec.periodColumn === null ? [] : [spec.periodColumn])].map(
      () => new CellDictionary(),
    )
    this.#pairs = this.#keys.map(() => new PairNumbers())
  }

  /** Takes one record; the first is the header. */
  record(scanner: CsvScanner): void {
    if (!this.#header) {
      this.#readHeader(scanner)
      return
    }
    if (scanner.count !== this.#header.length) {
      throw new CsvFault(scanner.row, issue('row-uneven', { cells: scanner.count, expected: this.#header.length }))
    }
    const unit = this.#unit(scanner)
    const group = unit === NOWHERE ? NOWHERE : this.#group(scanner)
    if (group === NOWHERE) return
    const row = this.table.addRow(unit, group, this.#flags(scanner))
    if (this.#methodCell !== NOWHERE) this.#takeMethod(scanner, row)
    for (let at = 0; at < this.#values.length; at += 1) {
      const found = this.#values[at]?.read(scanner, this.#valueCells[at] as number, row)
      if (found) this.#say(found)
    }
  }

  /** What the values say of themselves that holds only with the rest of the file, column by column. */
  get standings(): readonly ValueStanding[] {
    return this.#values.map(({ standing }) => standing)
  }

  /** Ends the file: what was found in it, worst first known. */
  finish(): readonly Issue[] {
    if (!this.#header || this.table.rows === 0) {
      if (this.issues.length === 0) this.issues.push(issue('file-empty', { file: '' }))
    }
    for (const reader of this.#values) this.issues.push(...reader.finish())
    return this.issues
  }

  #say(found: Issue): void {
    if (this.issues.length < MOST_ISSUES) this.issues.push(found)
  }

  #readHeader(scanner: CsvScanner): void {
    const header = Array.from({ length: scanner.count }, (_, cell) => scanner.text(cell))
    this.#header = header
    const { unitColumn, keyColumns, periodColumn, valueColumns, list } = this.#spec
    const place = (column: string): number => {
      const at = header.indexOf(column)
      if (at < 0) this.#say(issue('column-missing', { column, available: header }, { row: 1 }))
      else if (header.indexOf(column, at + 1) >= 0) throw new CsvFault(1, issue('column-twice', { column }))
      return at
    }
    this.#unitCell = place(unitColumn)
    this.#listCell = 'column' in list ? place(list.column) : NOWHERE
    this.#keyCells = [...keyColumns, ...(periodColumn === null ? [] : [periodColumn])].map(place)
    this.#valueCells = valueColumns.map(place)
    const taken = new Set([unitColumn, ...keyColumns, ...valueColumns])
    if (!taken.has('method')) this.#methodCell = header.indexOf('method')
    if (!taken.has('status')) this.#statusCell = header.indexOf('status')
    const [first] = this.issues
    if (first) throw new CsvFault(1, first)
  }

  #unit(scanner: CsvScanner): number {
    const unit = this.#units.number(scanner, this.#unitCell)
    const list = this.#listCell === NOWHERE ? 0 : this.#lists.number(scanner, this.#listCell)
    const onList = this.#listCell === NOWHERE ? unit : this.#unitsOnLists.number(unit, list)
    const known = this.#resolved[onList]
    if (known !== undefined) return known
    const resolved = this.#resolve(scanner, this.#units.texts[unit] ?? '', this.#listDate(list))
    this.#resolved[onList] = resolved
    return resolved
  }

  #listDate(list: number): string {
    return 'date' in this.#spec.list ? this.#spec.list.date : (this.#lists.texts[list] ?? '')
  }

  #resolve(scanner: CsvScanner, text: string, listDate: string): number {
    const { unitColumn, list } = this.#spec
    const { row } = scanner
    if ('column' in list && listDate === '') {
      this.#say(issue('list-date-missing', { column: list.column }, { row, column: list.column }))
      return NOWHERE
    }
    if (text === '' && this.#methodCell !== NOWHERE && isIsoDate(listDate)) return NOWHERE
    const found = this.#unitAt(text, listDate)
    if (!isIssue(found)) return this.table.unitNumber(found)
    this.#say({ ...found, place: { row, column: unitColumn } })
    return NOWHERE
  }

  /** The group of a row: its list, keys and period, numbered pair by pair. */
  #group(scanner: CsvScanner): number {
    let key = this.#listCell === NOWHERE ? 0 : this.#lists.number(scanner, this.#listCell)
    for (let at = 0; at < this.#keyCells.length; at += 1) {
      const number = (this.#keys[at] as CellDictionary).number(scanner, this.#keyCells[at] as number)
      key = (this.#pairs[at] as PairNumbers).number(key, number)
    }
    const known = this.#groups[key]
    if (known !== undefined) return known
    const group = this.table.groupNumber(this.#groupHere(scanner))
    this.#groups[key] = group
    return group
  }

  #groupHere(scanner: CsvScanner): RowGroup {
    const texts = this.#keyCells.map((cell) => scanner.text(cell))
    const period = this.#spec.periodColumn === null ? '' : (texts.pop() ?? '')
    return {
      keys: texts,
      period,
      listDate: 'date' in this.#spec.list ? this.#spec.list.date : scanner.text(this.#listCell),
    }
  }

  #flags(scanner: CsvScanner): number {
    if (this.#statusCell === NOWHERE) return 0
    const text = this.#statuses.texts[this.#statuses.number(scanner, this.#statusCell)] ?? ''
    if (!/^[BEIPW]{1,5}$/.test(text)) return 0
    return [...text].reduce((bits, letter) => bits | (STATUS_BITS[letter] ?? 0), 0)
  }

  #takeMethod(scanner: CsvScanner, row: number): void {
    const method = this.#methods.texts[this.#methods.number(scanner, this.#methodCell)] ?? ''
    this.table.setMethod(row, method)
    if (method === 'apportioned' || method === 'weighted') this.table.setFlags(row, STATUS_BITS.E ?? 0)
  }
}

function isIssue(found: object | string): found is Issue {
  return typeof found === 'object' && 'severity' in found
}

/** Looks units up by what a list of a history calls them. */
export function unitsOf(history: UnitHistory): UnitAt<Unit> {
  return (text, listDate) => {
    if (!isIsoDate(listDate)) return issue('list-date-invalid', { value: listDate })
    const { coveredFrom } = history.head
    if (coveredFrom !== undefined && listDate < coveredFrom)
      return issue('list-date-not-covered', { listDate, coveredFrom })
    if (text === '') return issue('unit-unknown', { unit: text, listDate, candidates: [] })
    const found = history.resolve(text, listDate)
    if (found.kind === 'found') return found.unit
    if (found.kind === 'not-in-force') {
      const { from, to } = found
      return issue('unit-not-in-force', { unit: text, listDate, from, to })
    }
    const code = found.kind === 'ambiguous' ? 'unit-ambiguous' : 'unit-unknown'
    return issue(code, { unit: text, listDate, candidates: found.candidates.map(({ id }) => id) })
  }
}
