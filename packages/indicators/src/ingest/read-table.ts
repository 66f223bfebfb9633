import { cellAddress } from '../base/cell-address.ts'
import { type Issue, issue, type Place } from '../base/issue.ts'
import type { Form, Mapping } from '../generated/types.ts'
import { windowOf } from '../model/check-world.ts'
import { isIsoDate } from '../model/iso-date.ts'
import type { Window } from '../model/period.ts'
import type { Edition, Submission, SubmissionHead, SubmittedCell } from '../model/submission.ts'
import { type CodeCell, readCodeCell } from './code-cell.ts'
import { inspectSheet } from './inspect-sheet.ts'
import { findVintage, fits, type ListedUnit } from './list-vintage.ts'
import type { MappingCounts } from './map-legacy.ts'
import { resolveSubject, type SubjectReading } from './resolve-subject.ts'
import type { Cell, SheetRow } from './sheet.ts'
import { findForm, type ReadingContext } from './submission-reading.ts'
import type { TableColumns, TableField } from './table-columns.ts'
import { type TableValue, TableValues } from './table-values.ts'

const EDITIONS: readonly string[] = ['estimate', 'provisional', 'official']
/** Digits of unit codes, where all codes of a list that a table may hold have as many. */
const LONGEST_CODE = 5

/** Rows of one unit and period become one submission. */
interface Draft {
  readonly head: SubmissionHead
  readonly form: Form
  readonly cells: SubmittedCell[]
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
  readonly #subjects = new Map<string, SubjectReading>()
  readonly #drafts = new Map<string, Draft>()
  readonly #width: number | null
  readonly #counts: MappingCounts = { matched: 0, converted: 0, unmapped: 0 }
  #suspended: ReadonlySet<string> = new Set()

  constructor(table: TableColumns, context: ReadingContext, mapping: Mapping | undefined) {
    this.#table = table
    this.#context = context
    this.#mapping = mapping
    this.#values = new TableValues(table, context, mapping, this.#counts)
    this.#width = this.#codeWidth()
  }

  read(): void {
    const { sink, file } = this.#context
    const { sheet, headRow } = this.#table
    for (const found of [...this.#values.issues, ...this.#inspect()]) sink.issue(found)
    this.#findVintage()
    for (const row of sheet.rows()) if (row.row > headRow && row.cells.length > 0) this.#readRow(row)
    for (const draft of this.#drafts.values()) this.#finish(draft)
    if (this.#mapping) {
      sink.issue(
        issue('mapping-report', { system: this.#mapping.names.vi, ...this.#counts }, { file, sheet: sheet.name }),
      )
    }
  }

  #readRow(row: SheetRow): void {
    const head = this.#head(row)
    if (head === null) return
    for (const value of this.#values.ofRow(row, head.form, { period: head.head.period, window: head.window })) {
      this.#take(head, value)
    }
  }

  #take({ head, form }: { readonly head: SubmissionHead; readonly form: Form | null }, value: TableValue): void {
    if ('code' in value) {
      this.#context.sink.issue(value)
      return
    }
    const used = form ?? this.#values.form
    const key = JSON.stringify([head, used.id])
    const draft = this.#drafts.get(key) ?? {
      head: { ...head, form: used.code, version: used.version },
      form: used,
      cells: [],
    }
    if (!this.#drafts.has(key)) this.#drafts.set(key, draft)
    draft.cells.push(value)
  }

  /** Unit, period and list of a row: from its own columns, else as declared; `null` when one is not known. */
  #head(row: SheetRow): { readonly head: SubmissionHead; readonly form: Form | null; readonly window: Window } | null {
    const { world, file, sink } = this.#context
    const said = (field: TableField, declared: string | undefined): string | undefined =>
      this.#text(row, field) || declared
    const listDate = said('listDate', this.#context.listDate) ?? this.#mapping?.listDate
    const period = said('period', this.#context.period)
    const formName = said('form', this.#context.form)
    const form = formName === undefined ? null : findForm(world, formName, listDate)
    const place = this.#place(row, 'unit')
    const stop = (found: Issue): null => {
      sink.issue(found)
      return null
    }
    if (formName !== undefined && !form) {
      return stop(issue('form-unknown', { form: formName, available: [...world.forms.keys()] }, { file }))
    }
    if (listDate === undefined) return stop(issue('list-date-not-declared', {}, this.#whole()))
    if (!isIsoDate(listDate)) return stop(issue('list-date-invalid', { value: listDate }, this.#place(row, 'listDate')))
    if (period === undefined) return stop(issue('period-not-declared', {}, this.#whole()))
    const window = windowOf(world, form ?? this.#values.form, period)
    if (window === null) return stop(issue('period-invalid', { period }, this.#place(row, 'period')))
    const unit = this.#unitText(row)
    if (unit === null) return null
    if (unit === '') return stop(issue('unit-not-declared', {}, place))
    const covers = coversOf(this.#text(row, 'covers')) ?? this.#context.covers ?? null
    const subject = this.#subject({ unit, name: this.#text(row, 'unitName'), listDate, period, window, covers }, row)
    const edition = said('edition', this.#context.edition)
    return {
      form,
      window,
      head: {
        form: '',
        version: '',
        subject: subject.unit?.id ?? '',
        reporter: this.#text(row, 'reporter') || null,
        period,
        edition: isEdition(edition) ? edition : null,
        listDate,
        covers: covers ?? 'life',
      },
    }
  }

  #subject(
    asked: {
      readonly unit: string
      readonly name: string
      readonly listDate: string
      readonly period: string
      readonly window: Window
      readonly covers: 'life' | 'period' | null
    },
    row: SheetRow,
  ): SubjectReading {
    const { history } = this.#context.world
    const key = JSON.stringify([asked.unit, asked.name, asked.listDate, asked.period, asked.covers])
    const known = this.#subjects.get(key)
    if (known) return known
    const { unit: text, ...rest } = asked
    const reading = resolveSubject(history, {
      ...{ ...rest, text: this.#mapping?.units.find(({ code }) => code === text)?.unit ?? text },
      place: this.#place(row, 'unit'),
      namePlace: this.#table.fields.has('unitName') ? this.#place(row, 'unitName') : undefined,
    })
    if (!this.#suspended.has(unitKey({ code: text, name: asked.name })))
      reading.issues.forEach(this.#context.sink.issue)
    this.#subjects.set(key, reading)
    return reading
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

  /** Unit codes have one length where a column of five-digit codes holds shorter numbers: those lost their zeros. */
  #codeWidth(): number | null {
    const column = this.#table.fields.get('unit')
    if (column === undefined || this.#mapping) return null
    let long = 0
    let short = 0
    for (const { row, cells } of this.#table.sheet.rows()) {
      const text = row > this.#table.headRow ? cells.find((cell) => cell.column === column)?.text.trim() : undefined
      if (text === undefined || !/^\d+$/.test(text)) continue
      if (text.length === LONGEST_CODE) long += 1
      else if (text.length === LONGEST_CODE - 1) short += 1
    }
    return long + short > 0 && short > 0 ? LONGEST_CODE : null
  }

  /** A table that fits another list than the declared one is said once; its rows then speak only where they do not fit that list either. */
  #findVintage(): void {
    const { listDate, world, sink } = this.#context
    if (listDate === undefined || this.#mapping || this.#table.fields.has('listDate')) return
    const units = this.#listedUnits()
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

  #listedUnits(): readonly ListedUnit[] {
    const units = new Map<string, ListedUnit>()
    for (const row of this.#table.sheet.rows()) {
      if (row.row <= this.#table.headRow) continue
      const unit = { code: this.#text(row, 'unit'), name: this.#text(row, 'unitName') }
      if (unit.code !== '') units.set(unitKey(unit), unit)
    }
    return [...units.values()]
  }

  #finish({ head, form, cells }: Draft): void {
    const { sink, file, sha256 } = this.#context
    const submission: Submission = { file, sha256, form, head, cells, reasons: [], isSample: false }
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

function unitKey({ code, name = '' }: ListedUnit): string {
  return JSON.stringify([code, name])
}

function coversOf(text: string): 'life' | 'period' | null {
  return text === 'life' || text === 'period' ? text : null
}

function isEdition(text: string | undefined): text is Edition {
  return text !== undefined && EDITIONS.includes(text)
}
