import { type Issue, issue } from '../base/issue.ts'
import { plainName } from '../base/text.ts'
import type { Form, FormFixedRow, FormRow } from '../generated/types.ts'
import { type FigureRow, leafColumns, rowsAt } from '../model/form.ts'
import type { IsoDate } from '../model/iso-date.ts'
import type { FormTable } from './find-form-table.ts'
import type { Cell, SheetRow } from './sheet.ts'

/** A row of the sheet that is a row of the form; `key` is what names a line of a repeating row. */
export interface FormLine {
  readonly row: FigureRow
  readonly sheetRow: SheetRow
  readonly key: string | null
}

/** What a row of the sheet was taken for: one that holds figures, a heading, or one that has a finding of its own. */
export type RowKind = 'line' | 'heading' | 'told'

export interface FormLines {
  readonly lines: readonly FormLine[]
  /** Rows of the sheet that are rows of the form or were told, by their number. */
  readonly kinds: ReadonlyMap<number, RowKind>
  readonly issues: readonly Issue[]
}

/** Finds the rows of a form below its head by their codes, else by their names; what stands between two rows may repeat the first. */
export function findFormRows(form: Form, date: IsoDate, table: FormTable, file: string): FormLines {
  const finder = new RowFinder(form, date, table, file)
  for (const row of table.sheet.rows()) {
    if (row.row <= table.headRow) continue
    if (!finder.take(row)) break
  }
  return finder.finish()
}

class RowFinder {
  readonly #rows: readonly FormRow[]
  readonly #table: FormTable
  readonly #file: string
  readonly #labelColumn: number | undefined
  readonly #codeColumn: number | undefined
  readonly #valueColumns: ReadonlySet<number>
  readonly #signatures: ReadonlySet<string>
  readonly #lines: FormLine[] = []
  readonly #issues: Issue[] = []
  readonly #met = new Map<FormRow, number>()
  readonly #kinds = new Map<number, RowKind>()
  #last = -1

  constructor(form: Form, date: IsoDate, table: FormTable, file: string) {
    const leaves = leafColumns(form.columns)
    const columnOf = (role: string): number | undefined =>
      table.columns.get(leaves.find((column) => column.role === role)?.index ?? '')
    this.#rows = rowsAt(form, date)
    this.#table = table
    this.#file = file
    this.#labelColumn = columnOf('label')
    this.#codeColumn = columnOf('code')
    const values = leaves.filter(({ role }) => role === 'value').flatMap(({ index }) => table.columns.get(index) ?? [])
    this.#valueColumns = new Set(values)
    this.#signatures = new Set(form.signatures.flatMap(({ vi, en }) => [plainName(vi), plainName(en)]))
  }

  /** Takes the next row of the sheet; `false` once the table is over. */
  take(sheetRow: SheetRow): boolean {
    const label = this.#text(sheetRow, this.#labelColumn)
    const at = this.#match(sheetRow, label)
    if (at >= 0) {
      this.#keep(at, sheetRow)
      return true
    }
    const values = sheetRow.cells.filter(({ column }) => this.#valueColumns.has(column))
    const isAtEnd = this.#last >= this.#rows.length - 1 || this.#followingRepeat() === this.#rows.length - 1
    if (isAtEnd && this.#isFoot(sheetRow, label, values)) return false
    const repeat = this.#followingRepeat()
    if (repeat >= 0) this.#addLine(repeat, sheetRow, label, values)
    else if (this.#last >= this.#rows.length - 1) return false
    else if (values.length > 0)
      this.#tell(sheetRow, values[0], (place) => issue('form-row-unknown', { value: this.#nameOf(sheetRow) }, place))
    return true
  }

  finish(): FormLines {
    const { sheet } = this.#table
    const missing = this.#rows.flatMap((row) =>
      row.kind === 'fixed' && !this.#met.has(row)
        ? [
            issue(
              'form-row-missing',
              { row: `${row.codePrinted === false ? '' : `${row.code} `}${row.label.vi}` },
              { file: this.#file, sheet: sheet.name },
            ),
          ]
        : [],
    )
    return { lines: this.#lines, kinds: this.#kinds, issues: [...this.#issues, ...missing] }
  }

  #keep(at: number, sheetRow: SheetRow): void {
    const row = this.#rows[at] as FormRow
    const before = this.#met.get(row)
    if (before !== undefined && row.kind === 'fixed') {
      this.#tell(sheetRow, sheetRow.cells[0], (place) =>
        issue('form-row-twice', { row: row.label.vi, other: String(before) }, place),
      )
      return
    }
    this.#met.set(row, sheetRow.row)
    this.#last = at
    if (row.kind === 'fixed') this.#take(row, sheetRow, null)
    else this.#kinds.set(sheetRow.row, 'heading')
  }

  #take(row: FigureRow, sheetRow: SheetRow, key: string | null): void {
    this.#kinds.set(sheetRow.row, 'line')
    this.#lines.push({ row, sheetRow, key })
  }

  #addLine(at: number, sheetRow: SheetRow, label: string, values: readonly Cell[]): void {
    const row = this.#rows[at] as FigureRow
    if (label === '' && values.length === 0) return
    if (label === '') {
      this.#tell(sheetRow, values[0], (place) => issue('row-key-missing', { row: row.label.vi }, place))
    }
    this.#last = at
    this.#take(row, sheetRow, label)
  }

  /** By printed code, else by name; of rows of one name the first not yet met after the last. */
  #match(sheetRow: SheetRow, label: string): number {
    const code = this.#text(sheetRow, this.#codeColumn)
    if (code !== '') {
      const at = this.#rows.findIndex((row) => isCoded(row) && plainName(row.code) === code)
      if (at >= 0) return at
    }
    if (label === '') return -1
    const isNamed = (row: FormRow): boolean =>
      row.kind !== 'repeat' && (plainName(row.label.vi) === label || plainName(row.label.en) === label)
    const next = this.#rows.findIndex((row, at) => at > this.#last && isNamed(row))
    return next >= 0 ? next : this.#rows.findIndex(isNamed)
  }

  /** The repeating row that a line after the last one belongs to; -1 when none can stand here. */
  #followingRepeat(): number {
    if (this.#rows[this.#last]?.kind === 'repeat') return this.#last
    return this.#rows[this.#last + 1]?.kind === 'repeat' ? this.#last + 1 : -1
  }

  /** Date line and signatures: named so, or text where figures stand. */
  #isFoot({ cells }: SheetRow, label: string, values: readonly Cell[]): boolean {
    if (cells.some(({ text }) => this.#signatures.has(plainName(text)))) return true
    return label === '' && values.length > 0 && values.every(({ kind, text }) => kind === 'text' && text.length > 12)
  }

  #nameOf(sheetRow: SheetRow): string {
    return [this.#text(sheetRow, this.#codeColumn), this.#text(sheetRow, this.#labelColumn)].filter(Boolean).join(' ')
  }

  #text({ cells }: SheetRow, column: number | undefined): string {
    return plainName(cells.find((cell) => cell.column === column)?.text ?? '')
  }

  #tell({ row }: SheetRow, cell: Cell | undefined, make: (place: Issue['place'] & object) => Issue): void {
    this.#kinds.set(row, 'told')
    const place = { file: this.#file, sheet: this.#table.sheet.name }
    this.#issues.push(make(cell ? { ...place, range: cell.address } : { ...place, row }))
  }
}

function isCoded(row: FormRow): row is FormFixedRow {
  return row.kind === 'fixed' && row.codePrinted !== false
}
