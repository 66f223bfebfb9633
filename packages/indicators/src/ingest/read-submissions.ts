import { issue } from '../base/issue.ts'
import { IDENTITY_SHEET } from '../model/form-layout.ts'
import { readFormSubmission } from './read-submission.ts'
import { readTable } from './read-table.ts'
import type { Sheet } from './sheet.ts'
import type { ReadingContext } from './submission-reading.ts'
import { findMappedColumns, findTable } from './table-columns.ts'

/** Reads what a file holds: a form that was filled in, tables in which each row names its unit, or tables of another system. */
export function readSubmissions(sheets: readonly Sheet[], context: ReadingContext): void {
  const { mapping, file, sink } = context
  const isTemplate = sheets.some(({ name }) => name === IDENTITY_SHEET)
  const mappedTables = (mapping?.tables ?? []).filter(({ columns }) => !columns.some(({ field }) => field === 'text'))
  if (mapping && mappedTables.some(({ columns }) => columns.some(({ field }) => field !== undefined))) {
    for (const mapped of mappedTables) {
      const sheet = sheets.find(
        ({ name, head }) => mapped.sheet === null || name === mapped.sheet || head.origin === 'csv',
      )
      if (!sheet) {
        sink.issue(issue('template-changed', { missing: [mapped.sheet ?? ''], extra: [] }, { file }))
        continue
      }
      const { table, missing } = findMappedColumns(sheet, mapped)
      if (missing.length > 0) {
        sink.issue(issue('template-changed', { missing, extra: [] }, { file, sheet: sheet.name, row: table.headRow }))
      } else readTable(table, context, mapping)
    }
    return
  }
  const tables = isTemplate ? [] : sheets.flatMap((sheet) => findTable(sheet, context.unit !== undefined) ?? [])
  if (tables.length === 0) readFormSubmission(sheets, context)
  for (const table of tables) readTable(table, context, undefined)
}
