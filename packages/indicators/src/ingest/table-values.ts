import { cellAddress } from '../base/cell-address.ts'
import { type Issue, issue, type Place } from '../base/issue.ts'
import { isOne, multiply, parseRational, printRational } from '../base/rational.ts'
import type { Form, FormCellPart, Mapping } from '../generated/types.ts'
import { cellAt, cellPart, figureRows, valueColumns } from '../model/form.ts'
import type { Window } from '../model/period.ts'
import type { SubmittedCell } from '../model/submission.ts'
import { localeOf, type MappingCounts, mapLegacy } from './map-legacy.ts'
import type { NumberLocale } from './number.ts'
import { decimalsOf, readPart } from './read-form-cells.ts'
import type { Cell, SheetRow } from './sheet.ts'
import type { ReadingContext } from './submission-reading.ts'
import type { TableColumns, TableField } from './table-columns.ts'
import { seriesKey, seriesOf, TABLE_ROW, type TableSeries, tableForm } from './table-form.ts'

/** A figure of a row, or the finding that says why there is none. */
export type TableValue = SubmittedCell | Issue

/** Where a series stands on a form. */
interface FormPlace {
  readonly row: string
  readonly column: string
  readonly part: FormCellPart
}

/** The figures of the rows of a table: one of a row, or one of each column of an indicator. */
export class TableValues {
  readonly issues: readonly Issue[]
  /** The form of rows that name none: a table of the indicators found. */
  readonly form: Form
  readonly #table: TableColumns
  readonly #context: ReadingContext
  readonly #mapping: Mapping | undefined
  readonly #counts: MappingCounts
  readonly #locale: NumberLocale | null
  readonly #wide: readonly { readonly series: TableSeries; readonly column: number }[]
  readonly #places = new Map<Form, ReadonlyMap<string, FormPlace>>()

  constructor(table: TableColumns, context: ReadingContext, mapping: Mapping | undefined, counts: MappingCounts) {
    this.#table = table
    this.#context = context
    this.#mapping = mapping
    this.#counts = counts
    this.#locale = context.locale ?? (mapping ? localeOf(mapping) : null)
    const isLong = table.fields.has('value')
    const named = isLong
      ? []
      : table.others.map((cell) => ({ cell, series: seriesOf(context.world, cell.text.trim()) }))
    this.#wide = named.flatMap(({ cell, series }) => (series ? [{ series, column: cell.column }] : []))
    this.issues = named.flatMap(({ cell, series }) => (series ? [] : [unmapped(cell, context, table)]))
    this.form = tableForm(context.world, isLong ? this.#longSeries() : this.#wide.map(({ series }) => series))
  }

  /** The figures of one row. */
  *ofRow(
    row: SheetRow,
    form: Form | null,
    time: { readonly period: string; readonly window: Window },
  ): Generator<TableValue> {
    if (!this.#table.fields.has('value')) {
      for (const { series, column } of this.#wide) {
        const place = form ? this.#placeOn(form).get(series.key) : this.#own(series.key)
        const address = { ...this.#whole(), range: cellAddress(row.row, column) }
        if (place) yield* this.#read(row, column, place, address)
        else yield issue('row-cell-unknown', { value: series.key }, address)
      }
      return
    }
    const column = this.#table.fields.get('value') as number
    const address = { ...this.#whole(), range: cellAddress(row.row, column) }
    if (form && this.#table.fields.has('row')) yield* this.#readFormCell(row, form, column, address)
    else if (this.#mapping) yield* this.#readMapped(row, time, column, address)
    else yield* this.#readSeries(row, form, column, address)
  }

  *#readFormCell(row: SheetRow, form: Form, column: number, address: Place): Generator<TableValue> {
    const [rowCode, columnIndex, key] = [this.#text(row, 'row'), this.#text(row, 'column'), this.#text(row, 'key')]
    const part = cellAt(form, rowCode, columnIndex)
    if (!part) yield issue('row-cell-unknown', { value: `${rowCode} × ${columnIndex}` }, address)
    else {
      const isRepeat = figureRows(form.rows).some(({ kind, code }) => kind === 'repeat' && code === rowCode)
      if (isRepeat && key === '') yield issue('row-key-missing', { row: rowCode }, address)
      yield* this.#read(row, column, { row: rowCode, column: columnIndex, part }, address, isRepeat ? key : null)
    }
  }

  *#readSeries(row: SheetRow, form: Form | null, column: number, address: Place): Generator<TableValue> {
    const series = this.#seriesOfRow(row)
    const name = [this.#text(row, 'indicator'), this.#text(row, 'breakdown')].filter(Boolean).join(';')
    const place = series && (form ? this.#placeOn(form).get(series.key) : this.#own(series.key))
    if (place) yield* this.#read(row, column, place, address)
    else if (series) yield issue('row-cell-unknown', { value: name }, address)
    else yield issue('indicator-unknown', { indicator: name, candidates: [] }, this.#place(row, 'indicator'))
  }

  *#readMapped(
    row: SheetRow,
    time: { readonly period: string; readonly window: Window },
    column: number,
    address: Place,
  ): Generator<TableValue> {
    const mapping = this.#mapping as Mapping
    const code = this.#text(row, 'indicator')
    const mapped = mapLegacy(
      mapping,
      this.#context.world,
      { code, measure: this.#text(row, 'measure'), ...time },
      this.#place(row, 'indicator'),
    )
    if (!('indicator' in mapped)) {
      this.#counts.unmapped += 1
      yield mapped
      return
    }
    const breakdown = mapped.parts
      .map((part) => `${part.breakdown}=${part.value}`)
      .sort()
      .join(';')
    const place = this.#own(seriesKey(mapped.indicator, breakdown, mapped.definition))
    if (!place) return
    for (const read of this.#read(row, column, place, address)) {
      if ('code' in read) yield read
      else {
        this.#counts[isOne(mapped.factor) ? 'matched' : 'converted'] += 1
        const value = parseRational(read.value ?? '')
        yield value ? { ...read, value: printRational(multiply(value, mapped.factor)) } : read
      }
    }
  }

  *#read(
    row: SheetRow,
    column: number,
    place: FormPlace,
    address: Place,
    key: string | null = null,
  ): Generator<TableValue> {
    const { part } = place
    const cell = row.cells.find((each) => each.column === column)
    const decimals = this.#mapping ? null : decimalsOf(part, this.#context.world)
    const read = readPart(cell, part, { decimals, locale: this.#locale, place: address })
    if (read === null) return
    if ('code' in read) yield read
    else yield { row: place.row, column: place.column, key, ...read, place: address, part }
  }

  /** The series that the rows of a long table name. */
  #longSeries(): readonly TableSeries[] {
    const found = new Map<string, TableSeries>()
    if (this.#mapping) {
      for (const { indicator, parts = [], definition = null } of this.#mapping.indicators) {
        if (indicator === null) continue
        const breakdown = parts
          .map((part) => `${part.breakdown}=${part.value}`)
          .sort()
          .join(';')
        const key = seriesKey(indicator, breakdown, definition)
        found.set(key, { key, indicator, breakdown, definition })
      }
    } else if (this.#table.fields.has('indicator')) {
      for (const row of this.#table.sheet.rows()) {
        const series = row.row > this.#table.headRow ? this.#seriesOfRow(row) : null
        if (series) found.set(series.key, series)
      }
    }
    return [...found.values()]
  }

  #seriesOfRow(row: SheetRow): TableSeries | null {
    const name = [this.#text(row, 'indicator'), this.#text(row, 'breakdown')].filter(Boolean).join(';')
    return name === '' ? null : seriesOf(this.#context.world, name)
  }

  #own(key: string): FormPlace | undefined {
    return this.#placeOn(this.form, true).get(key)
  }

  /** The cells of a form by the series they hold; on a table of indicators each column is one. */
  #placeOn(form: Form, isTable = false): ReadonlyMap<string, FormPlace> {
    const known = this.#places.get(form)
    if (known) return known
    const places = new Map<string, FormPlace>()
    for (const row of figureRows(form.rows)) {
      for (const column of valueColumns(form)) {
        const part = cellPart(form, row, column)
        if (isTable) places.set(column.index, { row: TABLE_ROW, column: column.index, part })
        else if (row.kind === 'fixed' && isPlain(part)) {
          const pairs = (part.parts ?? []).map((each) => `${each.breakdown}=${each.value}`)
          const key = seriesKey(part.indicator ?? '', pairs.sort().join(';'), null)
          if (!places.has(key)) places.set(key, { row: row.code, column: column.index, part })
        }
      }
    }
    this.#places.set(form, places)
    return places
  }

  #text({ cells }: SheetRow, field: TableField): string {
    const column = this.#table.fields.get(field)
    return column === undefined ? '' : (cells.find((cell) => cell.column === column)?.text.trim() ?? '')
  }

  #place({ row }: SheetRow, field: TableField): Place {
    const column = this.#table.fields.get(field)
    return column === undefined ? { ...this.#whole(), row } : { ...this.#whole(), range: cellAddress(row, column) }
  }

  #whole(): Place {
    return { file: this.#context.file, sheet: this.#table.sheet.name }
  }
}

/** A figure of this period as it happened: what a bare indicator means. */
function isPlain({ indicator, period, scenario, cumulative, bound }: FormCellPart): boolean {
  return (
    indicator !== undefined &&
    bound !== false &&
    (period ?? 'this') === 'this' &&
    (scenario ?? 'actual') === 'actual' &&
    cumulative !== true
  )
}

function unmapped(cell: Cell, { file, world }: ReadingContext, { sheet }: TableColumns): Issue {
  const column = cell.text.trim()
  const start = column.split(/[-;]/)[0] ?? ''
  const available = [...world.indicators.keys()].filter((code) => start !== '' && code.startsWith(start))
  return issue('column-unmapped', { column, available }, { file, sheet: sheet.name, range: cell.address })
}
