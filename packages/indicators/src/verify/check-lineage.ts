import { type Issue, issue } from '../base/issue.ts'
import { add, equal, isZero, multiply, parseRational, printRational, type Rational, ZERO } from '../base/rational.ts'
import { ok, type Result } from '../base/result.ts'
import type { ConsolidatedReportRecord } from '../generated/types.ts'
import { readTextTable } from '../ingest/read-rows.ts'
import { PACKAGE_PATHS } from '../model/package-contents.ts'
import { ToldIssues } from './package-view.ts'

/** A figure is the sum of its sources when it is exact, and neither an extreme nor computed from other figures. */
const LINEAR = new Set(['asSent', 'sum', 'last', 'first', 'cumulative'])
const ADDED = new Set(['reported', 'summed'])

/** The tables that tell which cells entered which figures of a form. */
export interface LineageFiles {
  readonly cells: Uint8Array
  readonly figures: Uint8Array
  /** Every file that was sent, `null` when the package has no list of them. */
  readonly submissions: Uint8Array | null
  /** How the tables are called. */
  readonly file: string
}

/**
 * Each figure of reports that is a sum of cells is what the cells that the package names come to; returns how many were added up. A sum
 * cannot be made only where a cell is told nowhere, because it entered a confidential figure.
 */
export function checkCellSums(
  files: LineageFiles,
  records: readonly ConsolidatedReportRecord[],
): { readonly issues: readonly Issue[]; readonly added: number } {
  const values = cellValues(files.cells)
  if (!values.ok) return { issues: values.issues, added: 0 }
  const table = readTextTable(files.figures, files.file)
  if (!table.ok) return { issues: table.issues, added: 0 }
  const { sums, confidential } = wanted(records)
  const rows = new Map<string, SourceRow>()
  const withheld = new Set<string>()
  table.value.forEach(({ cells, row }) => {
    const name = figureName(cells.reportPeriod, cells.basis, cells.unit, cells.row, cells.column, cells.key)
    const sources = cells.cells ?? ''
    if (sums.has(name)) rows.set(name, { sources, row })
    if (confidential.has(name)) for (const source of sources.split('|')) withheld.add(cellOf(source))
  })
  const told = new ToldIssues()
  told.add(...unlistedSubmissions(files))
  let added = 0
  for (const [figure, value] of sums) {
    const found = rows.get(figure)
    const place = { file: files.file, ...(found && { row: found.row }) }
    const sum = found ? sumOf(found.sources, values.value, withheld) : null
    if (sum === 'withheld') continue
    if (sum === null) {
      told.add(issue('package-source-missing', { figure }, place))
      continue
    }
    added += 1
    const stated = parseRational(value)
    if (stated && equal(sum, stated)) continue
    told.add(issue('package-sum-differs', { figure, value, expected: printRational(sum) }, place))
  }
  return { issues: told.all(), added }
}

interface SourceRow {
  readonly sources: string
  readonly row: number
}

/** The figures that are sums, with what they must come to, and those that are confidential. */
function wanted(records: readonly ConsolidatedReportRecord[]): {
  readonly sums: ReadonlyMap<string, string>
  readonly confidential: ReadonlySet<string>
} {
  const sums = new Map<string, string>()
  const confidential = new Set<string>()
  for (const { period, basis, units } of records) {
    for (const { unit, figures } of units) {
      for (const { row, column, key, value, method, overTime, madeOf, reason } of figures) {
        const name = figureName(period, basis, unit, row, column, key)
        if (reason === 'confidential') confidential.add(name)
        if (value !== null && !madeOf && ADDED.has(method) && LINEAR.has(overTime)) sums.set(name, value)
      }
    }
  }
  return { sums, confidential }
}

function figureName(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}

function cellValues(bytes: Uint8Array): Result<ReadonlyMap<string, Rational | null>> {
  const table = readTextTable(bytes, 'cells')
  if (!table.ok) return table
  const values = new Map<string, Rational | null>()
  table.value.forEach(({ cells }) => {
    const { cell = '', state, value = '' } = cells
    values.set(cell, state === 'confidential' ? null : (parseRational(value) ?? ZERO))
  })
  return ok(values)
}

/** What sources come to; `withheld`: one of them may not be told; `null`: the package does not tell all of them. */
function sumOf(
  sources: string,
  values: ReadonlyMap<string, Rational | null>,
  withheld: ReadonlySet<string>,
): Rational | 'withheld' | null {
  let sum: Rational | 'withheld' = ZERO
  for (const source of sources.split('|')) {
    const cell = cellOf(source)
    const value = values.get(cell)
    if (value === undefined || (value === null && !withheld.has(cell))) return null
    if (value === null) sum = 'withheld'
    // Whatever share of nothing is nothing.
    if (value === null || isZero(value)) continue
    const share = parseRational(source.slice(cell.length + 1))
    if (share === null) return null
    if (sum !== 'withheld') sum = add(sum, multiply(value, share))
  }
  return sum
}

function cellOf(source: string): string {
  return source.slice(0, source.indexOf('@'))
}

/** Files that cells are said to come from, and that are in no list of what was sent. */
function unlistedSubmissions({ cells, submissions, file }: LineageFiles): readonly Issue[] {
  if (submissions === null) return []
  const listed = readTextTable(submissions, PACKAGE_PATHS.submissions)
  const table = readTextTable(cells, file)
  if (!listed.ok || !table.ok) return listed.ok ? [] : listed.issues
  const known = new Set<string>()
  listed.value.forEach((row) => void known.add(row.cells.submission ?? ''))
  const unknown = new Set<string>()
  table.value.forEach(({ cells: { submission = '' } }) => {
    if (!known.has(submission)) unknown.add(submission)
  })
  const where = PACKAGE_PATHS.submissions
  return [...unknown].map((value) =>
    issue('package-reference-unknown', { column: 'submission', value, in: where }, { file: where }),
  )
}
