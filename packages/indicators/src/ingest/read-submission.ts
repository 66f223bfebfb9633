import { findFormRows } from './find-form-rows.ts'
import { findFormTable, findMappedTable } from './find-form-table.ts'
import { readFormCells } from './read-form-cells.ts'
import { readHead, reasonsOf } from './read-head.ts'
import type { Sheet } from './sheet.ts'
import type { ReadingContext } from './submission-reading.ts'

/** Reads a form that was filled in: its head, its cells, and every finding on the way with its cell. */
export function readFormSubmission(sheets: readonly Sheet[], context: ReadingContext): void {
  const { world, file, sha256, locale, mapping, sink } = context
  const { form, head, isSample, issues } = readHead(sheets, context)
  issues.forEach(sink.issue)
  if (!form) return
  const mapped = mapping?.tables.find(({ columns }) => columns.some(({ formColumn }) => formColumn !== undefined))
  const found = mapped ? findMappedTable(form, mapped, sheets, file) : findFormTable(form, sheets, file)
  found.issues.forEach(sink.issue)
  if (!found.table || !head) return
  const rows = findFormRows(form, head.listDate, found.table, file)
  rows.issues.forEach(sink.issue)
  const reading = readFormCells(form, found.table, rows.lines, { world, file, locale })
  reading.issues.forEach(sink.issue)
  const { cells, unread } = reading
  sink.submission({ file, sha256, form, head, cells, unread, reasons: reasonsOf(sheets), isSample })
}
