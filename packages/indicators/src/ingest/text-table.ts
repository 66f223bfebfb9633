import type { RegisterRow } from '../model/register-rows.ts'
import { CsvScanner } from './csv-scanner.ts'
import { RecentTexts } from './recent-texts.ts'

/** The rows of a CSV file that was found whole and even: each is made when its turn comes, and none is kept. */
export class TextTable {
  readonly header: readonly string[]
  /** How many rows there are below the header. */
  readonly count: number
  readonly #bytes: Uint8Array
  readonly #file: string

  constructor(table: {
    readonly header: readonly string[]
    readonly count: number
    readonly bytes: Uint8Array
    readonly file: string
  }) {
    this.header = table.header
    this.count = table.count
    this.#bytes = table.bytes
    this.#file = table.file
  }

  forEach(take: (row: RegisterRow) => void): void {
    const { header } = this
    const texts = new RecentTexts()
    const blank: Record<string, string> = Object.fromEntries(header.map((name) => [name, '']))
    let isHeader = true
    const scanner = new CsvScanner((record) => {
      if (isHeader) {
        isHeader = false
        return
      }
      const cells = { ...blank }
      for (let cell = 0; cell < header.length; cell += 1) cells[header[cell] as string] = texts.text(record, cell)
      take({ cells, file: this.#file, row: record.row })
    })
    scanner.whole(this.#bytes)
  }
}
