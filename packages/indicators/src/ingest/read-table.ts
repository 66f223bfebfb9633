import { cellAddress } from '../base/cell-address.ts'
import { type Issue, issue, type Place } from '../base/issue.ts'
import type { Form, Mapping, Scenario } from '../generated/types.ts'
import { windowOf } from '../model/check-world.ts'
import { isIsoDate } from '../model/iso-date.ts'
import type { Window } from '../model/period.ts'
import { COVERS, EDITIONS, type SubmissionHead } from '../model/submission.ts'
import { type CodeCell, readCodeCell } from './code-cell.ts'
import { SCENARIOS, valueFault } from './head-values.ts'
import { inspectSheet } from './inspect-sheet.ts'
import type { MappingCounts } from './map-legacy.ts'
import { resolveSubject } from './resolve-subject.ts'
import { RowHeads } from './row-heads.ts'
import type { SheetRow } from './sheet.ts'
import { findForm, type ReadingContext } from './submission-reading.ts'
import type { TableColumns, TableField } from './table-columns.ts'
import { type TableDraft, TableDrafts } from './table-draft.ts'
import { TableUnits } from './table-units.ts'
import { type TableValue, TableValues } from './table-values.ts'

/** What a row says of itself. */
const LISTED = ['covers', 'edition', 'reporter', 'scenario'] as const
const HEAD_FIELDS: readonly TableField[] = ['unit', 'unitName', 'period', 'listDate', 'form', ...LISTED]
const UNIT = HEAD_FIELDS.indexOf('unit')

type HeadTexts = Pick<ReadonlyMap<TableField, string>, 'get'>

/** Rows that say the same of themselves, and what is wrong with that. */
interface RowHead {
  readonly form: Form | null
  /** What rows of one unit and period become: one submission. */
  readonly draft: TableDraft | null
  readonly window: Window | null
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
  readonly #headColumns: readonly (number | undefined)[]
  readonly #heads = new RowHeads<RowHead>()
  readonly #drafts: TableDrafts
  readonly #units: TableUnits
  readonly #counts: MappingCounts = { matched: 0, converted: 0, unmapped: 0 }

  constructor(table: TableColumns, context: ReadingContext, mapping: Mapping | undefined) {
    this.#table = table
    this.#context = context
    this.#mapping = mapping
    this.#drafts = new TableDrafts({ file: context.file, sha256: context.sha256 })
    this.#headColumns = HEAD_FIELDS.map((field) => table.fields.get(field))
    this.#values = new TableValues(table, context, mapping, this.#counts)
    this.#units = new TableUnits(table, context, mapping)
  }

  read(): void {
    const { sink, file } = this.#context
    const { sheet, headRow } = this.#table
    for (const found of [...this.#values.issues, ...this.#inspect()]) sink.issue(found)
    const vintage = this.#units.vintageFault(this.#whole())
    if (vintage) sink.issue(vintage)
    for (const row of sheet.rows()) if (row.row > headRow) this.#readRow(row)
    for (const submission of this.#drafts.finished()) sink.submission(submission)
    if (this.#mapping) {
      sink.issue(issue('mapping-report', { system: this.#mapping.code, ...this.#counts }, { file, sheet: sheet.name }))
    }
  }

  #readRow(row: SheetRow): void {
    const unit = this.#unitText(row)
    if (unit === null) return
    const texts = this.#headTexts(row, unit)
    const head = this.#heads.of(texts, () => this.#readHead({ get: (field) => texts[HEAD_FIELDS.indexOf(field)] }))
    for (const { field, issue: found } of head.faults) {
      this.#context.sink.issue({ ...found, place: field === null ? this.#whole() : this.#place(row, field) })
    }
    const { draft, window, scenario } = head
    if (draft === null || window === null || this.#isRepeated(row, draft, scenario)) return
    const time = { period: draft.head.period, window, scenario }
    this.#values.ofRow(row, head.form, time, (value) => this.#take(draft, value))
  }

  #headTexts(row: SheetRow, unit: string): readonly string[] {
    return this.#headColumns.map((column, at) => {
      if (at === UNIT) return unit
      return column === undefined ? '' : row.text(column)
    })
  }

  #take(draft: TableDraft, value: TableValue): void {
    if ('code' in value) {
      draft.unread += 1
      this.#context.sink.issue(value)
      return
    }
    const first = this.#table.fields.has('value') ? draft.figureAt(value) : null
    if (first === null) {
      draft.add(value)
      return
    }
    draft.unread += 1
    this.#context.sink.issue(figureTwice(draft, first.place.range ?? '', value.place))
  }

  /** In a table of one row for each unit and period a second row is not read. */
  #isRepeated(row: SheetRow, draft: TableDraft, scenario: Scenario): boolean {
    if (this.#table.fields.has('value')) return false
    const first = draft.firstRow(scenario, row.row)
    if (first === row.row) return false
    const other = cellAddress(first, this.#table.fields.get('unit') ?? 1)
    this.#context.sink.issue(figureTwice(draft, other, this.#place(row, 'unit')))
    return true
  }

  /** Unit, period and list of rows that say the same of themselves: from their columns, else as declared. */
  #readHead(texts: HeadTexts): RowHead {
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
      return { ...{ form, draft: null, window: null, scenario }, faults: [...listed, ...lacking] }
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
      ...{ form, window, scenario },
      draft: this.#drafts.of(head, used, { unit: subject.unit === null ? unit : '', edition: edition ?? '' }),
      faults: [...listed, ...ofUnit.map((found) => ({ field: fieldOf(found), issue: found }))],
    }
  }

  /** Values that stand in a column of a closed list and are not on it. */
  #listedFaults(texts: HeadTexts, form: Form | null): readonly HeadFault[] {
    const { world } = this.#context
    return LISTED.flatMap((field) => {
      const found = valueFault(field, texts.get(field) ?? '', { world, form, place: {} })
      return found ? [{ field, issue: found }] : []
    })
  }

  /** The code of a row; `null` when it cannot be read, which is told. */
  #unitText(row: SheetRow): string | null {
    const column = this.#table.fields.get('unit')
    if (column === undefined) return this.#context.unit ?? ''
    const cell = row.cell(column)
    if (!cell) return this.#context.unit ?? ''
    if (cell.kind === 'text') return row.text(column)
    const read: CodeCell = readCodeCell(cell, this.#place(row, 'unit'))
    if (read.kind === 'code') return read.code
    if (read.kind === 'fault') this.#context.sink.issue(read.finding)
    return read.kind === 'fault' ? null : ''
  }

  #inspect(): readonly Issue[] {
    const { sheet } = this.#table
    const { file } = this.#context
    return inspectSheet(sheet, { file }).filter(({ code }) => code !== 'cell-error' && code !== 'formula-without-value')
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

function figureTwice({ head: { subject, period } }: TableDraft, other: string, place: Place): Issue {
  return issue('figure-twice', { unit: subject, period, other }, place)
}
