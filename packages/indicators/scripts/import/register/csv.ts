import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One record of a CSV file, keyed by header; an empty cell is an empty string. */
export type Row = Readonly<Record<string, string>>

/** Splits RFC 4180 text into cells. */
function cells(text: string): string[][] {
  const out: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (quoted) {
      if (c !== '"') cell += c
      else if (text[i + 1] === '"') cell += text[++i]
      else quoted = false
    } else if (c === '"') quoted = true
    else if (c === ',') {
      row.push(cell)
      cell = ''
    } else if (c === '\n') {
      row.push(cell)
      out.push(row)
      row = []
      cell = ''
    } else if (c !== '\r') cell += c
  }
  if (cell !== '' || row.length > 0) out.push([...row, cell])
  return out
}

/** Parses CSV text with a header row into records, NFC and trimmed. */
export function parseCsv(text: string): Row[] {
  const [header = [], ...body] = cells(text.normalize('NFC'))
  return body.map((line) => Object.fromEntries(header.map((name, i) => [name, (line[i] ?? '').trim()])))
}

/** Reads `<dir>/<name>.csv`. */
export function readSource(dir: string, name: string): Row[] {
  return parseCsv(readFileSync(join(dir, `${name}.csv`), 'utf8'))
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Writes records under a fixed header, LF, in the order given. */
export function toCsv(
  header: readonly string[],
  rows: readonly Readonly<Record<string, string | undefined>>[],
): string {
  const lines = rows.map((row) => header.map((name) => quote(row[name] ?? '')).join(','))
  return `${[header.join(','), ...lines].join('\n')}\n`.normalize('NFC')
}

/** Order of code units, the only order used in the files. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
