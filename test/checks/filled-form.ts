import { createHash } from 'node:crypto'
import { cellAddress, parseRange } from '../../packages/indicators/src/base/cell-address.ts'
import type { CheckFile } from '../../packages/indicators/src/check-files.ts'
import type { Form } from '../../packages/indicators/src/generated/types.ts'
import { cellPart, valueColumns } from '../../packages/indicators/src/model/form.ts'
import { IDENTITY_SCHEMA, identityRows } from '../../packages/indicators/src/model/form-identity.ts'
import {
  type FormLayout,
  formLayout,
  type HeadField,
  IDENTITY_SHEET,
} from '../../packages/indicators/src/model/form-layout.ts'
import type { SubmissionHead } from '../../packages/indicators/src/model/submission.ts'

type Value = string | number | null

/** What is in a filled form beside zeros. */
export interface Filling {
  readonly name?: string
  readonly head?: Partial<SubmissionHead>
  /** Values by row code and column, `01/3`; of lines of a repeating row `09.1/3`, their names `09.1`. */
  readonly cells?: Readonly<Record<string, Value>>
  /** Cells by address, whatever stands there. */
  readonly at?: Readonly<Record<string, Value>>
  /** Code and name of the unit as the head shows them. */
  readonly unitCode?: string
  readonly reporter?: string
  /** Rows that are not in the sheet. */
  readonly without?: readonly number[]
  readonly reasons?: readonly (readonly [place: string, code: string, reason: string])[]
  /** Values of the hidden sheet, whatever they are. */
  readonly hidden?: Readonly<Record<string, string>>
}

const HEAD: Omit<SubmissionHead, 'form' | 'version'> = {
  subject: '30280-1',
  reporter: null,
  listDate: '2025-03-31',
  period: '2025-Q1',
  edition: null,
  covers: 'life',
}

/** A workbook of a form with 0 in every cell to fill in, as a JSON file of sheets: what is checked knows no difference. */
export function filledForm(form: Form, filling: Filling = {}): CheckFile {
  const head = { ...HEAD, ...filling.head }
  const layout = formLayout(form, { date: head.listDate, language: 'vi', repeats: new Map([['09', 3]]) })
  const grid = new Map<string, Value>()
  printHead(form, layout, grid)
  for (const { row, sheetRow, repeat } of layout.lines) {
    for (const { column, sheetColumn } of layout.columns) {
      const at = `${sheetRow} ${sheetColumn}`
      if (column.role === 'label' && repeat === null) grid.set(at, row.label.vi)
      if (column.role === 'code' && row.kind === 'fixed' && row.codePrinted !== false) grid.set(at, row.code)
    }
    if (row.kind !== 'fixed' || row.optional) continue
    for (const column of valueColumns(form)) {
      const part = cellPart(form, row, column)
      const needed = part.required !== false && (part.entry ?? 'input') === 'input'
      const given = part.entry === 'fixed' ? Number(part.value) : part.entry === 'notApplicable' ? 'x' : null
      const cell = place(layout, `${row.code}/${column.index}`)
      if (needed || given !== null) grid.set(cell, given ?? 0)
    }
  }
  for (const [name, value] of Object.entries(filling.cells ?? {})) grid.set(place(layout, name), value)
  const code = layout.fields.get('unitCode')
  const name = layout.fields.get('reporter')
  if (code && filling.unitCode !== undefined) grid.set(`${code.fromRow} ${code.fromColumn}`, filling.unitCode)
  if (name && filling.reporter !== undefined) grid.set(`${name.fromRow} ${name.fromColumn}`, filling.reporter)
  for (const [address, value] of Object.entries(filling.at ?? {})) {
    const range = parseRange(address)
    if (!range) throw new Error(`expected an address, found ${address}`)
    grid.set(`${range.fromRow} ${range.fromColumn}`, value)
  }
  const identity = identityRows({
    ...{ ...head, schema: IDENTITY_SCHEMA, form: form.code, version: form.version, language: 'vi' },
    ...{ repeats: layout.repeats, isSample: true, layout: '' },
  })
  const sheets = {
    [layout.sheet]: rowsOf(grid, filling.without ?? []),
    'Giải trình': (filling.reasons ?? []).map((each) => [...each]),
    [IDENTITY_SHEET]: identity.map(([key, value]) => [key, filling.hidden?.[key] ?? value]),
  }
  return jsonFile(filling.name ?? 'form.json', sheets)
}

/** A file whose bytes are a JSON text. */
export function jsonFile(name: string, content: unknown): CheckFile {
  return textFile(name, JSON.stringify(content))
}

/** A file of a text. */
export function textFile(name: string, text: string): CheckFile {
  const bytes = new TextEncoder().encode(text)
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Address of a cell of the form: `01/3`, `09.2/3` for the second line of a repeating row, `09.2` for its name. */
export function addressOf(form: Form, name: string, listDate = HEAD.listDate): string {
  const layout = formLayout(form, { date: listDate, language: 'vi', repeats: new Map([['09', 3]]) })
  return found(layout, name)
}

/** Address of a field of the head. */
export function headAddress(form: Form, field: HeadField): string {
  const range = formLayout(form, { date: HEAD.listDate, language: 'vi' }).fields.get(field)
  if (!range) throw new Error(`expected a field ${field}`)
  return cellAddress(range.fromRow, range.fromColumn)
}

function found(layout: FormLayout, name: string): string {
  const [line = '', column] = name.split('/')
  const [row = '', repeat] = line.split('.')
  const label = layout.columns.find(({ column: each }) => each.role === 'label')?.column.index ?? ''
  const address =
    layout.cellOf(line, column ?? label) ?? layout.cellOf(row, column ?? label, repeat ? Number(repeat) : undefined)
  if (address === null) throw new Error(`expected a cell ${name}`)
  return address
}

function place(layout: FormLayout, name: string): string {
  const range = parseRange(found(layout, name))
  return `${range?.fromRow} ${range?.fromColumn}`
}

function printHead(form: Form, layout: FormLayout, grid: Map<string, Value>): void {
  for (const { range, node } of layout.heads) grid.set(`${range.fromRow} ${range.fromColumn}`, node.heading.vi)
  for (const { column, sheetColumn } of layout.columns) {
    grid.set(`${layout.indexRow} ${sheetColumn}`, column.printedIndex ?? column.index)
  }
  const [signature] = layout.signatures
  if (signature) grid.set(`${signature.fromRow} ${signature.fromColumn}`, form.signatures[0]?.vi ?? '')
}

function rowsOf(grid: ReadonlyMap<string, Value>, without: readonly number[]): readonly (readonly Value[])[] {
  const rows: Value[][] = []
  for (const [key, value] of grid) {
    const [row = 0, column = 0] = key.split(' ').map(Number)
    while (rows.length < row) rows.push([])
    const cells = rows[row - 1] as Value[]
    while (cells.length < column) cells.push(null)
    cells[column - 1] = value
  }
  return rows.filter((_, at) => !without.includes(at + 1))
}
