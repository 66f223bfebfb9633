import { CsvScanner } from '../ingest/csv-scanner.ts'
import { ObservationReader, type RowSpec } from '../ingest/observation-reader.ts'
import type { ValueStanding } from '../ingest/value-reader.ts'
import { type PackedRows, packRows } from '../model/packed-rows.ts'
import { isText } from './is-text.ts'
import { pagesOf } from './pages-of.ts'

/** A part of a CSV file that is read by itself. */
export interface RowsTask {
  readonly path: string
  /** The part: from the beginning of a line to the beginning of another, or to the end of the file. */
  readonly from: number
  readonly to: number
  /** The bytes of the first line of the file, with its line break. */
  readonly header: Uint8Array
  readonly separator: string
  readonly spec: RowSpec
}

/** The rows of a part, units by what the file calls them. */
export interface RowsOfPart {
  readonly rows: PackedRows
  readonly standings: readonly ValueStanding[]
}

const QUOTE = 0x22
const LISTED = '\u0000'

/** Reads a part of a file; `null` when it has something that only shows from the start of the file, or something to find fault with. */
export function readPart({ path, from, to, header, separator, spec }: RowsTask): RowsOfPart | null {
  const reader = new ObservationReader<string>(spec, (text, listDate) => `${listDate}${LISTED}${text}`)
  const scanner = new CsvScanner((record) => reader.record(record), separator)
  try {
    scanner.push(header)
    for (const bytes of pagesOf(path, from, to)) {
      if (bytes.includes(QUOTE) || bytes.includes(0) || !isText(bytes)) return null
      scanner.push(bytes)
    }
    scanner.end()
  } catch {
    return null
  }
  if (reader.issues.length > 0) return null
  const rows = packRows(reader.table)
  return rows && { rows, standings: reader.standings }
}

/** The two texts that a unit of a part is told by. */
export function unitOfPart(name: string): readonly [listDate: string, text: string] {
  const at = name.indexOf(LISTED)
  return [name.slice(0, at), name.slice(at + 1)]
}
