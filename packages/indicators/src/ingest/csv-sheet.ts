import { type Issue, issue } from '../base/issue.ts'
import { PLAIN_STYLE } from './cell-style.ts'
import { CsvScanner } from './csv-scanner.ts'
import { type CsvSeparator, findSeparator } from './csv-separator.ts'
import { decodeText } from './decode-text.ts'
import { headerFaults } from './header-faults.ts'
import { ReadFault } from './read-fault.ts'
import type { ReadLimits } from './read-limits.ts'
import { faultOf } from './read-rows.ts'
import type { Sheet } from './sheet.ts'
import { SheetBuilder } from './sheet-builder.ts'
import { TextPool } from './text-pool.ts'

const ROWS_A_CHUNK = 1000

export interface CsvSheetOptions {
  readonly file: string
  readonly name: string
  readonly limits: ReadLimits
  readonly onChunk: () => void
  /** Declared, or found in the file itself when `null`. */
  readonly separator: CsvSeparator | null
  /** Does the first row name the columns? */
  readonly hasHeader: boolean
}

export interface TableReading {
  readonly sheet: Sheet
  readonly header: readonly string[]
  readonly issues: readonly Issue[]
}

/** Reads UTF-8 bytes of a CSV file as a sheet of texts, cell for cell as written; uneven rows and twofold headers are findings. */
export function readCsvSheet(bytes: Uint8Array, options: CsvSheetOptions): TableReading {
  const { file, separator: declared } = options
  const found = declared === null ? findSeparator(bytes, file) : { separator: declared, skip: 0 }
  if ('code' in found) throw new ReadFault(found)
  const table = new CsvTable(options)
  const scanner = new CsvScanner((record) => table.take(record), found.separator)
  try {
    scanner.whole(bytes.subarray(found.skip))
  } catch (fault) {
    throw fault instanceof ReadFault ? fault : new ReadFault(faultOf(fault, file, scanner.row))
  }
  return table.finish()
}

class CsvTable {
  readonly #options: CsvSheetOptions
  readonly #builder: SheetBuilder
  readonly #pool = new TextPool()
  readonly #issues: Issue[] = []
  #header: readonly string[] | null = null
  #width = 0
  /** Rows one after another that have the same wrong number of cells. */
  #uneven: { readonly from: number; to: number; readonly cells: number } | null = null

  constructor(options: CsvSheetOptions) {
    this.#options = options
    this.#builder = new SheetBuilder({ ...options, pool: this.#pool })
  }

  take(record: CsvScanner): void {
    const { row, count } = record
    if (row % ROWS_A_CHUNK === 0) this.#options.onChunk()
    this.#builder.startRow(row, false)
    for (let cell = 0; cell < count; cell += 1) this.#add(record, cell)
    if (this.#header === null) {
      this.#header = this.#options.hasHeader ? this.#names(record) : []
      this.#width = count
      this.#issues.push(...headerFaults(this.#header, { file: this.#options.file, row }))
    } else this.#hold(row, count)
  }

  finish(): TableReading {
    this.#tellUneven()
    const sheet = this.#builder.finish({
      ...{ name: this.#options.name, origin: 'csv', isHidden: false, hiddenColumns: new Set(), merges: [] },
      ...{ styles: [PLAIN_STYLE], dates: 1900, runFonts: new Map() },
    })
    return { sheet, header: this.#header ?? [], issues: this.#issues }
  }

  #add(record: CsvScanner, cell: number): void {
    const start = record.starts[cell] as number
    const end = record.ends[cell] as number
    if (end === start) return
    if (end - start > this.#options.limits.cellLength) {
      this.#builder.guardLength(decodeText(record.bytes, start, end).length, cell + 1)
    }
    this.#builder.addText(cell + 1, this.#pool.add(record.bytes, start, end))
  }

  #names(record: CsvScanner): readonly string[] {
    return Array.from({ length: record.count }, (_, cell) =>
      decodeText(record.bytes, record.starts[cell] as number, record.ends[cell] as number),
    )
  }

  #hold(row: number, cells: number): void {
    const held = this.#uneven
    if (held && held.to === row - 1 && held.cells === cells) {
      held.to = row
      return
    }
    this.#tellUneven()
    if (cells !== this.#width) this.#uneven = { from: row, to: row, cells }
  }

  #tellUneven(): void {
    if (this.#uneven === null) return
    const { from, to, cells } = this.#uneven
    const { file } = this.#options
    const place = from === to ? { file, row: from } : { file, range: `${from}:${to}` }
    this.#issues.push(issue('row-uneven', { cells, expected: this.#width }, place))
    this.#uneven = null
  }
}
