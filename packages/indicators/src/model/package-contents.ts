import { FORM_KEY, releasedColumns, STATISTICS_KEY } from './released-columns.ts'

/** A file of a package, by its way in the payload. */
export interface PackedFile {
  readonly path: string
  /** SHA-256, hexadecimal. */
  readonly sha256: string
  readonly bytes: number
}

/** A column of a table in a package, as `data/package/columns.csv` describes it. */
export interface ColumnFacts {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer' | 'date'
  readonly isRequired: boolean
  /** A regular expression; empty: any. */
  readonly pattern: string
  /** Values allowed; empty: any. */
  readonly values: readonly string[]
  readonly names: { readonly vi: string; readonly en: string }
}

/** Columns by kind of table and name. */
export type ColumnBook = ReadonlyMap<string, ReadonlyMap<string, ColumnFacts>>

/** A table of a package: where it is, what its columns are and what tells its rows apart. */
export interface PackedTable {
  readonly path: string
  /** Kind of table in the column book. */
  readonly kind: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
}

/** A table with what it is called. */
export interface NamedTable extends PackedTable {
  readonly names: { readonly vi: string; readonly en: string }
}

const KINDS: readonly (readonly [path: RegExp, kind: string, key: readonly string[]])[] = [
  [/^lineage\/submissions\.csv$/, 'submissions', ['submission', 'form', 'unit', 'period', 'reporter', 'edition']],
  [/^lineage\/[^/]+\/cells\.csv$/, 'cells', ['cell']],
  [/^lineage\/[^/]+\/figures\.csv$/, 'figures', ['reportPeriod', 'basis', 'unit', 'row', 'column', 'key']],
  [/^lineage\/at-[^/]+\.csv$/, 'lineage', []],
]

/** What the table at a place of a package must be; `forms` says which tables of figures are of which form. `null`: no table stands there. */
export function packedTable(
  path: string,
  book: ColumnBook,
  forms: ReadonlyMap<string, string | null>,
): PackedTable | null {
  const form = forms.get(/^observations\/([^/]+)\.csv$/.exec(path)?.[1] ?? '')
  if (form !== undefined) {
    const key = form === null ? STATISTICS_KEY : FORM_KEY
    return { path, kind: 'observations', columns: releasedColumns({ form }), key }
  }
  const [, kind, key] = KINDS.find(([pattern]) => pattern.test(path)) ?? []
  return kind === undefined || key === undefined
    ? null
    : { path, kind, columns: [...(book.get(kind)?.keys() ?? [])], key }
}

/** Ways in a package that have one meaning. */
export const PACKAGE_PATHS = {
  record: 'package.json',
  dataPackage: 'datapackage.json',
  readme: 'README.md',
  structure: 'sdmx/structure.json',
  submissions: 'lineage/submissions.csv',
  check: 'validation/check.json',
  catalogue: 'catalogue/',
} as const

/** The name of a resource: its way, in the letters that names may have. */
export function resourceName(path: string): string {
  return path
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9._/-]+/g, '-')
    .replaceAll('/', '.')
}
