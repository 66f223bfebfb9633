import { cellAddress } from '../base/cell-address.ts'
import { type Issue, issue, type Place } from '../base/issue.ts'
import type { Form, Mapping } from '../generated/types.ts'
import { windowOf } from '../model/check-world.ts'
import { type IsoDate, isIsoDate } from '../model/iso-date.ts'
import type { Window } from '../model/period.ts'
import type { Edition, Submission, SubmissionHead, SubmittedCell } from '../model/submission.ts'
import { type CodeCell, readCodeCell } from './code-cell.ts'
import { inspectSheet } from './inspect-sheet.ts'
import { findVintage, fits, type ListedUnit } from './list-vintage.ts'
import type { MappingCounts } from './map-legacy.ts'
import { resolveSubject } from './resolve-subject.ts'
import type { Cell, SheetRow } from './sheet.ts'
import { findForm, type ReadingContext } from './submission-reading.ts'
import type { TableColumns, TableField } from './table-columns.ts'
import { type TableValue, TableValues } from './table-values.ts'

const EDITIONS: readonly string[] = ['estimate', 'provisional', 'official']
/** Digits of unit codes, where all codes of a list that a table may hold have as many. */
const LONGEST_CODE = 5

/** What a row says of itself. */
const HEAD_FIELDS = ['unit', 'unitName', 'period', 'listDate', 'form', 'covers', 'edition', 'reporter'] as const
const SEPARATOR = '\u0001'

/** Rows of one unit and period become one submission. */
interface Draft {
  readonly head: SubmissionHead
  readonly form: Form
  readonly window: Window
  readonly cells: SubmittedCell[]
  unread: number
  /** Cells by place, in tables of one figure a row. */
  places: Map<string, SubmittedCell> | null
  firstRow: number | null
}

/** Rows that say the same of themselves, and what is wrong with that. */
interface RowHead {
  readonly form: Form | null
  readonly draft: Draft | null
  readonly faults: readonly { readonly field: TableField | null; readonly issue: Issue }[]
}

/** Reads a table in which each row names its unit: figures of indicators in columns or rows, or cells of a form. */
export function readTable(table: TableColumns, context: ReadingContext, mapping: Mapping | undefined): void {
  new TableReader(table, context, mapping).read()
}

class TableReader {
  readonly #table: TableColumns
  readonly #context: ReadingContext
  readonly #mapping: Mapping | undefined
  readonly #values: TableValues
  readonly #heads = new Map<string, RowHead>()
  readonly #drafts = new Map<string, Draft>()
  readonly #units: readonly ListedUnit[]
  readonly #width: number | null
  readonly #counts: MappingCounts = { matched: 0, converted: 0, unmapped: 0 }
  #suspended: ReadonlySet<string> = new Set()

  constructor(table: TableColumns, context: ReadingContext, mapping: Mapping | undefined) {
    this.#table = table
    this.#context = context
    this.#mapping = mapping
    this.#values = new TableValues(table, context, mapping, this.#counts)
    this.#units = this.#listedUnits()
    this.#width = this.#codeWidth()
  }

  read(): void {
    const { sink, file } = this.#context
    const { sheet, headRow } = this.#table
    for (const found of [...this.#values.issues, ...this.#inspect()]) sink.issue(found)
    this.#findVintage()
    for (const row of sheet.rows()) if (row.row > headRow && row.cells.length > 0) this.#readRow(row)
    for (const draft of this.#drafts.values()) if (draft.cells.length + draft.unread > 0) this.#finish(draft)
    if (this.#mapping) {
      sink.issue(
        issue('mapping-report', { system: this.#mapping.names.vi, ...this.#counts }, { file, sheet: sheet.name }),
      )
    }
  }

  #readRow(row: SheetRow): void {
    const unit = this.#unitText(row)
    if (unit === null) return
    const texts = HEAD_FIELDS.map((field) => (field === 'unit' ? unit : this.#text(row, field)))
    const key = texts.join(SEPARATOR)
    const head =
      this.#heads.get(key) ?? this.#readHead(new Map(HEAD_FIELDS.map((field, at) => [field, texts[at] ?? ''])))
    if (!this.#heads.has(key)) this.#heads.set(key, head)
    for (const { field, issue: found } of head.faults) {
      this.#context.sink.issue({ ...found, place: field === null ? this.#whole() : this.#place(row, field) })
    }
    const { draft } = head
    if (draft === null || this.#isRepeated(row, draft)) return
    const time = { period: draft.head.period, window: draft.window }
    for (const value of this.#values.ofRow(row, head.form, time)) this.#take(draft, value)
  }

  #take(draft: Draft, value: TableValue): void {
    if ('code' in value) {
      draft.unread += 1
      this.#context.sink.issue(value)
      return
    }
    if (this.#table.fields.has('value')) {
      const at = `${value.row}${SEPARATOR}${value.column}${SEPARATOR}${value.key}`
      draft.places ??= new Map()
      const first = draft.places.get(at)
      if (first !== undefined) {
        draft.unread += 1
        this.#context.sink.issue(figureTwice(draft, first.place.range ?? '', value.place))
        return
      }
      draft.places.set(at, value)
    }
    draft.cells.push(value)
  }

  /** In a table of one row for each unit and period a second row is not read. */
  #isRepeated(row: SheetRow, draft: Draft): boolean {
    if (this.#table.fields.has('value')) return false
    const first = draft.firstRow
    draft.firstRow ??= row.row
    if (first === null) return false
    this.#context.sink.issue(figureTwice(draft, String(first), this.#place(row, 'unit')))
    return true
  }

  /** Unit, period and list of rows that say the same of themselves: from their columns, else as declared. */
  #readHead(texts: ReadonlyMap<TableField, string>): RowHead {
    const { world } = this.#context
    const said = (field: TableField, declared: string | undefined): string | undefined => texts.get(field) || declared
    const listDate = said('listDate', this.#context.listDate) ?? this.#mapping?.listDate
    const period = said('period', this.#context.period)
    const formName = said('form', this.#context.form)
    const form = formName === undefined ? null : findForm(world, formName, listDate)
    const unit = texts.get('unit') ?? ''
    const stop = (field: TableField | null, found: Issue): RowHead => ({
      form,
      draft: null,
      faults: [{ field, issue: found }],
    })
    if (formName !== undefined && !form) {
      return stop('form', issue('form-unknown', { form: formName, available: [...world.forms.keys()] }))
    }
    if (listDate === undefined) return stop(null, issue('list-date-not-declared', {}))
    if (!isIsoDate(listDate)) return stop('listDate', issue('list-date-invalid', { value: listDate }))
    if (period === undefined) return stop(null, issue('period-not-declared', {}))
    const window = windowOf(world, form ?? this.#values.form, period)
    if (window === null) return stop('period', issue('period-invalid', { period }))
    if (unit === '') return stop('unit', issue('unit-not-declared', {}))
    const covers = coversOf(texts.get('covers')) ?? this.#context.covers ?? null
    const name = texts.get('unitName') ?? ''
    const subject = resolveSubject(world.history, {
      ...{ name, listDate, period, window, covers },
      text: this.#mapping?.units.find(({ code }) => code === unit)?.unit ?? unit,
      place: { column: 'unit' },
      namePlace: { column: 'unitName' },
    })
    const isSuspended = this.#suspended.has(unitKey({ code: unit, name }))
    const edition = said('edition', this.#context.edition)
    const used = form ?? this.#values.form
    const head: SubmissionHead = {
      form: used.code,
      version: used.version,
      subject: subject.unit?.id ?? '',
      reporter: texts.get('reporter') || null,
      period,
      edition: isEdition(edition) ? edition : null,
      listDate,
      covers: covers ?? 'life',
    }
    return {
      form,
      draft: this.#draft(head, used, window, subject.unit === null ? unit : ''),
      faults: isSuspended ? [] : subject.issues.map((found) => ({ field: fieldOf(found), issue: found })),
    }
  }

  #draft(head: SubmissionHead, form: Form, window: Window, unknown: string): Draft {
    const key = JSON.stringify([head, unknown])
    const held = this.#drafts.get(key)
    if (held) return held
    const made: Draft = { head, form, window, cells: [], unread: 0, places: null, firstRow: null }
    this.#drafts.set(key, made)
    return made
  }

  /** The code of a row; `null` when it cannot be read, which is told. */
  #unitText(row: SheetRow): string | null {
    const column = this.#table.fields.get('unit')
    if (column === undefined) return this.#context.unit ?? ''
    const cell = row.cells.find((each) => each.column === column)
    if (!cell) return this.#context.unit ?? ''
    const read: CodeCell = readCodeCell(cell, this.#width, this.#place(row, 'unit'))
    if (read.kind === 'code') return read.code
    if (read.kind === 'fault') this.#context.sink.issue(read.finding)
    return read.kind === 'fault' ? null : ''
  }

  /** Codes have one length where numbers one digit shorter than the others stand among them: those lost their zeros. */
  #codeWidth(): number | null {
    if (!this.#table.fields.has('unit') || this.#mapping) return null
    const digits = this.#units.map(({ code }) => code).filter((code) => /^\d+$/.test(code))
    return digits.some(({ length }) => length === LONGEST_CODE - 1) ? LONGEST_CODE : null
  }

  /** A table that fits another list than the declared one is said once; its rows then speak only where they do not fit that list either. */
  #findVintage(): void {
    const { world, sink } = this.#context
    const listDate = this.#mapping ? null : this.#onlyListDate()
    if (listDate === null) return
    const units = this.#units
    const vintage = findVintage(world.history, units, listDate)
    if (!vintage) return
    const { listDate: fitting, misfits } = vintage
    const args = {
      ...{ listDate, fitting, fits: vintage.fits, rows: units.length },
      misfits: misfits.map(({ code, name }) => (name ? `${code} ${name}` : code)),
    }
    sink.issue(issue('list-vintage', args, this.#whole()))
    const fitted = units.filter((unit) => fits(world.history, unit, fitting))
    this.#suspended = new Set(fitted.map(unitKey))
  }

  /** The list that all rows of a unit name, in their column or as declared; `null` when they name several or none. */
  #onlyListDate(): IsoDate | null {
    const { listDate: declared = '' } = this.#context
    if (!this.#table.fields.has('listDate')) return isIsoDate(declared) ? declared : null
    let only: string | null = null
    for (const row of this.#table.sheet.rows()) {
      if (row.row <= this.#table.headRow || this.#text(row, 'unit') === '') continue
      const date = this.#text(row, 'listDate') || declared
      if (only !== null && date !== only) return null
      only = date
    }
    return only !== null && isIsoDate(only) ? only : null
  }

  #listedUnits(): readonly ListedUnit[] {
    const units = new Map<string, ListedUnit>()
    let last: ListedUnit = { code: '' }
    for (const row of this.#table.sheet.rows()) {
      if (row.row <= this.#table.headRow) continue
      const unit = { code: this.#text(row, 'unit'), name: this.#text(row, 'unitName') }
      if (unit.code === last.code && unit.name === last.name) continue
      last = unit
      if (unit.code !== '') units.set(unitKey(unit), unit)
    }
    return [...units.values()]
  }

  #finish({ head, form, cells, unread }: Draft): void {
    const { sink, file, sha256 } = this.#context
    const submission: Submission = { file, sha256, form, head, cells, unread, reasons: [], isSample: false }
    sink.submission(submission)
  }

  #inspect(): readonly Issue[] {
    const { sheet } = this.#table
    const { file } = this.#context
    return inspectSheet(sheet, { file }).filter(({ code }) => code !== 'cell-error' && code !== 'formula-without-value')
  }

  #text({ cells }: SheetRow, field: TableField): string {
    const column = this.#table.fields.get(field)
    return column === undefined ? '' : textOf(cells.find((cell) => cell.column === column))
  }

  #place({ row }: SheetRow, field: TableField): Place {
    const column = this.#table.fields.get(field)
    return column === undefined ? { ...this.#whole(), row } : { ...this.#whole(), range: cellAddress(row, column) }
  }

  #whole(): Place {
    return { file: this.#context.file, sheet: this.#table.sheet.name }
  }
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : cell.kind === 'date' ? (cell.date ?? '') : cell.text.trim()
}

/** The column that a finding about the unit is about. */
function fieldOf({ place }: Issue): TableField {
  return place?.column === 'unitName' ? 'unitName' : 'unit'
}

function figureTwice({ head: { subject, period } }: Draft, other: string, place: Place): Issue {
  return issue('figure-twice', { unit: subject, period, other }, place)
}

function unitKey({ code, name = '' }: ListedUnit): string {
  return JSON.stringify([code, name])
}

function coversOf(text: string | undefined): 'life' | 'period' | null {
  return text === 'life' || text === 'period' ? text : null
}

function isEdition(text: string | undefined): text is Edition {
  return text !== undefined && EDITIONS.includes(text)
}
