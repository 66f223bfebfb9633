import type { ColumnTable } from 'arquero'
import { type CheckFile, type CheckOptions, checkSubmissions } from '../check-files.ts'
import { figureColumns } from '../ingest/table-columns.ts'
import type { CheckResult } from '../model/check-result.ts'
import type { Submission } from '../model/submission.ts'
import { csvOfTable } from './csv-of-table.ts'

/** How a table is read as reports: what a file declares, a name for its findings, and a hash for its content. */
export interface SubmissionsFromArqueroOptions extends CheckOptions {
  /** Where findings stand; also the file of every source cell. */
  readonly name: string
  /** SHA-256, hexadecimal: the table is addressed by the CSV file that says the same. */
  readonly hash: (bytes: Uint8Array) => string
}

/** The reports of a table, those of which something is wrong among them, and what was found. */
export interface SubmissionsFromArquero {
  readonly submissions: readonly Submission[]
  readonly check: CheckResult
}

/**
 * The reports in an arquero table, read and checked like those of a CSV file: each row names its unit, and holds figures of indicators
 * or a cell of a form; the list of its codes is declared or in a column `listDate`. A number is read as it is, a text by its locale.
 */
export function submissionsFromArquero(
  table: ColumnTable,
  options: SubmissionsFromArqueroOptions,
): SubmissionsFromArquero {
  const { hash, name, ...checking } = options
  const bytes = csvOfTable(table)
  const file: CheckFile = { name: name.endsWith('.csv') ? name : `${name}.csv`, bytes, sha256: hash(bytes) }
  const locale = checking.locale ?? (holdsNumbers(table) ? 'machine' : undefined)
  const { result, submissions } = checkSubmissions([file], { ...checking, ...(locale !== undefined && { locale }) })
  return { submissions, check: result }
}

/** Figures that are numbers, and texts without digits: marks. */
function holdsNumbers(table: ColumnTable): boolean {
  return figureColumns(table.columnNames()).every((name) =>
    Array.from(table.array(name)).every((value) => typeof value !== 'string' || !/\d/.test(value)),
  )
}
