import type { Form } from '../generated/types.ts'
import { windowOf } from '../model/check-world.ts'
import type { FormIdentity } from '../model/form-identity.ts'
import { formLayout } from '../model/form-layout.ts'
import type { SubmissionHead } from '../model/submission.ts'
import { figuresOutside } from './figures-outside.ts'
import { findFormRows } from './find-form-rows.ts'
import { findFormTable, findMappedTable } from './find-form-table.ts'
import { readFormCells } from './read-form-cells.ts'
import { readHead, reasonsOf } from './read-head.ts'
import { rowFaults } from './row-faults.ts'
import type { Sheet } from './sheet.ts'
import type { ReadingContext } from './submission-reading.ts'
import { type SaidHead, visibleFaults } from './visible-head.ts'

/** Reads a form that was filled in: its head, its cells, and every finding on the way with its cell. */
export function readFormSubmission(sheets: readonly Sheet[], context: ReadingContext): void {
  const { world, file, sha256, locale, mapping, sink } = context
  const { form, head, window, identity, issues } = readHead(sheets, context)
  issues.forEach(sink.issue)
  if (!form) return
  const mapped = mapping?.tables.find(({ columns }) => columns.some(({ formColumn }) => formColumn !== undefined))
  const found = mapped ? findMappedTable(form, mapped, sheets, file) : findFormTable(form, sheets, file)
  found.issues.forEach(sink.issue)
  if (!found.table || !head || !window) return
  const rows = findFormRows(form, head.listDate, found.table, file)
  rows.issues.forEach(sink.issue)
  rowFaults(form, found.table, rows.lines, { world, file }).forEach(sink.issue)
  if (!mapped) {
    const said = saidHead(context, form, head, identity)
    const faults = said ? visibleFaults(found.table, said, world.forms.values(), file) : []
    for (const fault of [...faults, ...figuresOutside(form, found.table, found, rows, file)]) sink.issue(fault)
  }
  const reading = readFormCells(form, found.table, rows.lines, { world, file, locale })
  reading.issues.forEach(sink.issue)
  const isSample = identity?.isSample ?? false
  const { cells, unread } = reading
  sink.submission({ file, sha256, form, head, cells, unread, reasons: reasonsOf(sheets), isSample })
}

/** What the hidden sheet says of form and time, else what was declared; where both are there their difference is told by itself. */
function saidHead(
  { world }: ReadingContext,
  form: Form,
  head: SubmissionHead,
  identity: FormIdentity | null,
): SaidHead | null {
  const period = identity?.period || head.period
  const listDate = identity?.listDate || head.listDate
  const edition = identity ? identity.edition : head.edition
  const window = windowOf(world, form, period)
  const language = identity?.language === 'en' ? 'en' : 'vi'
  const layout = identity ? formLayout(form, { date: listDate, language, repeats: identity.repeats }) : null
  return window ? { form, period, window, listDate, edition, language, layout } : null
}
