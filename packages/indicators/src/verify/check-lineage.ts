import { type Issue, issue } from '../base/issue.ts'
import { add, equal, multiply, parseRational, printRational, type Rational, ZERO } from '../base/rational.ts'
import { ok, type Result } from '../base/result.ts'
import type { ConsolidatedReportRecord } from '../generated/types.ts'
import { readTextTable } from '../ingest/read-rows.ts'
import { ToldIssues } from './package-view.ts'

/** A figure is the sum of its sources when it is exact, and neither an extreme nor computed from other figures. */
const LINEAR = new Set(['asSent', 'sum', 'last', 'first', 'cumulative'])
const ADDED = new Set(['reported', 'summed'])

/** The tables that tell which cells entered which figures of a form. */
export interface LineageFiles {
  readonly cells: Uint8Array
  readonly figures: Uint8Array
  /** How the tables are called. */
  readonly file: string
}

/** Each figure of reports that is a sum of cells is what the cells that the package names come to; returns how many were added up. */
export function checkCellSums(
  files: LineageFiles,
  records: readonly ConsolidatedReportRecord[],
): { readonly issues: readonly Issue[]; readonly added: number } {
  const values = cellValues(files.cells)
  if (!values.ok) return { issues: values.issues, added: 0 }
  const table = readTextTable(files.figures, files.file)
  if (!table.ok) return { issues: table.issues, added: 0 }
  const wanted = sums(records)
  const told = new ToldIssues()
  let added = 0
  table.value.forEach(({ cells, row }) => {
    const name = figureName(cells.reportPeriod, cells.basis, cells.unit, cells.row, cells.column, cells.key)
    const value = wanted.get(name)
    if (value === undefined) return
    const sum = sumOf(cells.cells ?? '', values.value)
    // What is confidential is told nowhere: such a sum cannot be made from the package.
    if (sum === null) return
    added += 1
    const stated = parseRational(value)
    if (stated && equal(sum, stated)) return
    const args = { figure: name, value, expected: printRational(sum) }
    told.add(issue('package-sum-differs', args, { file: files.file, row }))
  })
  return { issues: told.all(), added }
}

function sums(records: readonly ConsolidatedReportRecord[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { period, basis, units } of records) {
    for (const { unit, figures } of units) {
      for (const { row, column, key, value, method, overTime, madeOf } of figures) {
        if (value === null || madeOf || !ADDED.has(method) || !LINEAR.has(overTime)) continue
        found.set(figureName(period, basis, unit, row, column, key), value)
      }
    }
  }
  return found
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

function sumOf(sources: string, values: ReadonlyMap<string, Rational | null>): Rational | null {
  let sum = ZERO
  for (const source of sources.split('|')) {
    const at = source.indexOf('@')
    const value = values.get(source.slice(0, at)) ?? null
    const share = parseRational(source.slice(at + 1))
    if (value === null || share === null) return null
    sum = add(sum, multiply(value, share))
  }
  return sum
}
