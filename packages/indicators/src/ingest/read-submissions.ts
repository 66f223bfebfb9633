import { issue } from '../base/issue.ts'
import type { Mapping } from '../generated/types.ts'
import { IDENTITY_SHEET } from '../model/form-layout.ts'
import { chooseMapping, mappedSheet, submittedTables } from './choose-mapping.ts'
import { readFormSubmission } from './read-submission.ts'
import { readTable } from './read-table.ts'
import type { Sheet } from './sheet.ts'
import type { ReadingContext } from './submission-reading.ts'
import { findMappedColumns, findTable } from './table-columns.ts'

/** Reads what a file holds: a form that was filled in, tables in which each row names its unit, or tables of another system. */
export function readSubmissions(sheets: readonly Sheet[], context: ReadingContext): void {
  const { mapping, mappings = [], file, sink } = context
  const [only, ...others] = mappings
  const isTemplate = sheets.some(({ name }) => name === IDENTITY_SHEET)
  // A template says itself what it is: only a mapping of renamed columns of forms may be meant for it.
  const meant = isTemplate ? mappings.filter(isOfForm) : mappings
  const chosen = mapping ?? (others.length === 0 ? only : chooseMapping(meant, sheets, file))
  if (chosen === undefined || !('severity' in chosen)) {
    readMapped(sheets, { ...context, ...(chosen && { mapping: chosen }) }, isTemplate)
  } else if (isTemplate && chosen.code === 'mapping-missing') readMapped(sheets, context, isTemplate)
  else sink.issue(chosen)
}

function isOfForm({ tables }: Mapping): boolean {
  return tables.some(({ columns }) => columns.some(({ formColumn }) => formColumn !== undefined))
}

function readMapped(sheets: readonly Sheet[], context: ReadingContext, isTemplate: boolean): void {
  const { mapping, file, sink } = context
  const mapped = mapping ? submittedTables(mapping) : []
  if (mapping && mapped.some(({ columns }) => columns.some(({ field }) => field !== undefined))) {
    for (const each of mapped) {
      const sheet = mappedSheet(each, sheets)
      if (!sheet) {
        sink.issue(issue('template-changed', { missing: [each.sheet ?? ''], extra: [] }, { file }))
        continue
      }
      const { table, missing } = findMappedColumns(sheet, each)
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
