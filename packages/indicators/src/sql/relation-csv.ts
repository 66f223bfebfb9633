import type { FilledRelation, RelationCell } from './relation.ts'

const NEEDS_QUOTES = /[",\n\r]/

/** A relation as CSV: an empty text is `""`, nothing is an empty cell. */
export function relationCsv({ relation, rows }: FilledRelation): string {
  const header = relation.columns.map(({ name }) => name).join(',')
  return `${header}\n${rows.map((row) => `${row.map(cellOf).join(',')}\n`).join('')}`
}

function cellOf(cell: RelationCell): string {
  if (cell === null) return ''
  const text = String(cell)
  return text === '' || NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
