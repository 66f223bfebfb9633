import { type Issue, issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { HolidayRow } from './generated/types.ts'
import { validateHoliday } from './generated/validators.js'
import { readRows } from './ingest/read-rows.ts'
import type { Holidays } from './model/holidays.ts'
import { overlaps, type Span } from './model/span.ts'

/** Reads a list of holidays; a row that says what cannot be, or a day that both rests and works, is a finding. */
export function loadHolidays(bytes: Uint8Array, file: string): Result<Holidays> {
  const read = readRows(bytes, file)
  if (!read.ok) return read
  const rows: HolidayRow[] = []
  const issues: Issue[] = []
  for (const { cells, row } of read.value) {
    const [fault] = validateHoliday(cells) ? [] : (validateHoliday.errors ?? [])
    if (validateHoliday(cells) && isForward(cells)) rows.push(cells)
    else issues.push(issue('record-invalid', { file, reason: reasonOf(fault) }, { file, row }))
  }
  const holidays = holidaysOf(rows)
  const torn = holidays.off.find((off) => holidays.workedInstead.some((worked) => overlaps(off, worked)))
  if (torn) issues.push(issue('record-invalid', { file, reason: `dayOff, workedInstead ${torn.from}` }, { file }))
  return issues.length > 0 ? failed(...issues) : ok(holidays)
}

function reasonOf(fault: { readonly instancePath: string; readonly message?: string } | undefined): string {
  return fault ? `${fault.instancePath} ${fault.message ?? ''}`.trim() : 'from, to'
}

function isForward({ from, to }: HolidayRow): boolean {
  return to === '' || from < to
}

function holidaysOf(rows: readonly HolidayRow[]): Holidays {
  const spans = (...kinds: readonly HolidayRow['kind'][]): readonly Span[] =>
    rows.filter(({ kind }) => kinds.includes(kind)).map(spanOf)
  return {
    settled: spans('settled'),
    off: spans('holiday', 'dayOff'),
    workedInstead: spans('workedInstead'),
    weeklyRest: rows
      .filter(({ kind }) => kind === 'weeklyRest')
      .map((row) => ({ ...spanOf(row), weekdays: row.weekdays.split(' ').map(Number) })),
  }
}

function spanOf({ from, to }: HolidayRow): Span {
  return { from, to: to === '' ? null : to }
}
