import { cellAddress } from '../base/cell-address.ts'
import { type Issue, issue, type Place } from '../base/issue.ts'
import { isOne, multiply, ONE, parseRational, printRational, type Rational } from '../base/rational.ts'
import type { BreakdownValue, Form, FormCellPart, Mapping, Scenario } from '../generated/types.ts'
import { cellAt, cellPart, figureRows, valueColumns } from '../model/form.ts'
import type { Window } from '../model/period.ts'
import type { SubmittedCell } from '../model/submission.ts'
import { SCENARIOS } from './head-values.ts'
import { localeOf, type MappingCounts, mapLegacy } from './map-legacy.ts'
import { measureFactor } from './measure-factor.ts'
import type { NumberLocale } from './number.ts'
import { decimalsOf, readPart } from './read-form-cells.ts'
import type { Cell, SheetRow } from './sheet.ts'
import type { ReadingContext } from './submission-reading.ts'
import { type CellColumn, type FormPlace, TableCell, WholeCell } from './table-cell.ts'
import { fieldText, type TableColumns, type TableField } from './table-columns.ts'
import { inScenario, seriesOf, TABLE_ROW, type TableSeries, tableForm, tableSeries } from './table-form.ts'

/** A figure of a row, or the finding that says why there is none. */
export type TableValue = SubmittedCell | Issue

/** When the figures of a row are of, and whether they happened or were planned. */
export interface RowTime {
  readonly period: string
  readonly window: Window
  readonly scenario: Scenario
}

/** Whole numbers as most cells hold them: written alike in every locale. */
const WHOLE = /^(?:0|[1-9]\d{0,14})$/

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
  readonly #series = new Map<string, TableSeries | null>()
  readonly #places = new Map<Form, ReadonlyMap<string, FormPlace>>()
  readonly #ownPlaces: ReadonlyMap<string, FormPlace>
  readonly #sheetPlace: Place
  readonly #valueColumn: number | undefined
  readonly #columns = new Map<number, CellColumn>()

  constructor(table: TableColumns, context: ReadingContext, mapping: Mapping | undefined, counts: MappingCounts) {
    this.#table = table
    this.#context = context
    this.#mapping = mapping
    this.#counts = counts
    this.#sheetPlace = { file: context.file, sheet: table.sheet.name }
    this.#valueColumn = table.fields.get('value')
    this.#locale = context.locale ?? (mapping ? localeOf(mapping) : null)
    const isLong = table.fields.has('value')
    const named = isLong
      ? []
      : table.others.map((cell) => ({ cell, series: seriesOf(context.world, cell.text.trim()) }))
    this.#wide = named.flatMap(({ cell, series }) => (series ? [{ series, column: cell.column }] : []))
    this.issues = named.flatMap(({ cell, series }) => (series ? [] : [unmapped(cell, context, table)]))
    this.form = tableForm(context.world, isLong ? this.#longSeries() : this.#wideSeries())
    this.#ownPlaces = new Map(
      valueColumns(this.form).map(({ index, cell = {} }) => [index, { row: TABLE_ROW, column: index, part: cell }]),
    )
  }

  /** Tells the figures of one row. */
  ofRow(row: SheetRow, form: Form | null, time: RowTime, take: (value: TableValue) => void): void {
    const value = this.#valueColumn
    if (value === undefined) {
      const places = form ? this.#placesOn(form) : this.#ownPlaces
      for (const { series, column } of this.#wide) {
        const place = places.get(inScenario(series.key, time.scenario))
        const read = place ? this.#converted(row, column, place) : this.#noCell(row, column, series.key)
        if (read) take(read)
      }
      return
    }
    const read =
      form && this.#table.fields.has('row')
        ? this.#formCell(row, form, value)
        : this.#mapping
          ? this.#mapped(row, this.#mapping, time, value)
          : this.#seriesCell(row, form, time, value)
    if (read) take(read)
  }

  #formCell(row: SheetRow, form: Form, column: number): TableValue | null {
    const [rowCode, columnIndex, key] = [this.#text(row, 'row'), this.#text(row, 'column'), this.#text(row, 'key')]
    const part = cellAt(form, rowCode, columnIndex)
    if (!part) return this.#noCell(row, column, `${rowCode} × ${columnIndex}`)
    const isRepeat = figureRows(form.rows).some(({ kind, code }) => kind === 'repeat' && code === rowCode)
    if (isRepeat && key === '') return issue('row-key-missing', { row: rowCode }, this.#address(row, column))
    const [scenario, own] = [this.#text(row, 'scenario'), part.scenario ?? 'actual']
    if (scenario !== '' && scenario !== own) {
      const args = { field: 'scenario', value: scenario, expected: [own] }
      return issue('field-value-unknown', args, this.#place(row, 'scenario'))
    }
    return this.#converted(row, column, { row: rowCode, column: columnIndex, part }, isRepeat ? key : null)
  }

  #seriesCell(row: SheetRow, form: Form | null, { scenario }: RowTime, column: number): TableValue | null {
    const name = this.#seriesName(row)
    const series = this.#seriesOf(name)
    if (!series) return issue('indicator-unknown', { indicator: name, candidates: [] }, this.#place(row, 'indicator'))
    const place = (form ? this.#placesOn(form) : this.#ownPlaces).get(inScenario(series.key, scenario))
    return place ? this.#converted(row, column, place) : this.#noCell(row, column, name)
  }

  #mapped(row: SheetRow, mapping: Mapping, { period, window }: RowTime, column: number): TableValue | null {
    const figure = { code: this.#text(row, 'indicator'), measure: this.#text(row, 'measure'), period, window }
    const mapped = mapLegacy(mapping, this.#context.world, figure, this.#place(row, 'indicator'))
    if (!('indicator' in mapped)) {
      this.#counts.unmapped += 1
      return mapped
    }
    const { indicator, parts, definition, scenario } = mapped
    const place = this.#ownPlaces.get(tableSeries(indicator, pairsOf(parts), definition, scenario).key)
    if (!place) return this.#noCell(row, column, figure.code)
    const read = this.#read(row, column, place, null, mapped.factor)
    if (read && !('code' in read)) this.#counts[isOne(mapped.factor) ? 'matched' : 'converted'] += 1
    return read
  }

  /** Reads a figure that may stand in another measure than its cell or indicator. */
  #converted(row: SheetRow, column: number, place: FormPlace, key: string | null = null): TableValue | null {
    const { fields } = this.#table
    const written = fields.has('measure') ? this.#text(row, 'measure') : ''
    if (written === '') return this.#read(row, column, place, key, ONE)
    const factor = measureFactor(this.#context.world, written, place.part, this.#place(row, 'measure'))
    return 'code' in factor ? factor : this.#read(row, column, place, key, factor)
  }

  #read(row: SheetRow, column: number, place: FormPlace, key: string | null, factor: Rational): TableValue | null {
    const { part } = place
    const cell = row.cell(column)
    const isOwn = isOne(factor)
    const isWhole = cell?.kind === 'text' && part.type === undefined && WHOLE.test(cell.text)
    if (isWhole && isOwn && key === null) return new WholeCell(this.#columnOf(column), place, row.row, cell.text)
    const decimals = this.#mapping || !isOwn ? null : decimalsOf(part, this.#context.world)
    const read = isWhole
      ? ({ state: 'number', value: cell.text, written: cell.text } as const)
      : readPart(cell, part, { decimals, locale: this.#locale, place: this.#address(row, column) })
    if (read === null || 'code' in read) return read
    const number = isOwn ? null : parseRational(read.value ?? '')
    const converted = number ? { ...read, value: printRational(multiply(number, factor)) } : read
    return new TableCell(this.#columnOf(column), place, row.row, converted, key)
  }

  #columnOf(column: number): CellColumn {
    const held = this.#columns.get(column) ?? { table: this.#sheetPlace, column }
    this.#columns.set(column, held)
    return held
  }

  #noCell(row: SheetRow, column: number, name: string): Issue {
    return issue('row-cell-unknown', { value: name }, this.#address(row, column))
  }

  /** The series of the columns, once for each scenario that rows name. */
  #wideSeries(): readonly TableSeries[] {
    return this.#scenarios().flatMap((scenario) =>
      this.#wide.map(({ series: { indicator, breakdown } }) => tableSeries(indicator, breakdown, null, scenario)),
    )
  }

  /** The series that the rows of a long table name. */
  #longSeries(): readonly TableSeries[] {
    const found = new Map<string, TableSeries>()
    const add = (series: TableSeries): void => void found.set(series.key, series)
    if (this.#mapping) {
      for (const { indicator, parts = [], definition = null, scenario = 'actual' } of this.#mapping.indicators) {
        if (indicator !== null) add(tableSeries(indicator, pairsOf(parts), definition, scenario))
      }
    } else if (this.#table.fields.has('indicator')) {
      const scenarios = this.#scenarios()
      for (const row of this.#table.sheet.rows()) {
        const series = row.row > this.#table.headRow ? this.#seriesOf(this.#seriesName(row)) : null
        if (!series || found.has(series.key)) continue
        for (const scenario of scenarios) add(tableSeries(series.indicator, series.breakdown, null, scenario))
      }
    }
    return [...found.values()]
  }

  /** The scenarios that rows name, the actual first. */
  #scenarios(): readonly Scenario[] {
    const { sheet, headRow, fields } = this.#table
    if (!fields.has('scenario')) return ['actual']
    const named = new Set<string>(['actual'])
    for (const row of sheet.rows()) if (row.row > headRow) named.add(this.#text(row, 'scenario'))
    return SCENARIOS.filter((scenario) => named.has(scenario))
  }

  #seriesOf(name: string): TableSeries | null {
    if (name === '') return null
    const known = this.#series.get(name)
    if (known !== undefined) return known
    const series = seriesOf(this.#context.world, name)
    this.#series.set(name, series)
    return series
  }

  #seriesName(row: SheetRow): string {
    const [indicator, breakdown] = [this.#text(row, 'indicator'), this.#text(row, 'breakdown')]
    return breakdown === '' ? indicator : indicator === '' ? breakdown : `${indicator};${breakdown}`
  }

  /** The cells of a form by the series they hold in this period. */
  #placesOn(form: Form): ReadonlyMap<string, FormPlace> {
    const known = this.#places.get(form)
    if (known) return known
    const places = new Map<string, FormPlace>()
    for (const row of figureRows(form.rows)) {
      for (const column of valueColumns(form)) {
        const part = cellPart(form, row, column)
        if (row.kind !== 'fixed' || !isPlain(part)) continue
        const { key } = tableSeries(part.indicator ?? '', pairsOf(part.parts ?? []), null, part.scenario ?? 'actual')
        if (!places.has(key)) places.set(key, { row: row.code, column: column.index, part })
      }
    }
    this.#places.set(form, places)
    return places
  }

  #text(row: SheetRow, field: TableField): string {
    return fieldText(this.#table, row, field)
  }

  #place({ row }: SheetRow, field: TableField): Place {
    const column = this.#table.fields.get(field)
    return column === undefined
      ? { ...this.#sheetPlace, row }
      : { ...this.#sheetPlace, range: cellAddress(row, column) }
  }

  #address({ row }: SheetRow, column: number): Place {
    return { ...this.#sheetPlace, range: cellAddress(row, column) }
  }
}

/** `axis=value` of each part, in the order of the axes. */
function pairsOf(parts: readonly BreakdownValue[]): string {
  return parts
    .map(({ breakdown, value }) => `${breakdown}=${value}`)
    .sort()
    .join(';')
}

/** A figure of this period: what a bare indicator means. */
function isPlain({ indicator, period, cumulative, bound }: FormCellPart): boolean {
  return indicator !== undefined && bound !== false && (period ?? 'this') === 'this' && cumulative !== true
}

function unmapped(cell: Cell, { file, world }: ReadingContext, { sheet }: TableColumns): Issue {
  const column = cell.text.trim()
  const start = column.split(/[-;]/)[0] ?? ''
  const available = [...world.indicators.keys()].filter((code) => start !== '' && code.startsWith(start))
  return issue('column-unmapped', { column, available }, { file, sheet: sheet.name, range: cell.address })
}
