import type { RegisterRow } from '../model/register-rows.ts'

/** Rows as columns of texts, one value a line: small, and quick to take apart. */
export interface PackedRows {
  readonly file: string
  readonly count: number
  readonly columns: Readonly<Record<string, string>>
}

/** Packs the named columns of rows; a column without a value is left out. */
export function packRows(file: string, rows: readonly RegisterRow[], columns: readonly string[]): PackedRows {
  const packed = columns.flatMap((column) => {
    const values = rows.map(({ cells }) => cells[column] ?? '')
    if (values.some((value) => value.includes('\n'))) throw new Error(`expected one line a value in ${file} ${column}`)
    return values.every((value) => value === '') ? [] : [[column, values.join('\n')] as const]
  })
  return { file, count: rows.length, columns: Object.fromEntries(packed) }
}

/** The rows that were packed; their places count on in one file. */
export function unpackRows({ file, count, columns }: PackedRows): readonly RegisterRow[] {
  if (count === 0) return []
  const values = Object.entries(columns).map(([column, text]) => [column, text.split('\n')] as const)
  return Array.from({ length: count }, (_, at) => ({
    cells: Object.fromEntries(values.map(([column, lines]) => [column, lines[at] ?? ''])),
    file,
    row: at + 2,
  }))
}
