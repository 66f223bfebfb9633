/** One row of a CSV table, by column name. */
export type CsvRow = Readonly<Record<string, string>>

/** Reads CSV text with a header row, quotes included; a cell that a row lacks is an error. */
export function parseCsv(text: string): readonly CsvRow[] {
  const [header, ...rows] = records(text)
  if (header === undefined) throw new Error('expected a header row, found an empty file')
  return rows.map((cells, i) => {
    if (cells.length !== header.length) {
      throw new Error(`expected ${header.length} cells in row ${i + 2}, found ${cells.length}`)
    }
    return Object.fromEntries(header.map((name, k) => [name, cells[k] ?? '']))
  })
}

/** The cell of a column; a column that the table lacks is an error, never an empty cell. */
export function cell(row: CsvRow, column: string): string {
  const value = Object.hasOwn(row, column) ? row[column] : undefined
  if (value === undefined) throw new Error(`expected a column ${column}, found ${Object.keys(row).join(', ')}`)
  return value
}

/** Writes rows under a header; cells with a comma, a quote or a line end are quoted. */
export function formatCsv(header: readonly string[], rows: readonly CsvRow[]): string {
  const line = (cells: readonly string[]) => `${cells.map(quote).join(',')}\n`
  return line(header) + rows.map((row) => line(header.map((column) => cell(row, column)))).join('')
}

function quote(value: string): string {
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

function records(text: string): string[][] {
  const found: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/g)) {
    const value = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"')
    if (end === '' && value === '' && row.length === 0) break
    row.push(value)
    if (end === ',') continue
    found.push(row)
    row = []
  }
  return found
}
