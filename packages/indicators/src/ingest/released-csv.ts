import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { FORM_COLUMNS, STATISTICS_COLUMNS } from '../model/released-columns.ts'
import type { ReleasedFigure } from '../model/released-figure.ts'
import { releasedFigure } from '../model/released-text.ts'
import { readTextTable } from './read-rows.ts'

/** Reads a table of released figures back, every text as it was written; a cell that no figure can have is a finding. */
export function readReleasedCsv(bytes: Uint8Array, file: string): Result<readonly ReleasedFigure[]> {
  const table = readTextTable(bytes, file)
  if (!table.ok) return table
  const { header } = table.value
  const wanted = header.includes('form') ? FORM_COLUMNS : STATISTICS_COLUMNS
  const missing = wanted.filter((column) => !header.includes(column))
  if (missing.length > 0) {
    return failed(...missing.map((column) => issue('column-missing', { column, available: header }, { file })))
  }
  const figures: ReleasedFigure[] = []
  const issues: Issue[] = []
  table.value.forEach(({ cells, row }) => {
    const read = releasedFigure((column) => cells[column] ?? '')
    if (read.ok) figures.push(read.value)
    else issues.push(issue('package-cell-invalid', read.issue, { file, row, column: read.issue.column }))
  })
  return issues.length > 0 ? failed(...issues) : ok(figures)
}
