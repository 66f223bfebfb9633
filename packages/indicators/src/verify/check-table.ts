import { type Issue, issue } from '../base/issue.ts'
import { readTextTable } from '../ingest/read-rows.ts'
import { isIsoDate } from '../model/iso-date.ts'
import type { ColumnFacts } from '../model/package-contents.ts'
import type { RegisterRow } from '../model/register-rows.ts'
import { ToldIssues } from './package-view.ts'

const NUMBER = /^-?\d+(?:\.\d+)?$/
const INTEGER = /^-?\d+$/

const TYPES: Readonly<Record<ColumnFacts['type'], (value: string) => boolean>> = {
  string: () => true,
  number: (value) => NUMBER.test(value),
  integer: (value) => INTEGER.test(value),
  date: isIsoDate,
}

/** What a table must be. */
export interface TableFacts {
  readonly columns: readonly ColumnFacts[]
  readonly key: readonly string[]
}

/** Holds a table against what it must be: its columns, each cell, and what tells its rows apart. */
export function checkTable(bytes: Uint8Array, file: string, { columns, key }: TableFacts): readonly Issue[] {
  const table = readTextTable(bytes, file)
  if (!table.ok) return table.issues
  const { header } = table.value
  const missing = columns.filter(({ name }) => !header.includes(name))
  if (missing.length > 0) {
    return missing.map(({ name }) => issue('column-missing', { column: name, available: header }, { file }))
  }
  const isSound = columns.map(soundness)
  const told = new ToldIssues()
  const seen = new Set<string>()
  table.value.forEach((row) => {
    const wrong = columns.find(({ name }, at) => !isSound[at]?.(row.cells[name] ?? ''))
    if (wrong) told.add(cellFault(row, wrong.name))
    if (key.length === 0) return
    const own = key.map((column) => row.cells[column] ?? '').join(' · ')
    if (seen.has(own)) told.add(issue('package-row-repeated', { key: own }, { file, row: row.row }))
    seen.add(own)
  })
  return told.all()
}

function soundness({ type, isRequired, pattern, values }: ColumnFacts): (value: string) => boolean {
  const [form, allowed] = [pattern === '' ? null : new RegExp(pattern, 'u'), new Set(values)]
  return (value) => {
    if (value === '') return !isRequired
    return TYPES[type](value) && (form?.test(value) ?? true) && (allowed.size === 0 || allowed.has(value))
  }
}

function cellFault({ cells, file, row }: RegisterRow, column: string): Issue {
  return issue('package-cell-invalid', { column, value: cells[column] ?? '' }, { file, row, column })
}
