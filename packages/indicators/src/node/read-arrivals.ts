import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { readRows } from '../ingest/read-rows.ts'
import { isIsoDate } from '../model/iso-date.ts'
import type { RegisterRow } from '../model/register-rows.ts'
import type { Arrival } from '../report/obligation-status.ts'

const NEEDED = ['form', 'period', 'subject', 'received'] as const
const STATES: readonly string[] = ['accepted', 'returned']
const EDITIONS: readonly string[] = ['estimate', 'provisional', 'official']
const COVERS: readonly string[] = ['life', 'period']

/** Reads a list of what came: columns form, period, subject, received, and where known reporter, edition, covers, state, file. */
export function readArrivals(path: string): Result<readonly Arrival[]> {
  const file = basename(path)
  const rows = readRows(readFileSync(path), file)
  if (!rows.ok) return rows
  const [first] = rows.value
  const missing = first ? NEEDED.find((column) => !Object.hasOwn(first.cells, column)) : undefined
  if (first && missing !== undefined) {
    return failed(issue('column-missing', { column: missing, available: Object.keys(first.cells) }, { file, row: 1 }))
  }
  const issues: Issue[] = []
  const arrivals = rows.value.map((row) => arrivalOf(row, issues))
  return issues.length > 0 ? failed(...issues) : ok(arrivals)
}

function arrivalOf({ cells, file, row }: RegisterRow, issues: Issue[]): Arrival {
  const { form = '', period = '', subject = '', received = '', reporter = '' } = cells
  const { state = '', edition = '', covers = '' } = cells
  const oneOf = (field: string, value: string, expected: readonly string[]): void => {
    if (value === '' || expected.includes(value)) return
    issues.push(issue('field-value-unknown', { field, value, expected }, { file, row, column: field }))
  }
  oneOf('state', state, STATES)
  oneOf('edition', edition, EDITIONS)
  oneOf('covers', covers, COVERS)
  if (received !== '' && !isIsoDate(received)) {
    issues.push(issue('date-invalid', { value: received }, { file, row, column: 'received' }))
  }
  return {
    ...{ form, period, subject, file: cells.file ?? '', reporter: reporter || null, received: received || null },
    ...{ edition: (edition || null) as Arrival['edition'], covers: (covers || null) as Arrival['covers'] },
    isReturned: state === 'returned',
  }
}
