import { cellAddress } from '../base/cell-address.ts'
import { type Issue, issue, type Place } from '../base/issue.ts'
import type { Form, Mapping, Scenario } from '../generated/types.ts'
import { windowOf } from '../model/check-world.ts'
import { isIsoDate } from '../model/iso-date.ts'
import type { Window } from '../model/period.ts'
import { COVERS, EDITIONS, type Submission, type SubmissionHead, type SubmittedCell } from '../model/submission.ts'
import { type CodeCell, readCodeCell } from './code-cell.ts'
import { SCENARIOS, valueFault } from './head-values.ts'
import { inspectSheet } from './inspect-sheet.ts'
import type { MappingCounts } from './map-legacy.ts'
import { resolveSubject } from './resolve-subject.ts'
import type { SheetRow } from './sheet.ts'
import { findForm, type ReadingContext } from './submission-reading.ts'
import { fieldText, type TableColumns, type TableField } from './table-columns.ts'
import { TableUnits } from './table-units.ts'
import { type TableValue, TableValues } from './table-values.ts'

/** What a row says of itself. */
const LISTED = ['covers', 'edition', 'reporter', 'scenario'] as const
const HEAD_FIELDS = [...(['unit', 'unitName', 'period', 'listDate', 'form'] as const), ...LISTED]
const SEPARATOR = '\u0001'

/** Rows of one unit and period become one submission. */
interface Draft {
  readonly head: SubmissionHead
  readonly form: Form
  readonly window: Window
  readonly cells: SubmittedCell[]
  /** Cells by place, in tables of one figure a row. */
  places: Map<string, SubmittedCell> | null
  /** In tables of one row for each unit and period: the first row of each scenario. */
  readonly firstRows: Map<Scenario, number>
}

/** Rows that say the same of themselves, and what is wrong with that. */
interface RowHead {
  readonly form: Form | null
  readonly draft: Draft | null
  readonly scenario: Scenario
  readonly faults: readonly HeadFault[]
}

interface HeadFault {
  readonly field: TableField | null
  readonly issue: Issue
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
  readonly #units: TableUnits
  readonly #counts: MappingCounts = { matched: 0, converted: 0, unmapped: 0 }

  constructor(table: TableColumns, context: ReadingContext, mapping: Mapping | undefined) {
    this.#table = table
    this.#context = context
    this.#mapping = mapping
    this.#values = new TableValues(table, context, mapping, this.#counts)
    this.#units = new TableUnits(table, context, mapping)
  }

  read(): void {
    const { sink, file } = this.#context
    const { sheet, headRow } = this.#table
    for (const found of [...this.#values.issues, ...this.#inspect()]) sink.issue(found)
    const vintage = this.#units.vintageFault(this.#whole())
    if (vintage) sink.issue(vintage)
    for (const row of sheet.rows()) if (row.row > headRow && row.cells.length > 0) this.#readRow(row)
    for (const draft of this.#drafts.values()) if (draft.cells.length > 0) this.#finish(draft)
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
    const { draft, scenario } = head
    if (draft === null || this.#isRepeated(row, draft, scenario)) return
    const time = { period: draft.head.period, window: draft.window, scenario }
    for (const value of this.#values.ofRow(row, head.form, time)) this.#take(draft, value)
  }

  #take(draft: Draft, value: TableValue): void {
    if ('code' in value) {
      this.#context.sink.issue(value)
      return
    }
    if (this.#table.fields.has('value')) {
      const at = `${value.row}${SEPARATOR}${value.column}${SEPARATOR}${value.key}`
      draft.places ??= new Map()
      const first = draft.places.get(at)
      if (first !== undefined) {
        this.#context.sink.issue(figureTwice(draft, first.place.range ?? '', value.place))
        return
      }
      draft.places.set(at, value)
    }
    draft.cells.push(value)
  }

  /** In a table of one row for each unit and period a second row is not read. */
  #isRepeated(row: SheetRow, draft: Draft, scenario: Scenario): boolean {
    if (this.#table.fields.has('value')) return false
    const first = draft.firstRows.get(scenario)
    if (first === undefined) {
      draft.firstRows.set(scenario, row.row)
      return false
    }
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
    const listed = this.#listedFaults(texts, form)
    const scenario = SCENARIOS.find((each) => each === texts.get('scenario')) ?? 'actual'
    const used = form ?? this.#values.form
    const window = period === undefined ? null : windowOf(world, used, period)
    const lacking: HeadFault[] = []
    const lack = (field: TableField | null, found: Issue): void => void lacking.push({ field, issue: found })
    if (formName !== undefined && !form) {
      lack('form', issue('form-unknown', { form: formName, available: [...world.forms.keys()] }))
    }
    if (listDate === undefined) lack(null, issue('list-date-not-declared', {}))
    else if (!isIsoDate(listDate)) lack('listDate', issue('list-date-invalid', { value: listDate }))
    if (period === undefined) lack(null, issue('period-not-declared', {}))
    else if (window === null) lack('period', issue('period-invalid', { period }))
    if (unit === '') lack('unit', issue('unit-not-declared', {}))
    if (lacking.length > 0 || listDate === undefined || period === undefined || window === null) {
      return { ...{ form, draft: null, scenario }, faults: [...listed, ...lacking] }
    }
    const covers = COVERS.find((each) => each === said('covers', this.#context.covers)) ?? null
    const name = texts.get('unitName') ?? ''
    const subject = resolveSubject(world.history, {
      ...{ name, listDate, period, window },
      text: this.#units.codeOf(unit),
      covers: listed.some(({ field }) => field === 'covers') ? 'life' : covers,
      levels: () => this.#units.levelsOn(listDate, used),
      place: { column: 'unit' },
      namePlace: { column: 'unitName' },
    })
    const edition = said('edition', this.#context.edition)
    const head: SubmissionHead = {
      form: used.code,
      version: used.version,
      subject: subject.unit?.id ?? '',
      reporter: texts.get('reporter') || null,
      period,
      edition: EDITIONS.find((each) => each === edition) ?? null,
      listDate,
      covers: covers ?? 'life',
    }
    const ofUnit = this.#units.isSuspended({ code: unit, name }) ? [] : subject.issues
    return {
      ...{ form, scenario },
      draft: this.#draft(head, used, window, [subject.unit === null ? unit : '', edition ?? '']),
      faults: [...listed, ...ofUnit.map((found) => ({ field: fieldOf(found), issue: found }))],
    }
  }

  /** Values that stand in a column of a closed list and are not on it. */
  #listedFaults(texts: ReadonlyMap<TableField, string>, form: Form | null): readonly HeadFault[] {
    const { world } = this.#context
    return LISTED.flatMap((field) => {
      const found = valueFault(field, texts.get(field) ?? '', { world, form, place: {} })
      return found ? [{ field, issue: found }] : []
    })
  }

  /** What could not be read keeps rows apart as it would have. */
  #draft(head: SubmissionHead, form: Form, window: Window, unknown: readonly string[]): Draft {
    const key = JSON.stringify([head, unknown])
    const held = this.#drafts.get(key)
    if (held) return held
    const made: Draft = { head, form, window, cells: [], places: null, firstRows: new Map() }
    this.#drafts.set(key, made)
    return made
  }

  /** The code of a row; `null` when it cannot be read, which is told. */
  #unitText(row: SheetRow): string | null {
    const column = this.#table.fields.get('unit')
    if (column === undefined) return this.#context.unit ?? ''
    const cell = row.cells.find((each) => each.column === column)
    if (!cell) return this.#context.unit ?? ''
    const read: CodeCell = readCodeCell(cell, this.#place(row, 'unit'))
    if (read.kind === 'code') return read.code
    if (read.kind === 'fault') this.#context.sink.issue(read.finding)
    return read.kind === 'fault' ? null : ''
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

  #text(row: SheetRow, field: TableField): string {
    return fieldText(this.#table, row, field)
  }

  #place({ row }: SheetRow, field: TableField): Place {
    const column = this.#table.fields.get(field)
    return column === undefined ? { ...this.#whole(), row } : { ...this.#whole(), range: cellAddress(row, column) }
  }

  #whole(): Place {
    return { file: this.#context.file, sheet: this.#table.sheet.name }
  }
}

/** The column that a finding about the unit is about. */
function fieldOf({ place }: Issue): TableField {
  return place?.column === 'unitName' ? 'unitName' : 'unit'
}

function figureTwice({ head: { subject, period } }: Draft, other: string, place: Place): Issue {
  return issue('figure-twice', { unit: subject, period, other }, place)
}
