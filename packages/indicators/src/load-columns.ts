import { type Issue, issue } from './base/issue.ts'
import { failed, ok, type Result } from './base/result.ts'
import { readRows } from './ingest/read-rows.ts'
import type { Files } from './load-register.ts'
import type { ColumnBook, ColumnFacts } from './model/package-contents.ts'

const FILE = 'package/columns.csv'
const TYPES = ['string', 'number', 'integer', 'date'] as const

/** The columns of the tables of a package: `package/columns.csv` of a data folder. */
export function loadColumns(files: Files): Result<ColumnBook> {
  const bytes = files.get(FILE)
  if (!bytes) return failed(issue('no-file-found', { paths: [FILE] }))
  const rows = readRows(bytes, FILE)
  if (!rows.ok) return rows
  const book = new Map<string, Map<string, ColumnFacts>>()
  const issues: Issue[] = []
  for (const { cells, row } of rows.value) {
    const { table = '', column = '', required = '', pattern = '', values = '', vi = '', en = '' } = cells
    const type = TYPES.find((each) => each === cells.type)
    if (!type) {
      issues.push(
        issue(
          'option-invalid',
          { option: 'type', value: cells.type ?? '', expected: TYPES.join(' | ') },
          { file: FILE, row },
        ),
      )
      continue
    }
    const own = book.get(table) ?? new Map<string, ColumnFacts>()
    book.set(table, own)
    const allowed = values.split('|').filter(Boolean)
    own.set(column, { name: column, type, isRequired: required !== '', pattern, values: allowed, names: { vi, en } })
  }
  return issues.length > 0 ? failed(...issues) : ok(book)
}
