import { type Issue, issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import type { HolidayRow } from './generated/types.ts'
import { validateHoliday } from './generated/validators.js'
import { readRows } from './ingest/read-rows.ts'
import type { Holidays } from './model/holidays.ts'
import { recordFault } from './model/record-fault.ts'
import { overlaps, type Span } from './model/span.ts'

/** Reads a list of holidays; a row that says what cannot be, or a day that both rests and works, is a finding. */
export function loadHolidays(bytes: Uint8Array, file: string): Result<Holidays> {
  const read = readRows(bytes, file)
  if (!read.ok) return read
  const rows: HolidayRow[] = []
  const issues: Issue[] = []
  for (const { cells, row } of read.value) {
    if (!validateHoliday(cells)) {
      issues.push(issue('record-invalid', { file, ...recordFault(cells, validateHoliday.errors) }, { file, row }))
    } else if (isForward(cells)) rows.push(cells)
    else issues.push(issue('record-invalid', { file, ...BACKWARD }, { file, row }))
  }
  const holidays = holidaysOf(rows)
  const torn = holidays.off.find((off) => holidays.workedInstead.some((worked) => overlaps(off, worked)))
  if (torn) {
    const expected = [torn.from ?? '']
    issues.push(issue('record-invalid', { file, at: '/kind', fault: 'restAndWork', expected }, { file }))
  }
  return issues.length > 0 ? failed(...issues) : ok(holidays)
}

/** A span that ends before it begins. */
const BACKWARD = { at: '/to', fault: 'backward', expected: [] } as const

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
