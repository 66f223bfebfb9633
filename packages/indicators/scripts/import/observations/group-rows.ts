import type { CsvRow } from './csv-table.ts'

/** Rows by a key made from each, in the order in which keys first appear. */
export function groupRows(rows: readonly CsvRow[], keyOf: (row: CsvRow) => string): ReadonlyMap<string, CsvRow[]> {
  const groups = new Map<string, CsvRow[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}
