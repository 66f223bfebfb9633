import { type Issue, issue } from '../base/issue.ts'
import { failed, ok, type Result } from '../base/result.ts'
import { quoted } from '../sql/fragment.ts'
import type { Database } from './database.ts'

/** A file of figures as DuckDB reads it. */
export interface FigureFile {
  /** The expression that gives its rows. */
  readonly rows: string
  /** Type of each column, as DuckDB names it. */
  readonly types: ReadonlyMap<string, string>
}

const EXACT = /^(?:DECIMAL\(\d+,(\d+)\)|U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?)$/

/** A quantity of a file: how it is stored and how many decimals it has. */
export interface StoredColumn {
  readonly cells: 'text' | 'number'
  readonly decimals: number
}

/** Reads what columns a Parquet or CSV file has; cells of a CSV are texts, whatever they look like. */
export async function openFigureFile(database: Database, path: string): Promise<FigureFile> {
  const rows = /\.parquet$/i.test(path)
    ? `read_parquet(${quoted(path)})`
    : `read_csv(${quoted(path)}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', null_padding = false)`
  const described = await database.rows(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${rows})`)
  return { rows, types: new Map(described.map(([name, type]) => [name ?? '', type ?? ''])) }
}

/** How a quantity is stored: exact numbers, or texts whose most decimals are looked up; binary fractions are not exact. */
export async function storedColumn(
  database: Database,
  { rows, types }: FigureFile,
  column: string,
  declared: number | undefined,
): Promise<Result<StoredColumn>> {
  const type = types.get(column) ?? ''
  const exact = EXACT.exec(type)
  if (exact) return ok({ cells: 'number', decimals: declared ?? Number(exact[1] ?? 0) })
  if (type !== 'VARCHAR') return failed<StoredColumn>(issue('sql-column-not-exact', { column, type }))
  if (declared !== undefined) return ok({ cells: 'text', decimals: declared })
  const name = `"${column.replaceAll('"', '""')}"`
  const seen = `max(length(regexp_extract(${name}, '^[+-]?[0-9]+[.]([0-9]{1,15})$', 1)))`
  const [[most = null] = []] = await database.rows(`SELECT ${seen} FROM ${rows}`)
  return ok({ cells: 'text', decimals: Number(most ?? 0) })
}

/** One finding for the first column that a file lacks. */
export function missingColumn({ types }: FigureFile, columns: readonly string[]): Issue | null {
  const column = columns.find((each) => !types.has(each))
  return column === undefined ? null : issue('column-missing', { column, available: [...types.keys()] }, { row: 1 })
}
